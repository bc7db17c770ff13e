import type { Procedure } from '../domain/procedure.ts';
import type { Verdict } from '../domain/verdict.ts';
import { CATALOGUE } from '../procedures/catalogue.ts';
import type { FieldNote, ProcedureData, Sentence, Step } from '../procedures/define-procedure.ts';
import { findStep } from '../procedures/find-step.ts';
import type { Hint, NoteHint, SaidWarning } from './hint.ts';
import { type HintOffice, type SayContext, say } from './say.ts';

/** What decides the hint of a screen. */
export interface HintInput {
  /** Id of screens.json. */
  screen: string;
  /** The office's procedure; `findStep` says what happens without one. */
  procedure: Procedure | undefined;
  /** The target, as far as it is known here: what is not known is said in general words. */
  office?: HintOffice | undefined;
  verdict: Verdict;
}

function warn(sentence: Sentence, context: SayContext): SaidWarning[] {
  const said = say(sentence, context);
  return said ? [{ ...said, facts: sentence.facts ?? [], hazards: sentence.hazards ?? [] }] : [];
}

function note(data: FieldNote, context: SayContext): NoteHint[] {
  const said = say(data, context);
  const { labels, nth = 0, tone } = data;
  return said ? [{ ...said, id: `${data.text}-${nth}`, labels, nth, tone }] : [];
}

function build(data: ProcedureData, { step, sub, stage, next }: Step, kind: Hint['kind'], context: SayContext): Hint {
  return {
    procedure: data.id,
    procedureName: data.name,
    kind,
    step,
    sub,
    title: stage.title,
    quiet: stage.quiet ?? false,
    expects: stage.expects ?? 'target',
    todo: stage.todo.flatMap((sentence) => say(sentence, context) ?? []),
    warnings: stage.warnings.flatMap((sentence) => warn(sentence, context)),
    next: next && say(next, context),
    notes: (stage.notes ?? []).flatMap((one) => note(one, context)),
  };
}

/**
 * What to say on a screen, as plain data for the hint card and the field notes (issue 2 item 8).
 * Undefined where the procedure has nothing to say; `hasHint` tells beforehand without loading the sentences.
 */
export function hintFor({ screen, procedure, office, verdict }: HintInput): Hint | undefined {
  const id = procedure ?? findStep(screen, undefined)?.procedure;
  const data = id && CATALOGUE[id];
  if (!data) return undefined;
  const context = { procedure: data.id, office, verdict };
  const onScreen = (step: Step) => step.stage.screens.includes(screen);
  const step = data.steps.find(onScreen);
  if (step) return build(data, step, 'do', context);
  const notHere = data.notHere.find(onScreen);
  return notHere && build(data, notHere, 'not-here', context);
}
