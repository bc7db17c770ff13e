import type { Office } from '../domain/office.ts';
import { indexOffices, type OfficeIndex } from '../domain/office-index.ts';
import type { LedgerStore } from '../ledger/store.ts';
import { readTarget } from '../ledger/targets.ts';
import type { Handlers } from '../platform/serve.ts';
import { checkFields } from './check-fields.ts';
import { codeClocks } from './code-clocks.ts';
import { storeKeyOf } from './cookie-store.ts';
import { runScript, tabOf } from './sender-tab.ts';

/** A list of offices never changes; a changed ledger gives another one. */
const indexes = new WeakMap<readonly Office[], OfficeIndex>();

function indexOf(offices: readonly Office[]): OfficeIndex {
  const index = indexes.get(offices) ?? indexOffices(offices);
  indexes.set(offices, index);
  return index;
}

/** Answers pages about what is typed into them: the ledger stays here, the page gets sentences. */
export function fieldHandlers(store: LedgerStore): Pick<Handlers, 'page/field-help' | 'page/check' | 'page/code'> {
  return {
    'page/field-help': async (_request, sender) => {
      await runScript(sender, 'field-help');
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
