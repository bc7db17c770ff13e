import type { Gatekeeper } from '../../lib/guard/channel.ts';
import { FileChecks } from '../../lib/guard/file-checks.ts';
import { PageGuard } from '../../lib/guard/page-guard.ts';
import { askFromPage, contactAfterFailure } from '../../lib/platform/ask-from-page.ts';
import { watchPage } from '../../lib/screens/watch.ts';
import { keepInformed } from './keep-informed.ts';
import { tellJournal } from './tell-journal.ts';

/** The guard of a frame whose top frame is another site's: it decides by what it shows itself, and the top frame explains. */
export function guardLoneFrame(signal: AbortSignal, stand: (gate: Gatekeeper) => void): void {
  const ignore = (): undefined => undefined;
  // No overlay stands here, so no frame for reading files can: they are written down without their hash.
  const checks = new FileChecks({
    journal: tellJournal,
    unhashed: (keys, why) => void askFromPage('page/unhashed', { keys: [...keys], why }).catch(ignore),
    ask: async () => ({ failed: 'no-frame' }),
    found: ignore,
    changed: ignore,
  });
  const guard = new PageGuard(window, {
    whose: async () => undefined,
    recordGoingAhead: async () => false,
    signInUsed: () => undefined,
    unteach: () => undefined,
    passed: (files, passage, target) => checks.pass(files, passage, target),
    compare: async () => undefined,
    isLost: () => contactAfterFailure() === 'lost',
    changed: () => undefined,
  });
  stand({
    isClosed: (files, way) => guard.isClosed(files, way),
    stopped: () => void askFromPage('page/stopped', {}).catch(() => undefined),
  });
  watchPage(document, signal, () => guard.look());
  keepInformed(window, signal, (contact, state) => guard.learn(contact, state));
}
