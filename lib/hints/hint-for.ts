import type { Procedure } from '../domain/procedure.ts';
import type { Verdict } from '../domain/verdict.ts';
import { CATALOGUE } from '../procedures/catalogue.ts';
import type { Step } from '../procedures/define-procedure.ts';
import type { FieldNote, Stage } from '../procedures/define-stage.ts';
import { findPlace, isNotHere, proceduresWith } from '../procedures/find-step.ts';
import { ON_SCREEN } from '../procedures/stages/on-screen.ts';
import { stepName } from '../procedures/step-name.ts';
import type { Hint, NoteHint, Said } from './hint.ts';
import { type HintOffice, type SayContext, say } from './say.ts';

/** What decides the hint of a screen. */
export interface HintInput {
  /** Id of screens.json. */
  screen: string;
  /** The office's procedure; `findPlace` says what happens without one. */
  procedure: Procedure | undefined;
  /** The target, as far as it is known here: what is not known is said in general words. */
  office?: HintOffice | undefined;
  verdict: Verdict;
  /** Names of the stages that the office has behind it. */
  done?: readonly string[] | undefined;
}

const STAGES: Readonly<Record<string, Stage | undefined>> = ON_SCREEN;

function note(data: FieldNote, context: SayContext): NoteHint[] {
  const said = say(data, context);
  const { labels, nth = 0, tone } = data;
  return said ? [{ ...said, id: `${data.text}-${nth}`, labels, nth, tone }] : [];
}

function build(at: Step, stage: Stage, kind: Hint['kind'], done: boolean, context: SayContext): Hint {
  const { step, sub, next } = at;
  const { id, name } = context.guide;
  const named = stepName(step, sub);
  const following = next ?? stage.next;
  return {
    procedure: id,
    procedureName: name,
    kind,
    stage: at.stage,
    done,
    step,
    stepName: named,
    sub: named ? undefined : sub,
    title: stage.title,
    quiet: done || (stage.quiet ?? false),
    expects: stage.expects ?? 'target',
    todo: stage.todo.flatMap((line) => say(line, context) ?? []),
    warnings: stage.warnings.flatMap((line) => say(line, context) ?? []),
    next: following && say(following, context),
    notes: (stage.notes ?? []).flatMap((one) => note(one, context)),
  };
}

/** One small sentence where nothing can be told to do: another procedure's screen, or which procedure it is was never said. */
function small({ screen, procedure, office, verdict }: HintInput): Hint | undefined {
  if (verdict === 'empty' || proceduresWith(screen).length === 0) return undefined;
  const guide = procedure && CATALOGUE[procedure];
  const unknown: Said = { key: office ? 'hint_undecided' : 'hint_no_target', values: [] };
  const said = guide ? say(guide.outside, { guide, office, verdict }) : unknown;
  return {
    procedure,
    procedureName: guide?.name,
    kind: 'outside',
    stage: undefined,
    done: false,
    step: '',
    stepName: undefined,
    sub: undefined,
    title: undefined,
    quiet: true,
    expects: 'target',
    todo: said ? [said] : [],
    warnings: [],
    next: undefined,
    notes: [],
  };
}

/** What to say on a screen, as plain data for the hint card and the field notes. Undefined where no guide has the screen. */
export function hintFor(input: HintInput): Hint | undefined {
  const { screen, procedure, office, verdict, done = [] } = input;
  const notHere = isNotHere(screen, procedure);
  const id = notHere ? procedure : findPlace(screen, procedure)?.procedure;
  if (!id) return small(input);
  const guide = CATALOGUE[id];
  const step = (notHere ? guide.notHere : guide.steps).find(({ stage }) => STAGES[stage]?.screens.includes(screen));
  const stage = step && STAGES[step.stage];
  if (!step || !stage) return undefined;
  return build(step, stage, notHere ? 'not-here' : 'do', done.includes(step.stage), { guide, office, verdict });
}
