import { applicationOf } from '../domain/application.ts';
import { isArchived } from '../domain/archived.ts';
import { addDays, type Day, dayInJapan, dayText, startOfDay } from '../domain/day.ts';
import { notificationWait, type WaitState } from '../domain/notification-wait.ts';
import type { OfficeId } from '../domain/office.ts';
import { listProgress } from '../ledger/progress.ts';
import { readReminded, writeReminded } from '../ledger/reminded.ts';
import { readSettings } from '../ledger/settings.ts';
import type { LedgerStore } from '../ledger/store.ts';
import { browser } from '../platform/browser.ts';
import { isHoliday } from '../platform/holidays.ts';
import { text } from '../platform/text.ts';

const NAME = 'reminders';
/** After the start of the day in Japan: when offices open. */
const AT_NINE = 9 * 3_600_000;
const DAY_IN_MINUTES = 24 * 60;
/** Offices named in one notification. */
const MOST_NAMED = 3;

interface Waiting {
  id: OfficeId;
  name: string;
  state: WaitState;
  /** The day on which the notification was expected. */
  expected: Day;
}

/** The offices whose notification should be there by now, or should have been. */
async function waitingOffices(store: LedgerStore, now: number): Promise<Waiting[]> {
  const [{ offices }, progress] = await Promise.all([store.list(), listProgress()]);
  const today = dayInJapan(now);
  return offices.flatMap((office) => {
    const { id, name } = office;
    if (isArchived(office)) return [];
    const application = progress[id] && applicationOf(progress[id]);
    const wait = application && notificationWait(application, today, isHoliday, String);
    if (!wait?.state || (wait.state !== 'due' && wait.state !== 'late')) return [];
    return [{ id, name, state: wait.state, expected: wait.expected.businessDay }];
  });
}

/** Shows one notification for the offices that have come into their present state since the last one. */
export async function remind(store: LedgerStore, now = Date.now()): Promise<void> {
  if (!(await readSettings()).reminders || !browser.notifications) return;
  const waiting = await waitingOffices(store, now);
  const before = await readReminded();
  const news = waiting.filter(({ id, state }) => before[id] !== state);
  await writeReminded(Object.fromEntries(waiting.map(({ id, state }) => [id, state])));
  if (news.length === 0) return;
  const language = browser.i18n.getUILanguage();
  const lines = news.slice(0, MOST_NAMED).map(({ name, state, expected }) => {
    const day = dayText(expected, language, dayInJapan(now));
    return text(state === 'late' ? 'reminder_late' : 'reminder_due', name, day);
  });
  if (news.length > MOST_NAMED) lines.push(text('reminder_more', String(news.length - MOST_NAMED)));
  await browser.notifications.create(NAME, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: text('reminder_title'),
    message: lines.join('\n'),
  });
}

/** Sets the daily alarm while reminders are wanted, and takes it away when not. */
export async function scheduleReminders(now = Date.now()): Promise<void> {
  const { reminders } = await readSettings();
  const alarm = await browser.alarms.get(NAME);
  if (!reminders) await browser.alarms.clear(NAME);
  else if (!alarm) {
    const nine = startOfDay(dayInJapan(now)) + AT_NINE;
    const when = nine > now ? nine : startOfDay(addDays(dayInJapan(now), 1)) + AT_NINE;
    browser.alarms.create(NAME, { when, periodInMinutes: DAY_IN_MINUTES });
  }
}

/** Reminds once a day; must be called in the background's first moment, so that an alarm or a click wakes it. */
export function startReminders(store: LedgerStore): void {
  const quietly = (task: Promise<unknown>): void => void task.catch(() => undefined);
  browser.alarms.onAlarm.addListener(({ name }) => name === NAME && quietly(remind(store)));
  // Given only where the user has asked for notifications.
  browser.notifications?.onClicked.addListener(() =>
    quietly(browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html#all') })),
  );
  browser.storage.onChanged.addListener(
    (changes) => 'settings' in changes && quietly(scheduleReminders().then(() => remind(store))),
  );
  quietly(scheduleReminders());
}
