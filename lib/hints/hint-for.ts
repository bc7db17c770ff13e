import type { Procedure } from '../domain/procedure.ts';
import type { Verdict } from '../domain/verdict.ts';
import { CATALOGUE } from '../procedures/catalogue.ts';
import type { Step } from '../procedures/define-procedure.ts';
import { type FieldNote, type Sentence, type Stage, sentenceOf } from '../procedures/define-stage.ts';
import { findPlace, isNotHere, proceduresWith } from '../procedures/find-step.ts';
import { ON_SCREEN } from '../procedures/stages/on-screen.ts';
import { stepName } from '../procedures/step-name.ts';
import type { Hint, NoteHint, Said, SaidFirst } from './hint.ts';
import { dependsOnPage, isOnPage, isShown, type Moment } from './is-shown.ts';
import { pageLines } from './page-lines.ts';
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
  /** The page's text as `pageText` gives it; read only where what to say depends on it. */
  read?: (() => string) | undefined;
}

const STAGES: Readonly<Record<string, Stage | undefined>> = ON_SCREEN;

function note(data: FieldNote, context: SayContext): NoteHint[] {
  const said = say(data, context);
  const { labels, nth = 0, tone } = data;
  return said ? [{ ...said, id: `${data.text}-${nth}`, labels, nth, tone }] : [];
}

/** What a stage says, and what of it goes before all others. */
function sentences(stage: Stage, input: HintInput, context: SayContext): Pick<Hint, 'now' | 'todo' | 'warnings'> {
  const { read, office, done } = input;
  const page = pageLines(read && dependsOnPage(stage) ? read() : '');
  const moment: Moment = { page, office, done };
  const holds = ({ shown }: Sentence): boolean => shown !== undefined && isShown(shown, moment);
  const lead = ({ shown }: Sentence): SaidFirst['lead'] => (shown && isOnPage(shown) ? 'hint_now' : 'hint_first');
  const todo = stage.todo.map(sentenceOf);
  const warnings = stage.warnings.map(sentenceOf);
  const first = [
    ...(stage.first ?? []).filter((one) => !one.shown || holds(one)),
    ...[...todo, ...warnings].filter(holds),
  ];
  const below = (of: readonly Sentence[]): Said[] =>
    of.filter((one) => !holds(one)).flatMap((one) => say(one, context) ?? []);
  return {
    now: first.flatMap((one) => {
      const said = say(one, context);
      return said ? { ...said, lead: lead(one) } : [];
    }),
    todo: below(todo),
    warnings: below(warnings),
  };
}

function build(at: Step, stage: Stage, kind: Hint['kind'], input: HintInput, context: SayContext): Hint {
  const { step, sub, next } = at;
  const { id, name } = context.guide;
  const named = stepName(step, sub);
  const following = next ?? stage.next;
  const done = input.done?.includes(at.stage) ?? false;
  const said = sentences(stage, input, context);
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
    quiet: said.now.length === 0 && (done || (stage.quiet ?? false)),
    expects: stage.expects ?? 'target',
    ...said,
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
    now: [],
    todo: said ? [said] : [],
    warnings: [],
    next: undefined,
    notes: [],
  };
}

/** What to say on a screen, as plain data for the hint card and the field notes. Undefined where no guide has the screen. */
export function hintFor(input: HintInput): Hint | undefined {
  const { screen, procedure, office, verdict } = input;
  const notHere = isNotHere(screen, procedure);
  const id = notHere ? procedure : findPlace(screen, procedure)?.procedure;
  if (!id) return small(input);
  const guide = CATALOGUE[id];
  const step = (notHere ? guide.notHere : guide.steps).find(({ stage }) => STAGES[stage]?.screens.includes(screen));
  const stage = step && STAGES[step.stage];
  if (!step || !stage) return undefined;
  return build(step, stage, notHere ? 'not-here' : 'do', input, { guide, office, verdict });
}

/** Whether the hint of a screen depends on what its page shows at the moment. */
export function readsPage(screen: string): boolean {
  return Object.values(STAGES).some((stage) => stage?.screens.includes(screen) && dependsOnPage(stage));
}
