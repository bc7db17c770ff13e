import type { YayoiId } from '../domain/yayoi-id.ts';
import { browser } from '../platform/browser.ts';
import { oneAtATime } from '../platform/storage-items.ts';

/** Milliseconds after which a submitted sign-in form proves nothing any more, whatever page follows. */
const FRESH_FOR = 3 * 60_000;
const PREFIX = 'sign-in:';
const key = (tabId: number): string => `${PREFIX}${tabId}`;

/** A sign-in form that was sent and whose page has not come yet. */
export interface SignIn {
  yayoiId: YayoiId;
  /** Cookie store key. */
  store: string;
  /** Milliseconds since 1970. */
  at: number;
  /** Another ID was on its way in the same store at the same time: nobody can tell which one the site took last. */
  overlapped: boolean;
  /** The document that it led to has come. */
  given?: true;
}

/** Tabs of which a document asked while the storage failed: the form they had sent has led somewhere, and proves nothing more. */
const spent = new Set<number>();

const isFresh = ({ at }: SignIn, now: number): boolean => now - at >= 0 && now - at < FRESH_FOR;

/** The sign-in form a tab submitted last, until an authenticated page followed it (design §4). Ends with the browser. */
export const signIns = {
  /** @param storeKey its cookie store, as soon as it is known: the form takes its turn before that */
  async submitted(
    tabId: number,
    storeKey: string | Promise<string>,
    yayoiId: YayoiId,
    now = Date.now(),
  ): Promise<void> {
    await oneAtATime(async () => {
      const store = await storeKey;
      const items = Object.entries((await browser.storage.session.get(null)) as Record<string, SignIn>);
      const rivals = items.filter(
        ([name, other]) =>
          name.startsWith(PREFIX) &&
          name !== key(tabId) &&
          other.store === store &&
          other.yayoiId !== yayoiId &&
          isFresh(other, now),
      );
      const own: SignIn = { yayoiId, store, at: now, overlapped: rivals.length > 0 };
      const changed = rivals.map(([name, rival]) => [name, { ...rival, overlapped: true }]);
      await browser.storage.session.set({ ...Object.fromEntries(changed), [key(tabId)]: own });
      spent.delete(tabId);
    });
  },
  /** A page of the tab shows who is signed in, or a sign-in page came again: the form has done its work. */
  used(tabId: number): Promise<void> {
    return oneAtATime(() => browser.storage.session.remove(key(tabId)));
  },
  /**
   * The form that led to the tab's new document: the first one that comes takes it, whatever becomes of it. One that
   * overlapped another stays, as `given`, until a page shows who came of it: it proves nothing, but puts in doubt.
   * @param isPlaced whether the document's place in the order of documents can be known
   */
  take(tabId: number, isPlaced: boolean, now = Date.now()): Promise<SignIn | undefined> {
    return oneAtATime(async () => {
      const isTaken = spent.has(tabId) || !isPlaced;
      spent.add(tabId);
      const stored = (await browser.storage.session.get(key(tabId)))[key(tabId)] as SignIn | undefined;
      const own =
        stored && !isTaken && isFresh(stored, now) && (!stored.given || stored.overlapped) ? stored : undefined;
      if (own && !own.given) await browser.storage.session.set({ [key(tabId)]: { ...own, given: true } });
      else if (stored && !own) await browser.storage.session.remove(key(tabId));
      spent.delete(tabId);
      return own;
    });
  },
  /** The tab's form, every one that was sent before this was asked taken into account. */
  of(tabId: number, now = Date.now()): Promise<SignIn | undefined> {
    return oneAtATime(async () => {
      const stored = (await browser.storage.session.get(key(tabId)))[key(tabId)] as SignIn | undefined;
      return stored && isFresh(stored, now) ? stored : undefined;
    });
  },
};
