import type { ChecklistView, ItemView, PartView, SaidView } from '../../components/checklist/checklist-view.ts';
import { WAIT_STAGE } from '../../lib/domain/application.ts';
import { importPauseRemark } from '../../lib/domain/import-pause.ts';
import { maintenanceRemark } from '../../lib/domain/maintenance.ts';
import { waitRemark } from '../../lib/domain/notification-wait.ts';
import type { Office } from '../../lib/domain/office.ts';
import { isDone, type Progress } from '../../lib/domain/progress.ts';
import type { Remark } from '../../lib/domain/remark.ts';
import type { Text } from '../../lib/domain/text-key.ts';
import { type SayContext, say } from '../../lib/hints/say.ts';
import { CATALOGUE } from '../../lib/procedures/catalogue.ts';
import { type ChecklistItem, type ChecklistPart, checklistOf, standingOf } from '../../lib/procedures/checklist.ts';
import { isContractStage } from '../../lib/procedures/contract-stages.ts';
import type { Line } from '../../lib/procedures/define-stage.ts';
import { officialPage } from '../../lib/procedures/official-page.ts';
import { stageOf } from '../../lib/procedures/stage-of.ts';
import type { Moment } from './moment.ts';
import { stepWords } from './step-words.ts';
import { pauseOf, waitOf, waitView } from './wait-view.ts';

/** What the checklist of one office is made of. */
export interface ChecklistInput {
  office: Office;
  progress: Progress;
  moment: Moment;
  text: Text;
}

const PAUSED = ['import-pause', 'import-after'];

function remarksOn(name: string, { office, progress, moment }: ChecklistInput): Remark[] {
  const found: (Remark | undefined)[] = [];
  if (name === WAIT_STAGE) {
    const wait = waitOf(progress, moment);
    found.push(wait && waitRemark(wait, moment.day));
  }
  const pause = PAUSED.includes(name) ? pauseOf(office.procedure, progress, moment) : undefined;
  if (pause && Boolean(pause.ended) === (name === 'import-after')) found.push(importPauseRemark(pause, moment.day));
  if (isContractStage(name)) found.push(maintenanceRemark(moment.now, moment.time));
  return found.filter((one) => one !== undefined);
}

function stateOf(progress: Progress, name: string): ItemView['state'] {
  const tick = progress.ticks[name];
  if (!tick) return 'open';
  return tick.state === 'open' ? 'taken-back' : tick.by;
}

function itemView(item: ChecklistItem, context: SayContext, input: ChecklistInput): ItemView {
  const { progress, moment, text } = input;
  const { name, stage } = item;
  const lines = (all: readonly Line[] = []): SaidView[] => all.flatMap((line) => say(line, context) ?? []);
  const { words, sub } = stepWords(item, text);
  const tick = progress.ticks[name];
  return {
    name,
    step: item.step === '' ? '' : words,
    sub,
    title: stage.title,
    where: stage.where,
    todo: lines(stage.todo),
    warnings: lines(stage.warnings),
    looks: lines(stage.looks),
    next: item.next && say(item.next, context),
    url: officialPage(name),
    state: stateOf(progress, name),
    on: tick ? moment.dayAt(tick.at) : '',
    note: progress.notes[name] ?? '',
    remarks: isDone(progress, name) && name !== 'import-after' ? [] : remarksOn(name, input),
    waits: name === WAIT_STAGE,
  };
}

/** The guide for every day, without what the procedure's own list has already. */
function dailyParts(known: ReadonlySet<string>): ChecklistPart[] {
  const steps = CATALOGUE['daily-use'].steps.filter(({ stage }) => !known.has(stage));
  return steps.map((place) => {
    const stage = stageOf(place);
    const item: ChecklistItem = {
      name: place.stage,
      step: place.step,
      sub: place.sub,
      stage,
      next: place.next ?? stage.next,
    };
    return { step: place.step, items: [item] };
  });
}

/** Where every step is one thing to do, one list says it better than as many sections; each item then carries its step. */
function flat(parts: readonly PartView[], text: Text): readonly PartView[] {
  if (parts.length === 0 || parts.some(({ items }) => items.length > 1)) return parts;
  const items = parts.flatMap((part) => part.items.map((item) => ({ ...item, sub: item.step })));
  return [{ id: 'steps', name: text('panel_steps'), items }];
}

function urgentOf(next: ItemView | undefined, { progress, moment }: ChecklistInput): Remark[] {
  const wait = isDone(progress, WAIT_STAGE) || next?.waits ? undefined : waitOf(progress, moment);
  const said = wait && wait.state !== 'waiting' ? waitRemark(wait, moment.day) : undefined;
  return said ? [said] : [];
}

/** An office's whole procedure in words ready to show; undefined while it has none. */
export function checklistView(input: ChecklistInput): ChecklistView | undefined {
  const { office, progress, moment, text } = input;
  if (!office.procedure) return undefined;
  const list = checklistOf(office.procedure);
  // No page has been seen: what is said where nobody knows who is signed in is said here.
  const context: SayContext = { guide: CATALOGUE[office.procedure], office, verdict: 'unverified' };
  const parts = (all: readonly ChecklistPart[], { guide }: SayContext, daily = false): PartView[] =>
    all.map(({ step, items }) => ({
      id: step,
      name: daily && step === '' ? '' : stepWords({ step, sub: items[0]?.sub }, text).words,
      items: items.map((item) => itemView(item, { ...context, guide }, input)),
    }));
  const setup = flat(parts(list.setup, context), text);
  const { done, all, next } = standingOf(list, progress);
  const items = setup.flatMap((part) => part.items);
  const nextItem = items.find(({ name }) => name === next?.name);
  const wait = items.some(({ waits }) => waits) ? waitView(progress, moment) : undefined;
  const known = new Set([...list.setup, ...list.more].flatMap((part) => part.items.map(({ name }) => name)));
  return {
    done,
    all,
    setup,
    more: parts(list.more, context),
    daily: parts(dailyParts(known), { ...context, guide: CATALOGUE['daily-use'] }, true),
    next: nextItem,
    wait,
    urgent: wait ? urgentOf(nextItem, input) : [],
  };
}
