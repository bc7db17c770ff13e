import { applyRetention } from '../journal/retention.ts';
import { createJournal } from '../journal/store.ts';
import { journalIntake } from '../journal/waiting.ts';
import type { LedgerStore } from '../ledger/store.ts';
import { browser } from '../platform/browser.ts';
import { journalHandlers } from './journal-handlers.ts';

const NAME = 'journal';
const DAY_IN_MINUTES = 24 * 60;

/**
 * Keeps the journal: once a day what waits outside is taken in, and what is older than the user wants to keep goes. Gives the
 * handlers of its messages. Must be called in the background's first moment, so that the alarm wakes it.
 */
export function startJournal(ledger: LedgerStore): ReturnType<typeof journalHandlers> {
  const journal = createJournal();
  const intake = journalIntake(journal);
  const quietly = (task: Promise<unknown>): void => void task.catch(() => undefined);
  const schedule = async (): Promise<void> => {
    // An alarm that is set anew at each start would never be due.
    if (!(await browser.alarms.get(NAME)))
      browser.alarms.create(NAME, { delayInMinutes: 1, periodInMinutes: DAY_IN_MINUTES });
  };
  const tidy = async (): Promise<void> => {
    await intake.takeIn();
    await applyRetention(journal, Date.now());
  };
  browser.alarms.onAlarm.addListener(({ name }) => name === NAME && quietly(tidy()));
  quietly(schedule());
  // What could not be written before may be written now.
  quietly(intake.takeIn());
  return journalHandlers({ ledger, journal, intake });
}
