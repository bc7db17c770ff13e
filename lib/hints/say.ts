import type { OfficeFields } from '../domain/office.ts';
import type { Verdict } from '../domain/verdict.ts';
import type { ProcedureData } from '../procedures/define-procedure.ts';
import { type Line, type OfficeValue, sentenceOf, type Value } from '../procedures/define-stage.ts';
import type { Said } from './hint.ts';

/** As much of the office in work as sentences quote. */
export type HintOffice = Pick<OfficeFields, OfficeValue>;

/** What the sentences of one screen depend on. */
export interface SayContext {
  guide: ProcedureData;
  office: HintOffice | undefined;
  verdict: Verdict;
}

function resolve(value: Value, { office, guide }: SayContext): string | undefined {
  if (typeof value === 'string') return office?.[value] || undefined;
  const names: readonly string[] = [value.stepOf].flat();
  return guide.steps.find(({ stage }) => names.includes(stage))?.step;
}

/**
 * The sentence with its values put in; its `without` (with the same link) when a value is not known;
 * undefined when guide or verdict is none of its `only` or `when`, or a value is not known and there is no `without`.
 */
export function say(line: Line, context: SayContext): Said | undefined {
  const { text, values = [], without, when, only, link } = sentenceOf(line);
  if ((when && !when.includes(context.verdict)) || (only && !only.includes(context.guide.id))) return undefined;
  const known = values.map((value) => resolve(value, context)).filter((value) => value !== undefined);
  if (known.length === values.length) return link ? { key: text, values: known, link } : { key: text, values: known };
  return without && say(link ? { link, ...without } : without, context);
}
