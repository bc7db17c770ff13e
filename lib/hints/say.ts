import type { OfficeFields } from '../domain/office.ts';
import type { Procedure } from '../domain/procedure.ts';
import type { Verdict } from '../domain/verdict.ts';
import type { OfficeValue, Sentence, Value } from '../procedures/define-procedure.ts';
import { findStep } from '../procedures/find-step.ts';
import type { Said } from './hint.ts';

/** As much of the office in work as sentences quote. */
export type HintOffice = Pick<OfficeFields, OfficeValue>;

export interface SayContext {
  procedure: Procedure;
  office: HintOffice | undefined;
  verdict: Verdict;
}

function resolve(value: Value, { office, procedure }: SayContext): string | undefined {
  return typeof value === 'string' ? office?.[value] || undefined : findStep(value.stepOf, procedure)?.step;
}

/** The sentence with its values put in, its `without` when one is unknown, or undefined when it is not said now. */
export function say(sentence: Sentence, context: SayContext): Said | undefined {
  if (sentence.when && !sentence.when.includes(context.verdict)) return undefined;
  if (sentence.whenMissing && (!context.office || context.office[sentence.whenMissing])) return undefined;
  const values = (sentence.values ?? []).map((value) => resolve(value, context));
  const known = values.filter((value) => value !== undefined);
  if (known.length < values.length) {
    return sentence.without && say({ ...pickLink(sentence), ...sentence.without }, context);
  }
  return { key: sentence.text, values: known, ...pickLink(sentence) };
}

function pickLink({ link }: Sentence): Pick<Sentence, 'link'> {
  return link ? { link } : {};
}
