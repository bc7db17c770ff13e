import type { Office } from '../domain/office.ts';
import { indexOffices, type OfficeIndex } from '../domain/office-index.ts';
import type { LedgerStore } from '../ledger/store.ts';
import { readTarget } from '../ledger/targets.ts';
import { browser } from '../platform/browser.ts';
import type { Handlers, Sender } from '../platform/serve.ts';
import { checkFields } from './check-fields.ts';
import { codeClocks } from './code-clocks.ts';
import { storeKeyOf } from './cookie-store.ts';

/** A list of offices never changes; a changed ledger gives another one. */
const indexes = new WeakMap<readonly Office[], OfficeIndex>();

function indexOf(offices: readonly Office[]): OfficeIndex {
  const index = indexes.get(offices) ?? indexOffices(offices);
  indexes.set(offices, index);
  return index;
}

/** @throws when the message comes from elsewhere than a tab */
function tabOf(sender: Sender): number {
  const id = sender.tab?.id;
  if (id === undefined) throw new Error('not from a tab');
  return id;
}

/** Answers pages about what is typed into them: the ledger stays here, the page gets sentences. */
export function fieldHandlers(store: LedgerStore): Pick<Handlers, 'page/field-help' | 'page/check' | 'page/code'> {
  return {
    'page/field-help': async (_request, sender) => {
      await browser.scripting.executeScript({
        target: { tabId: tabOf(sender), frameIds: [sender.frameId ?? 0] },
        files: ['/content-scripts/field-help.js'],
        injectImmediately: true,
      });
      return {};
    },
    'page/check': async ({ screen, fields }, sender) => {
      const [{ offices }, office] = await Promise.all([
        store.list(),
        storeKeyOf(sender).then((key) => readTarget(key, store.get)),
      ]);
      return { remarks: checkFields(screen, fields, { ledger: indexOf(offices), office }) };
    },
    'page/code': async ({ resent }, sender) => {
      return codeClocks.shown(tabOf(sender), resent);
    },
  };
}
