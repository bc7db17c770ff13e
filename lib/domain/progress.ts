import type { OfficeId } from './office.ts';

/** How it is known that a stage is done: someone ticked it, or a page showed it. */
export type DoneBy = 'hand' | 'evidence';

/** What is known of one stage of an office's procedure. */
export interface Tick {
  /** `open`: someone has taken it back; what pages show does not tick it again. */
  state: 'done' | 'open';
  by: DoneBy;
  /** Milliseconds since 1970. */
  at: number;
}

/** How far one office has come. Stages go by their names in `lib/procedures`, so that a change of procedure loses nothing. */
export interface Progress {
  ticks: Record<string, Tick>;
  /** The user's own words beside a stage. */
  notes: Record<string, string>;
  /** The day on which the application form was sent, `2026-11-20`; the wait is counted from it. */
  appliedOn?: string | undefined;
}

/** A change of one office's progress; what is not given stays. `null` takes away; a whole tick puts a former one back. */
export interface ProgressChange {
  ticks?: Record<string, 'done' | 'open' | Tick | null> | undefined;
  notes?: Record<string, string | null> | undefined;
  appliedOn?: string | null | undefined;
}

export type ProgressOf = Record<OfficeId, Progress>;

export const NO_PROGRESS: Progress = { ticks: {}, notes: {} };

export const isDone = (progress: Progress, stage: string): boolean => progress.ticks[stage]?.state === 'done';

/** The progress after a change made by hand. @param at milliseconds since 1970 */
export function changed(progress: Progress, change: ProgressChange, at: number): Progress {
  const ticks: Record<string, Tick> = { ...progress.ticks };
  for (const [stage, tick] of Object.entries(change.ticks ?? {})) {
    if (tick === null) delete ticks[stage];
    else ticks[stage] = typeof tick === 'string' ? { state: tick, by: 'hand', at } : tick;
  }
  const notes = { ...progress.notes, ...change.notes };
  return {
    ticks,
    notes: Object.fromEntries(Object.entries(notes).filter((entry): entry is [string, string] => Boolean(entry[1]))),
    appliedOn: change.appliedOn === undefined ? progress.appliedOn : (change.appliedOn ?? undefined),
  };
}

/** The progress after a page has shown that stages are done. What someone has said by hand stays. */
export function shownDone(progress: Progress, stages: readonly string[], at: number): Progress {
  const unsaid = stages.filter((stage) => !Object.hasOwn(progress.ticks, stage));
  if (unsaid.length === 0) return progress;
  const ticks = unsaid.map((stage) => [stage, { state: 'done', by: 'evidence', at }]);
  return { ...progress, ticks: { ...progress.ticks, ...Object.fromEntries(ticks) } };
}
