import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Milliseconds that a wait may take. What is waited for is there in a moment; only a machine that is busy with something else,
 * or a fault, takes longer, and a fault is not found sooner by giving up sooner.
 */
export const WAIT_MS = 30_000;

/** A page that is being replaced cannot be asked: that is no answer, not a failure. */
const REPLACED =
  /context was destroyed|detached|navigat|Cannot find context|no such frame|DiscardedBrowsingContext|AbortError|No node|actor .*destroyed/i;

/**
 * Asks again and again until the answer is truthy, and gives that answer.
 * `describe` is asked only in the end, to say what was there instead. `ms` milliseconds at most.
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T>,
  { ms = WAIT_MS, describe = async () => '' }: { ms?: number; describe?: () => Promise<string> } = {},
): Promise<NonNullable<Exclude<T, false>>> {
  const end = Date.now() + ms;
  for (;;) {
    const answer = await ask().catch((error: unknown) => {
      if (REPLACED.test(String(error))) return undefined;
      throw error;
    });
    if (answer) return answer as NonNullable<Exclude<T, false>>;
    if (Date.now() > end) {
      const seen = await describe().catch((error: unknown) => String(error));
      throw new Error(`Waited ${ms} ms for ${what}.${seen === '' ? '' : ` ${seen}`}`);
    }
    await sleep(40);
  }
}
