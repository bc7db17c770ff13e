import type { Procedure } from '../domain/procedure.ts';
import type { Verdict } from '../domain/verdict.ts';
import { CATALOGUE } from '../procedures/catalogue.ts';
import type { Sentence, Step } from '../procedures/define-procedure.ts';
import { findStep } from '../procedures/find-step.ts';
import type { Hint, NoteHint, Said, SaidWarning } from './hint.ts';
import { type HintOffice, type SayContext, say } from './say.ts';

export interface HintInput {
  /** Id of screens.json. */
  screen: string;
  /** The office's procedure; see `findStep` for what happens without one. */
  procedure: Procedure | undefined;
  /** The target, with as much of it as is known; sentences about unknown values are said in general. */
  office?: HintOffice | undefined;
  verdict: Verdict;
}

function all<T>(sentences: readonly Sentence[], context: SayContext, build: (said: Said, index: number) => T): T[] {
  return sentences.flatMap((sentence, index) => {
    const said = say(sentence, context);
    return said ? [build(said, index)] : [];
  });
}

function hintOf(step: Step, kind: Hint['kind'], screen: string, context: SayContext): Hint {
  const { stage } = step;
  const notes = stage.notes ?? [];
  return {
    procedure: context.procedure,
    procedureName: CATALOGUE[context.procedure]?.name ?? 'hint_procedure_standalone_network',
    kind,
    step: step.step,
    sub: step.sub,
    title: stage.title,
    quiet: stage.quiet ?? false,
    expects: stage.expects ?? 'target',
    todo: all(stage.todo, context, (said) => said),
    warnings: all(stage.warnings, context, (said, index): SaidWarning => {
      const { facts = [], hazards = [] } = stage.warnings[index] ?? {};
      return { ...said, facts, hazards };
    }),
    next: step.next && say(step.next, context),
    notes: all(notes, context, (said) => said).flatMap(() => []),
  };
}
