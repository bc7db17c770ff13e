/**
 * Long work in short steps: each `next()` takes a few milliseconds at most and gives how much is done, from 0 to 1.
 * Whoever runs it may pause between two steps, or give up (`return()`), and nothing of it stays.
 */
export type Sliced<T> = Generator<number, T, undefined>;

/** `work` as one part of a longer one, which runs from `from` to `to` of the whole. */
export function* part<T>(work: Sliced<T>, from: number, to: number): Sliced<T> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    yield from + (to - from) * step.value;
  }
}

/** Does `each` for every item, and pauses after every `atOnce` of them. */
export function* forEachSliced<T>(
  items: readonly T[],
  atOnce: number,
  each: (item: T, at: number) => void,
): Sliced<void> {
  for (const [at, item] of items.entries()) {
    if (at > 0 && at % atOnce === 0) yield at / items.length;
    each(item, at);
  }
}

/** The whole work in one go. */
export function allAtOnce<T>(work: Sliced<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
