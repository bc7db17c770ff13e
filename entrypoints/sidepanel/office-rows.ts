import type { OfficeRowView } from '../../components/checklist/checklist-view.ts';
import { PROCEDURE_WORDS } from '../../components/office/procedure-words.ts';
import { applicationOf, WAIT_STAGE } from '../../lib/domain/application.ts';
import { isArchived } from '../../lib/domain/archived.ts';
import { dayInJapan, daysBetween } from '../../lib/domain/day.ts';
import type { NotificationWait } from '../../lib/domain/notification-wait.ts';
import type { Office } from '../../lib/domain/office.ts';
import { officeBrief } from '../../lib/domain/office-look.ts';
import type { Procedure } from '../../lib/domain/procedure.ts';
import { isDone, NO_PROGRESS, type Progress, type ProgressOf } from '../../lib/domain/progress.ts';
import type { Text } from '../../lib/domain/text-key.ts';
import { type Checklist, checklistOf, standingOf } from '../../lib/procedures/checklist.ts';
import type { Moment } from './moment.ts';
import { stepWords } from './step-words.ts';
import { waitOf } from './wait-view.ts';

type Waits = Pick<OfficeRowView, 'waits' | 'alert' | 'rank'> & { since?: string };

/** What the rows differ in first; inside of one, the longer it lasts the earlier. A wait lasts less than this many days. */
const BAND = 10_000;
const BANDS = { late: 0, check: 1, due: 2, waiting: 3, open: 4, undecided: 5, elsewhere: 6, complete: 7 } as const;
const rankOf = (band: keyof typeof BANDS, days: number): number =>
  (BANDS[band] + 1) * BAND - Math.min(Math.max(days, 0), BAND - 1);

function waiting(wait: NotificationWait, { today, day }: Moment): Waits {
  if (wait.problem)
    return {
      waits: { key: 'panel_all_wait_number_any', values: [] },
      alert: { tone: 'check', said: { key: 'panel_all_check_date', values: [] } },
      rank: rankOf('check', 0),
    };
  const { state, expected, daysWaited } = wait;
  const waits = { key: 'panel_all_wait_number', values: [day(expected.businessDay)] } as const;
  const past = daysBetween(expected.businessDay, today);
  if (state === 'late') {
    const said = { key: 'panel_all_late', values: [String(past)] } as const;
    return { waits, alert: { tone: 'late', said }, rank: rankOf('late', past) };
  }
  const due = { tone: 'due', said: { key: 'panel_all_due', values: [] } } as const;
  return {
    waits,
    alert: state === 'due' ? due : undefined,
    rank: rankOf(state === 'due' ? 'due' : 'waiting', daysWaited),
  };
}

const lastTick = ({ ticks }: Progress): number | undefined => {
  const times = Object.values(ticks).map(({ at }) => at);
  return times.length > 0 ? Math.max(...times) : undefined;
};

function nextUp(list: Checklist, progress: Progress, moment: Moment, text: Text): Waits {
  const { next } = standingOf(list, progress);
  if (!next) return { waits: { key: 'panel_all_complete', values: [] }, alert: undefined, rank: rankOf('complete', 0) };
  const at = lastTick(progress);
  const days = at === undefined ? 0 : daysBetween(dayInJapan(at), moment.today) + 1;
  const title = next.stage.title;
  return {
    waits: next.step
      ? { key: 'hint_heading_plain', values: [stepWords(next, text).words, text(title)] }
      : { key: title, values: [] },
    alert: undefined,
    rank: rankOf('open', days),
  };
}

function waitsOf(office: Office, list: Checklist, progress: Progress, moment: Moment, text: Text): Waits {
  if (!office.procedure)
    return { waits: { key: 'panel_all_no_procedure', values: [] }, alert: undefined, rank: rankOf('undecided', 0) };
  if (list.setup.length === 0)
    return { waits: { key: 'panel_all_no_guide', values: [] }, alert: undefined, rank: rankOf('elsewhere', 0) };
  const has = list.setup.some(({ items }) => items.some(({ name }) => name === WAIT_STAGE));
  const wait = has && !isDone(progress, WAIT_STAGE) ? waitOf(progress, moment) : undefined;
  const application = applicationOf(progress);
  if (wait && application) return { ...waiting(wait, moment), since: moment.day(application.applied) };
  return nextUp(list, progress, moment, text);
}

/** Every office that is not put away with what it waits for, in the ledger's order. */
export function officeRows(
  offices: readonly Office[],
  progressOf: ProgressOf,
  moment: Moment,
  text: Text,
): OfficeRowView[] {
  const lists = new Map<Procedure, Checklist>();
  const none: Checklist = { setup: [], more: [] };
  const listOf = (procedure: Procedure | undefined): Checklist => {
    if (!procedure) return none;
    const list = lists.get(procedure) ?? checklistOf(procedure);
    lists.set(procedure, list);
    return list;
  };
  return offices
    .filter((office) => !isArchived(office))
    .map((office) => {
      const progress = progressOf[office.id] ?? NO_PROGRESS;
      const list = listOf(office.procedure);
      const { done, all } = standingOf(list, progress);
      const { since, ...waits } = waitsOf(office, list, progress, moment, text);
      const at = lastTick(progress);
      return {
        office: officeBrief(office),
        procedure: office.procedure ? PROCEDURE_WORDS[office.procedure] : 'office_procedure_none',
        done,
        all,
        ...waits,
        since: since ?? (at === undefined ? '' : moment.dayAt(at)),
      };
    });
}
