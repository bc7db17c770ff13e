import type { Gatekeeper } from '../../lib/guard/channel.ts';
import { PageGuard } from '../../lib/guard/page-guard.ts';
import { askFromPage, contactAfterFailure } from '../../lib/platform/ask-from-page.ts';
import { watchPage } from '../../lib/screens/watch.ts';
import { keepInformed } from './keep-informed.ts';

/** The guard of a frame whose top frame is another site's: it decides by what it shows itself, and the top frame explains. */
export function guardLoneFrame(signal: AbortSignal, stand: (gate: Gatekeeper) => void): void {
  const guard = new PageGuard(window, {
    whose: async () => undefined,
    recordGoingAhead: async () => false,
    signInUsed: () => undefined,
    unteach: () => undefined,
    isLost: () => contactAfterFailure() === 'lost',
    changed: () => undefined,
  });
  stand({
    isClosed: () => guard.isClosed(),
    stopped: () => void askFromPage('page/stopped', {}).catch(() => undefined),
  });
  watchPage(document, signal, () => guard.look());
  keepInformed(window, signal, (contact, state) => guard.learn(contact, state));
}
