import { Fault } from '../domain/fault.ts';
import type { checkMessages } from '../platform/check-messages.ts';
import type { Handlers } from '../platform/serve.ts';
import { checkTokens } from './check-tokens.ts';
import { lastChecks } from './last-checks.ts';
import { tabOf } from './sender-tab.ts';

type CheckHandlers = Pick<Handlers, keyof typeof checkMessages>;

/**
 * Answers the check of files that passed the gate.
 * @param hashed tells the journal what became of an entry's hash
 */
export function checkHandlers(hashed: Handlers['journal/hashed']): CheckHandlers {
  return {
    'page/check-frame': async (_request, sender) => {
      // The frame stands in the tab's own page; nobody else has one.
      if (sender.frameId !== 0) throw new Fault('refused');
      return { token: await checkTokens.give(tabOf(sender)) };
    },
    'check/open': async ({ token }, sender) => ({ ours: await checkTokens.take(token, sender.tab?.id) }),
    'page/unhashed': async ({ keys, why }, sender) => {
      for (const key of keys) await hashed({ key, unfinished: why }, sender);
      return {};
    },
    'page/keep-check': async ({ check }, sender) => {
      await lastChecks.keep(tabOf(sender), check);
      return {};
    },
    'page/last-check': async (_request, sender) => ({ check: await lastChecks.of(tabOf(sender)) }),
  };
}
