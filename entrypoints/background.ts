import { defineBackground } from 'wxt/utils/define-background';
import { checkHandlers } from '../lib/background/check-handlers.ts';
import { startCommands } from '../lib/background/commands.ts';
import { startContextMenu } from '../lib/background/context-menu.ts';
import { storeKeyOf } from '../lib/background/cookie-store.ts';
import { startJournal } from '../lib/background/journal-schedule.ts';
import { startOmnibox } from '../lib/background/omnibox.ts';
import { guardOpenTabs } from '../lib/background/open-tabs.ts';
import { pageHandlers } from '../lib/background/page-handlers.ts';
import { startReminders } from '../lib/background/reminders.ts';
import { startSync } from '../lib/background/sync-schedule.ts';
import { startWelcome } from '../lib/background/welcome.ts';
import { ledgerHandlers } from '../lib/ledger/handlers.ts';
import { createLedgerStore } from '../lib/ledger/store.ts';
import { browser } from '../lib/platform/browser.ts';
import { serve } from '../lib/platform/serve.ts';

/** The single writer of stored state. Everything it knows is in storage: it may be stopped between any two lines. */
export default defineBackground({
  type: 'module',
  main() {
    const store = createLedgerStore();
    const journal = startJournal(store);
    serve({
      ...ledgerHandlers({ store, storeKeyOf }),
      ...pageHandlers(store),
      ...startSync(store),
      ...journal,
      ...checkHandlers(journal['journal/hashed']),
    });
    startReminders(store);
    startWelcome();
    startCommands(store);
    startContextMenu(store);
    startOmnibox(store);
    // Hearing of an update is what wakes the new version at once.
    // Where storage cannot be read, pages are closed by themselves, and the next start tries once more.
    const begin = (): void => void guardOpenTabs().catch(() => undefined);
    browser.runtime.onInstalled.addListener(begin);
    begin();
  },
});
