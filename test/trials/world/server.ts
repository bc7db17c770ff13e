import { type Account, predefinedAccounts } from '../../site/accounts.ts';

/** The server's session of one cookie store, and every change of it. */
export interface Store {
  name: 'normal' | 'private';
  yayoiId: string | null;
  /** Counts the changes of the session; the truth that no page knows. */
  epoch: number;
}
/** Under whose session something was made. */
export interface Made {
  yayoiId: string | null;
  epoch: number;
}

export interface Stored {
  way: string;
  yayoiId: string;
}

/** The vendor's side: who is signed in where, and under whom each file was stored. */
export class Server {
  readonly uploads: Stored[] = [];
  readonly stores: Record<Store['name'], Store> = {
    normal: { name: 'normal', yayoiId: null, epoch: 0 },
    private: { name: 'private', yayoiId: null, epoch: 0 },
  };

  change(store: Store, yayoiId: string | null): number {
    store.epoch += 1;
    store.yayoiId = yayoiId;
    return store.epoch;
  }

  upload(store: Store, way: string): void {
    if (store.yayoiId !== null) this.uploads.push({ way, yayoiId: store.yayoiId });
  }
}

const made = (store: Store): Made => ({ yayoiId: store.yayoiId, epoch: store.epoch });
export const madeNow = made;

/** The replica's own account with another address. Everybody has the same name: names prove nothing. */
export function accountOf(yayoiId: string | null): Account | undefined {
  const [pattern] = predefinedAccounts();
  return yayoiId === null || !pattern ? undefined : { ...pattern, yayoiId };
}
