import type { Procedure } from '../domain/procedure.ts';
import { isDone, type Progress } from '../domain/progress.ts';
import { CATALOGUE } from './catalogue.ts';
import type { StageName, Step } from './define-procedure.ts';
import type { Line, Stage } from './define-stage.ts';
import { stageOf } from './stage-of.ts';

/** One thing to do in an office's procedure, and to tick off. */
export interface ChecklistItem {
  name: StageName;
  step: string;
  sub: string | undefined;
  stage: Stage;
  next: Line | undefined;
}

/** A STEP with its items, in the guide's order. */
export interface ChecklistPart {
  step: string;
  items: readonly ChecklistItem[];
}

export interface Checklist {
  /** What has to be done once, and counts. */
  setup: readonly ChecklistPart[];
  /** What is there to look things up: questions, the screens of every ordinary day. */
  more: readonly ChecklistPart[];
}

/** Numbered with circles: the parts for every ordinary day. */
const isDaily = (step: string): boolean => /^[①-⑨]/.test(step);

/** A screen that is merely passed through, or belongs to every day, is nothing to tick off. */
const counts = ({ step }: Step, { quiet }: Stage): boolean => step !== 'FAQ' && !isDaily(step) && quiet !== true;

function parts(items: readonly ChecklistItem[]): ChecklistPart[] {
  const steps = [...new Set(items.map(({ step }) => step))];
  return steps.map((step) => ({ step, items: items.filter((item) => item.step === step) }));
}

/** The whole procedure as a checklist; both lists are empty where it has no guide here. */
export function checklistOf(procedure: Procedure): Checklist {
  const all = CATALOGUE[procedure].steps.map((place) => {
    const stage = stageOf(place);
    const next = place.next ?? stage.next;
    const item: ChecklistItem = {
      name: place.stage,
      step: place.step,
      sub: place.sub,
      stage,
      next,
    };
    return { item, counted: counts(place, stage) };
  });
  const of = (counted: boolean): ChecklistPart[] =>
    parts(all.filter((one) => one.counted === counted).map(({ item }) => item));
  return { setup: of(true), more: of(false) };
}

/** How many of the things that count are done, and what comes next. */
export interface Standing {
  done: number;
  all: number;
  next: ChecklistItem | undefined;
}

export function standingOf({ setup }: Checklist, progress: Progress): Standing {
  const items = setup.flatMap((part) => part.items);
  const open = items.filter(({ name }) => !isDone(progress, name));
  return { done: items.length - open.length, all: items.length, next: open[0] };
}
