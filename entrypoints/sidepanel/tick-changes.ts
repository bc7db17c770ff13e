import type { Progress, ProgressChange } from '../../lib/domain/progress.ts';

/** The change that puts stages back to what is known of them now. */
export const former = (progress: Progress | undefined, names: readonly string[]): ProgressChange => ({
  ticks: Object.fromEntries(names.map((name) => [name, progress?.ticks[name] ?? null])),
});

export const done = (names: readonly string[]): ProgressChange => ({
  ticks: Object.fromEntries(names.map((name) => [name, 'done'])),
});
