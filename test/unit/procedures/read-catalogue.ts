import { CATALOGUE } from '../../../lib/procedures/catalogue.ts';
import type { ProcedureData, Sentence, Stage, Step } from '../../../lib/procedures/define-procedure.ts';

export const procedures: ProcedureData[] = Object.values(CATALOGUE);

export function stepsOf(data: ProcedureData): Step[] {
  return [...data.steps, ...data.notHere];
}

/** Every stage once, though several procedures and STEPs may share it. */
export const stages: Stage[] = [...new Set(procedures.flatMap((data) => stepsOf(data).map(({ stage }) => stage)))];

function withVariants(sentence: Sentence): Sentence[] {
  return sentence.without ? [sentence, ...withVariants(sentence.without)] : [sentence];
}

export function sentencesOf(stage: Stage): Sentence[] {
  return [...stage.todo, ...stage.warnings, ...(stage.notes ?? [])].flatMap(withVariants);
}

/** Every sentence once, by identity: two stages can say the same sentence. */
export const sentences: Sentence[] = [
  ...new Set([
    ...stages.flatMap(sentencesOf),
    ...procedures.flatMap(stepsOf).flatMap(({ next }) => (next ? withVariants(next) : [])),
  ]),
];

export function factsOf(...of: { facts?: readonly string[] }[]): string[] {
  return of.flatMap(({ facts = [] }) => facts);
}
