import { defineContentScript } from 'wxt/utils/define-content-script';
import { Announcer, reportOf } from '../lib/guard/announcer.ts';
import { answerPageWorld } from '../lib/guard/channel.ts';
import { offerGuardSide } from '../lib/guard/guard-side.ts';
import { HostElement } from '../lib/guard/host-element.ts';
import { keepTypingPrivate } from '../lib/guard/keep-typing-private.ts';
import { PageGuard } from '../lib/guard/page-guard.ts';
import { stopUploads } from '../lib/guard/stop-uploads.ts';
import { watchPointing } from '../lib/guard/watch-pointing.ts';
import { watchSignIn } from '../lib/guard/watch-sign-in.ts';
import {
  AskFailed,
  answerReport,
  askFromPage,
  contactAfterFailure,
  onStoredChange,
} from '../lib/platform/ask-from-page.ts';
import { watchPage } from '../lib/screens/watch.ts';

/** Top frame, from the first byte: who is signed in, is that right, may a voucher leave. */
export default defineContentScript({
  matches: ['https://*.yayoi-kk.co.jp/*'],
  excludeMatches: ['https://support.yayoi-kk.co.jp/*', 'https://pap.yayoi-kk.co.jp/*'],
  runAt: 'document_start',
  main() {
    const { signal } = new AbortController();
    const failed = (error: unknown): void => {
      const contact = contactAfterFailure();
      if (contact === 'lost' || !(error instanceof AskFailed)) guard.learn(contact);
    };
    const host = new HostElement(document, signal);
    const announcer = new Announcer(host, {
      loadOverlay: () => askFromPage('page/overlay', {}),
      report: (report) => askFromPage('page/verdict', report),
      voucherOrigin: () => askFromPage('page/voucher-origin', {}),
      failed,
    });
    const guard = new PageGuard(window, {
      whose: async (yayoiId) => (await askFromPage('page/whose', { yayoiId })).office,
      recordGoingAhead: async (snapshot) => (await askFromPage('page/go-ahead', reportOf(snapshot))).recorded,
      signInUsed: () => void askFromPage('page/sign-in-used', {}).catch(failed),
      changed: (snapshot) => announcer.announce(snapshot),
    });
    const ask = (): void => {
      guard.learn('waiting');
      askFromPage('page/state', {}).then(
        (state) => guard.learn('ready', state),
        () => guard.learn(contactAfterFailure()),
      );
    };

    const gate = { isClosed: () => guard.isClosed(), stopped: () => guard.stopped() };
    answerPageWorld(document, signal, gate);
    stopUploads(window, signal, gate);
    keepTypingPrivate(window, signal, (target) => host.isTarget(target));
    watchSignIn(window, signal, (yayoiId) => void askFromPage('page/sign-in', { yayoiId }).catch(failed));
    watchPointing(window, signal, (element) => guard.pointAt(element));
    watchPage(document, signal, () => guard.look());
    // A page that comes back from the back/forward cache slept through whatever changed meanwhile.
    window.addEventListener('pageshow', (event) => event.persisted && ask(), { signal });
    onStoredChange(ask);
    answerReport(() => reportOf(guard.snapshot()));
    offerGuardSide({
      root: host.root,
      snapshot: () => guard.snapshot(),
      subscribe: (listener, until) => announcer.subscribe(listener, until),
      goAhead: (name) => guard.goAhead(name),
      signOutControl: () => guard.signOutControl(),
    });
    ask();
  },
});
