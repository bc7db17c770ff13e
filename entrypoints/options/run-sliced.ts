import type { Progress } from '../../components/ledger/import-view.ts';
import type { Sliced } from '../../lib/domain/sliced.ts';

/** Milliseconds of work before the page has its turn; a task of 50 is the first that people notice. */
const AT_ONCE = 8;
/** Milliseconds between two pictures of the progress. */
const SHOWN_EVERY = 100;

interface Scheduler {
  postTask?(task: () => void): Promise<void>;
}

/** Lets everything that waits have its turn. After `scheduler.yield` timers would wait until all the work is done. */
function breathe(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  return scheduler?.postTask?.(() => {}) ?? new Promise((resolve) => setTimeout(resolve));
}

/** Progress to be shown, and the way to move it on. */
export function createProgress(label: string, done?: number): Progress & { set(done: number): void } {
  const listeners = new Set<() => void>();
  let now = done;
  let shown = 0;
  return {
    label,
    now: () => now,
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set: (next) => {
      now = next;
      if (performance.now() - shown < SHOWN_EVERY) return;
      shown = performance.now();
      for (const listener of listeners) listener();
    },
  };
}

/** Runs `work` so that the page stays usable throughout; undefined when it was given up. */
export async function runSliced<T>(
  work: Sliced<T>,
  signal: AbortSignal,
  onDone: (done: number) => void = () => {},
): Promise<{ value: T } | undefined> {
  for (;;) {
    const end = performance.now() + AT_ONCE;
    let step = work.next();
    while (!step.done && performance.now() < end) step = work.next();
    if (signal.aborted) return undefined;
    if (step.done) return { value: step.value };
    onDone(step.value);
    await breathe();
  }
}
