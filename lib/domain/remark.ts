import type { TextKey } from './text-key.ts';

/**
 * How much a remark weighs. `stop`: what stands there is wrong and must not be sent; `careful`: look once more;
 * `info`: good to know. None of them keeps anyone from typing or sending.
 */
export type RemarkTone = 'stop' | 'careful' | 'info';

/** A sentence about something typed, pasted or waited for: `text(key, ...values)`. */
export interface Remark {
  key: TextKey;
  values: string[];
  tone: RemarkTone;
  /** Ids of hazards.json that the sentence answers. */
  hazards: readonly string[];
  /** What is typed may only be unfinished: to be said when the field is left, not while someone types in it. */
  unfinished?: true;
}

/** A remark; shorter to write than the object. */
export function remark(tone: RemarkTone, key: TextKey, values: string[] = [], hazards: readonly string[] = []): Remark {
  return { key, values, tone, hazards };
}

/** The same, to be said only once the field is left. */
export function unfinished(one: Remark): Remark {
  return { ...one, unfinished: true };
}
