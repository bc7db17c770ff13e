import type { Page } from 'puppeteer-core';
import type { Seeded } from './seeded.ts';
import { until } from './until.ts';

/** An office as it stands in storage. */
export type Fields = Record<string, unknown>;
/** Sent by itself; or an office that is added, deleted and brought back, each after the answer to the one before. */
export type Job = { name: string; request: Record<string, unknown> } | { addDeleteUndo: Fields };

/** A message and what came of it: a response, the background's refusal, or no answer at all. */
export interface Told {
  name: string;
  request: Record<string, unknown>;
  /** The office it is about, where that is known. */
  id?: string | undefined;
  response?: Record<string, unknown>;
  error?: string;
  lost?: string;
}

/** Fields that one window alone writes, or both do, and a value that no other edit ever writes (`n` counts from 1). */
const VALUES: Record<string, (who: string, n: number) => unknown> = {
  notes: (who, n) => `${who}のメモ${n}`,
  name: (who, n) => `${who}の事業所${n}`,
  aliases: (who, n) => [`${who}の別名${n}`, `${who}のよみ${n}`],
  yayoiId: (who, n) => `${who}${n}@example.co.jp`,
  businessGroup: (who, n) => `${who}の事業グループ${n}`,
  serviceContractId: (who, n) => `${who === 'one' ? 70 : 71}${String(n).padStart(5, '0')}`,
  color: (who, n) => `#${who === 'one' ? 'a' : 'b'}${n.toString(16).padStart(5, '0')}`,
  tel: (who, n) => ({ [who]: [n, null] }),
};
/** The fields that are edited. */
export const FIELDS = Object.keys(VALUES);
/** Half of all edits go to so many offices, so that the windows meet. */
const CROWDED = 2;

export interface Plan {
  who: 'one' | 'other';
  /** The offices that stand there already. */
  ids: readonly string[];
  edits: number;
  adds: number;
  addDeleteUndos: number;
}

/** What one window does, in order: every edit is of one field of one office. */
export function planEdits(random: Seeded, { who, ids, edits, adds, addDeleteUndos }: Plan): Job[] {
  const isMine = (at: number, field: number) => (at + field) % 3 !== (who === 'one' ? 1 : 2);
  const crowded = ids.slice(0, CROWDED);
  const edit = (n: number): Job => {
    const id = random.pick(random.next() < 0.5 ? crowded : ids);
    const field = random.pick(FIELDS.filter((_, at) => isMine(ids.indexOf(id), at)));
    const isEmptied = field !== 'name' && random.next() < 0.1;
    return { name: 'ledger/edit', request: { id, change: { [field]: isEmptied ? null : VALUES[field]?.(who, n) } } };
  };
  const jobs = Array.from({ length: edits }, (_, at) => edit(at + 1));
  const among = (job: Job) => jobs.splice(Math.floor(random.next() * (jobs.length + 1)), 0, job);
  for (let n = 1; n <= adds; n += 1)
    among({ name: 'ledger/add', request: { office: { name: `${who}が加えた${n}`, notes: `${n}` } } });
  for (let n = 1; n <= addDeleteUndos; n += 1) among({ addDeleteUndo: { name: `${who}が戻した${n}`, notes: `${n}` } });
  return jobs;
}

interface Host {
  chrome: {
    runtime: { sendMessage(message: unknown): Promise<{ response?: Record<string, unknown>; error?: string }> };
  };
  edits: { told: Told[]; isDone: boolean };
}

/**
 * Has one of the extension's pages send all this as it sends everything, up to so many at once.
 * After `patience` milliseconds a message counts as not answered.
 */
export function startEdits(page: Page, jobs: readonly Job[], atOnce = 8, patience = 15_000): Promise<void> {
  return page.evaluate(
    (all, most, ms) => {
      const host = globalThis as unknown as Host;
      const edits: Host['edits'] = { told: [], isDone: false };
      host.edits = edits;
      const silence = () => new Promise<never>((_, fail) => setTimeout(() => fail('silence'), ms));
      const tell = async (name: string, request: Record<string, unknown>, id?: unknown): Promise<Told> => {
        const one: Told = { name, request, id: id as string | undefined };
        edits.told.push(one);
        try {
          const answer = await Promise.race([host.chrome.runtime.sendMessage({ name, request }), silence()]);
          if (answer?.error !== undefined) one.error = answer.error;
          else if (answer?.response) one.response = answer.response;
          else one.lost = 'no answer';
        } catch (thrown) {
          one.lost = String(thrown);
        }
        if (name === 'ledger/add') one.id = (one.response?.ids as string[] | undefined)?.[0];
        return one;
      };
      const addDeleteUndo = async (office: Record<string, unknown>) => {
        const { id } = await tell('ledger/add', { office });
        if (id === undefined) return;
        const { response } = await tell('ledger/delete', { ids: [id] }, id);
        if (response) await tell('ledger/undo', { undo: response.undo }, id);
      };
      const work = async () => {
        const open = new Set<Promise<unknown>>();
        for (const job of all) {
          // Alone in its window: twenty changes later a change cannot be taken back any more.
          if ('addDeleteUndo' in job) {
            await Promise.all(open);
            await addDeleteUndo(job.addDeleteUndo);
            continue;
          }
          const sent: Promise<unknown> = tell(job.name, job.request, job.request.id).then(() => open.delete(sent));
          open.add(sent);
          if (open.size >= most) await Promise.race(open);
        }
        await Promise.all(open);
        edits.isDone = true;
      };
      void work();
    },
    jobs,
    atOnce,
    patience,
  );
}

/** Waits until the page has sent so many. */
export async function waitForSent(page: Page, count: number, ms: number): Promise<void> {
  const sent = () => page.evaluate(() => (globalThis as unknown as Host).edits.told.length);
  await until(`${count} to be sent`, async () => (await sent()) >= count, { ms });
}

/** Everything that was sent, in that order, once the last answer is there. */
export async function waitForEdits(page: Page, ms: number): Promise<Told[]> {
  const told = () => page.evaluate(() => (globalThis as unknown as Host).edits.told);
  await until('all to be answered', () => page.evaluate(() => (globalThis as unknown as Host).edits.isDone), {
    ms,
    describe: async () => {
      const all = await told();
      const open = all.filter(({ response, error, lost }) => !response && !error && !lost);
      return `Of ${all.length} sent, ${all.filter(isDone).length} were done and ${open.length} wait for an answer.`;
    },
  });
  return told();
}

/** Those that were answered with success. */
export const isDone = ({ response }: Told): boolean => response !== undefined && response.ok !== false;

/** What an edit makes of an office. */
export function edited(office: Fields, change: Fields): Fields {
  const kept = Object.entries({ ...office, ...change }).filter(([, value]) => value !== null);
  return Object.fromEntries(kept);
}

/**
 * Every value that a field may have in the end: the last that each window was told is stored, and what it sent after
 * that and heard no answer to; the first value only where no window was told anything.
 */
export function allowedValues(windows: readonly (readonly Told[])[], id: string, field: string, first: unknown) {
  const changes = windows.map((told) =>
    told.filter((one) => one.name === 'ledger/edit' && one.id === id && field in (one.request.change as Fields)),
  );
  const last = changes.flatMap((told) => told.slice(Math.max(0, told.findLastIndex(isDone))));
  const values = last.map(({ request }) => (request.change as Fields)[field] ?? undefined);
  return changes.flat().some(isDone) ? values : [first, ...values];
}
