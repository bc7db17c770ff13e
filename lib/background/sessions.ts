import { z } from '../domain/base-schema.ts';
import { yayoiIdSchema } from '../domain/ledger-schema.ts';
import { crossed, isAfter, type Made, newerMark, OUT_OF_ORDER, type SessionMark } from '../domain/session.ts';
import type { YayoiId } from '../domain/yayoi-id.ts';
import { browser } from '../platform/browser.ts';
import { oneAtATime, writeItems } from '../platform/storage-items.ts';

interface Session {
  /** How many documents and sign-ins of the store were seen so far. */
  count: number;
  mark?: SessionMark | undefined;
}

const schema: z.ZodType<Session, unknown> = z.object({
  count: z.number(),
  mark: z
    .object({
      yayoiId: yayoiIdSchema.nullable(),
      at: z.number(),
      made: z.object({ from: z.number(), until: z.number() }).optional(),
      doubted: z.object({ yayoiId: yayoiIdSchema, at: z.number() }).optional(),
      change: z.object({ at: z.number(), time: z.number(), tabId: z.number() }).optional(),
    })
    .optional(),
});
const keyOf = (store: string): string => `session:${store}`;

async function read(store: string): Promise<Session> {
  const key = keyOf(store);
  const stored = schema.safeParse((await browser.storage.session.get(key))[key]);
  if (stored.success) return stored.data;
  // Until the user lets us tell containers apart, their documents are counted with the others: a container goes on from there.
  return store === 'normal' || store === 'private' ? { count: 0 } : read('normal');
}

/** Whether some document may be older than what is known now, and not know it: of another ID, or one between the two. */
function isNews(before: SessionMark | undefined, after: SessionMark | undefined): boolean {
  return before?.yayoiId !== after?.yayoiId || (after !== undefined && after.at > (before?.at ?? 0) + 1);
}

async function change(store: string, next: (session: Session) => Session): Promise<Session> {
  return oneAtATime(async () => {
    const before = await read(store);
    const after = next(before);
    await browser.storage.session.set({ [keyOf(store)]: after });
    // Pages hear of changes in the local area alone; of the session itself nothing but this count goes to the disk.
    if (isNews(before.mark, after.mark))
      await writeItems('local', { 'sessions-changed': after.mark?.at ?? after.count });
    return after;
  });
}

interface Placed {
  at: number;
  made: Made;
}

/** Whether the order in which two documents were heard of is that in which they were made: messages may overtake each other. */
function inOrder(one: Placed, other: Placed): boolean {
  return one.at < other.at ? isAfter(other.made, one.made) : isAfter(one.made, other.made);
}

/** Per cookie store, the order of documents, sign-ins and sign-outs that were seen (hz-02, hz-05, hz-07). Ends with the browser. */
export const sessions = {
  /** The place of a new document in that order: one that crossed a sign-in or sign-out elsewhere stands before that. */
  async newDocument(store: string, tabId = -1, made?: Made): Promise<number> {
    const { count, mark } = await change(store, (before) => ({ ...before, count: before.count + 1 }));
    const last = mark?.change;
    return last && made && crossed(last, made, tabId) ? last.at - 1 : count;
  },
  /**
   * A page was made anew under another ID; or, null, a sign-out control was pressed or a sign-in form was sent, of which
   * nobody knows yet whether the site took it: whatever documents of before show is old from now on.
   */
  async changed(store: string, yayoiId: YayoiId | null, tabId = -1, time = Date.now()): Promise<void> {
    await change(store, ({ count }) => {
      const at = count + 1;
      return { count: at, mark: { yayoiId, at, change: { at, time, tabId } } };
    });
  },
  /**
   * A document shows who is signed in: that was so when it was made.
   * @param unsure it may be so only now. Where others came later and may show somebody else, or one that may have been made
   *   at the same time shows somebody else, nobody can tell who is right: all of them are old then, until they are reloaded
   */
  async seen(store: string, yayoiId: YayoiId, at: number, made?: Made, unsure = false): Promise<void> {
    await change(store, ({ count, mark }) => {
      const { doubted, change: last } = mark ?? {};
      // The newest of those that might have shown somebody else shows the same: there is no doubt any more.
      if (mark && doubted?.yayoiId === yayoiId && doubted.at === at && !unsure)
        return { count, mark: { yayoiId, at: mark.at, made, change: last } };
      const others = mark?.yayoiId !== yayoiId;
      const isUnordered =
        mark?.yayoiId && mark.made && made && !inOrder({ at: mark.at, made: mark.made }, { at, made });
      // A document without a place that shows somebody else: it may be the newest of all.
      const isPlaceless = at === OUT_OF_ORDER && Boolean(mark?.yayoiId);
      const isDoubtful = unsure && count > at;
      if (others && (isDoubtful || isPlaceless || isUnordered))
        return {
          count: count + 1,
          mark: {
            yayoiId: null,
            at: count + 1,
            change: last,
            doubted: isDoubtful ? { yayoiId, at: count } : undefined,
          },
        };
      // The last change stays known: a document that crossed it may still be on its way.
      return { count, mark: { ...newerMark(mark, { yayoiId, at, made }), change: last } };
    });
  },
  async mark(store: string): Promise<SessionMark | undefined> {
    return (await read(store)).mark;
  },
};
