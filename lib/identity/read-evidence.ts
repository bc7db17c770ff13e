import type { TaughtPlace } from '../domain/taught-place.ts';
import type { Evidence } from '../domain/verdict.ts';
import type { YayoiId } from '../domain/yayoi-id.ts';
import { readAccountLabels } from './account-label.ts';
import { readAccountMenus } from './account-menu.ts';
import { signOutControls } from './sign-out.ts';
import { readTaught } from './taught.ts';

/**
 * What this document has shown of who is signed in. A tooltip is gone after a second, so what was seen is kept for the
 * document; something newer of the same kind replaces it, and different kinds that disagree stay side by side.
 */
export class SeenIdentity {
  private readonly seen = new Map<Evidence['kind'], readonly YayoiId[]>();
  private latest: YayoiId | undefined;

  /** Reads the page once more. Returns whether the page has a sign-out control, that is, somebody is signed in. */
  read(document: Document, pointedAt: Element | undefined): boolean {
    const signOut = signOutControls(document);
    const now = [...readAccountMenus(signOut), ...readAccountLabels(document, pointedAt)];
    for (const kind of ['account-menu', 'account-label'] as const) {
      const ids = now.filter((piece) => piece.kind === kind).map((piece) => piece.yayoiId);
      if (ids.length > 0) this.seen.set(kind, ids);
    }
    const [id, ...others] = new Set(now.map((piece) => piece.yayoiId));
    if (id !== undefined && others.length === 0) this.latest = id;
    return signOut.length > 0;
  }

  /**
   * Looks at the places the user has taught. Returns `false` when one of them contradicts the account menu: then it is
   * no evidence, and has to be forgotten (issue 3, Teach).
   */
  readTaught(document: Document, path: string, places: readonly TaughtPlace[]): boolean {
    const ids = readTaught(document, path, places).map((piece) => piece.yayoiId);
    const menu = this.seen.get('account-menu');
    const agrees = menu === undefined || ids.every((id) => menu.includes(id));
    if (agrees && ids.length > 0) this.seen.set('taught', ids);
    else this.seen.delete('taught');
    return agrees;
  }

  /** The sign-in form this tab submitted, now that an authenticated page followed it. */
  remember(yayoiId: YayoiId): void {
    this.seen.set('sign-in-form', [yayoiId]);
  }

  /** Nobody is signed in on this page any more. */
  forget(): void {
    this.seen.clear();
    this.latest = undefined;
  }

  /** The one ID that the page itself has shown last, whatever it showed before; undefined where it never showed just one. */
  shown(): YayoiId | undefined {
    return this.latest;
  }

  evidence(): Evidence[] {
    return [...this.seen].flatMap(([kind, ids]) => ids.map((yayoiId) => ({ kind, yayoiId })));
  }
}
