import type { OfficeFields } from '../domain/office.ts';
import type { Procedure } from '../domain/procedure.ts';
import type { Verdict } from '../domain/verdict.ts';
import type { OfficeValue, Sentence, Value } from '../procedures/define-procedure.ts';
import { findStep } from '../procedures/find-step.ts';
import type { Said } from './hint.ts';

/** As much of the office in work as sentences quote. */
export type HintOffice = Pick<OfficeFields, OfficeValue>;

/** What the sentences of one screen depend on. */
export interface SayContext {
  procedure: Procedure;
  office: HintOffice | undefined;
  verdict: Verdict;
}

function resolve(value: Value, { office, procedure }: SayContext): string | undefined {
  return typeof value === 'string' ? office?.[value] || undefined : findStep(value.stepOf, procedure)?.step;
}

/**
 * The sentence with its values put in; its `without` (with the same link) when a value is not known;
 * undefined when the verdict is none of its `when`, or a value is not known and there is no `without`.
 */
export function say(sentence: Sentence, context: SayContext): Said | undefined {
  const { text, values = [], without, when, link } = sentence;
  if (when && !when.includes(context.verdict)) return undefined;
  const known = values.map((value) => resolve(value, context)).filter((value) => value !== undefined);
  if (known.length === values.length) return link ? { key: text, values: known, link } : { key: text, values: known };
  return without && say(link ? { link, ...without } : without, context);
}
