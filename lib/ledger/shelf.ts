import { z } from '../domain/base-schema.ts';
import { officeSchema } from '../domain/ledger-schema.ts';
import type { OfficeId } from '../domain/office.ts';
import { EMPTY_SHELF, type Shelf, withChosen, withPin } from '../domain/shelf.ts';
import { changeStored, readStored, type StoredKey } from '../platform/stored.ts';

const ids = z.array(officeSchema.shape.id);
const schema: z.ZodType<Shelf, unknown> = z.strictObject({ pinned: ids, recent: ids });
const shelfKey: StoredKey<Shelf> = { area: 'local', key: 'shelf', version: 1, schema, migrations: {} };

/** The offices that the popup's list begins with; none when that cannot be read. @throws Fault when the storage does not answer */
export async function readShelf(): Promise<Shelf> {
  const read = await readStored(shelfKey);
  return (read.ok && read.value) || EMPTY_SHELF;
}

/** @throws Fault when the storage refuses */
export function rememberChosen(id: OfficeId): Promise<void> {
  return changeStored(shelfKey, (old) => withChosen(old ?? EMPTY_SHELF, id));
}

/** @throws Fault when the storage refuses */
export function pinOffice(id: OfficeId, isPinned: boolean): Promise<void> {
  return changeStored(shelfKey, (old) => withPin(old ?? EMPTY_SHELF, id, isPinned));
}
