import { Announcer, reportOf } from '../../lib/guard/announcer.ts';
import type { Gatekeeper } from '../../lib/guard/channel.ts';
import { answerFrames } from '../../lib/guard/frames.ts';
import { offerGuardSide } from '../../lib/guard/guard-side.ts';
import { HostElement } from '../../lib/guard/host-element.ts';
import { keepTypingPrivate } from '../../lib/guard/keep-typing-private.ts';
import { isLate } from '../../lib/guard/late.ts';
import { PageGuard } from '../../lib/guard/page-guard.ts';
import { pressedPlace } from '../../lib/guard/teach.ts';
import { keepTitle } from '../../lib/guard/title-mark.ts';
import { watchPointing } from '../../lib/guard/watch-pointing.ts';
import { watchSignIn, watchSignOut } from '../../lib/guard/watch-session.ts';
import { whenMade } from '../../lib/guard/when-made.ts';
import { mayTakeFiles } from '../../lib/guard/where.ts';
import { signOutControls } from '../../lib/identity/sign-out.ts';
import { AskFailed, askFromPage, contactAfterFailure, hearBackground } from '../../lib/platform/ask-from-page.ts';
import { text } from '../../lib/platform/text.ts';
import { hostKind } from '../../lib/screens/hosts.ts';
import { watchPage } from '../../lib/screens/watch.ts';
import { fileChecks } from './file-checks.ts';
import { keepInformed } from './keep-informed.ts';

/** The guard of a top frame: the verdict, its overlay, the badge, and the gate for every frame below. */
export function guardPage(signal: AbortSignal, stand: (gate: Gatekeeper) => void): void {
  const isLost = (): boolean => contactAfterFailure() === 'lost';
  let askAgain: () => void = () => guard.learn('failed');
  const failed = (error: unknown): void => {
    if (isLost()) guard.learn('lost');
    else if (!(error instanceof AskFailed)) askAgain();
  };
  const farewell = text('alert_reload');
  const late = isLate(window);
  const made = whenMade();
  const host = new HostElement(document, signal, isLost);
  const announcer = new Announcer(host, {
    loadOverlay: () => askFromPage('page/overlay', {}),
    report: (report) => askFromPage('page/verdict', report),
    seen: (seen) => askFromPage('page/seen', { ...seen, made }),
    voucherOrigin: () => askFromPage('page/voucher-origin', {}),
    failed,
    alert: () => window.alert(farewell),
  });
  const files = fileChecks(
    host.root,
    signal,
    () => guard,
    () => announcer.redraw(),
  );
  const guard: PageGuard = new PageGuard(
    window,
    {
      whose: async (yayoiId) => (await askFromPage('page/whose', { yayoiId })).office,
      recordGoingAhead: async (snapshot) => (await askFromPage('page/go-ahead', reportOf(snapshot))).recorded,
      signInUsed: () => void askFromPage('page/sign-in-used', {}).catch(failed),
      unteach: (layout) => void askFromPage('page/teach', { layout }).catch(failed),
      isLost,
      passed: (given, passage, target) => files.checks.pass(given, passage, target),
      compare: files.compare,
      changed: (snapshot) => {
        announcer.announce(snapshot);
        files.look(snapshot);
        keepTitle(document, snapshot);
      },
    },
    late,
  );
  const gate: Gatekeeper = { isClosed: (given, way) => guard.isClosed(given, way), stopped: () => guard.stopped() };

  answerFrames(document, signal, gate);
  stand(gate);
  keepTypingPrivate(window, signal, (target) => host.isTarget(target));
  watchSignIn(window, signal, (yayoiId) => void askFromPage('page/sign-in', { yayoiId }).catch(failed));
  watchSignOut(window, signal, () => void askFromPage('page/sign-out', {}).catch(failed));
  watchPointing(window, signal, (element) => guard.pointAt(element));
  watchPage(document, signal, () => {
    guard.look();
    keepTitle(document, guard.snapshot());
  });
  hearBackground({ 'guard/report': () => reportOf(guard.snapshot()), 'guard/stopped': () => guard.stopped() });
  offerGuardSide({
    root: host.root,
    snapshot: () => guard.snapshot(),
    subscribe: (listener, until) => announcer.subscribe(listener, until),
    goAhead: (name) => guard.goAhead(name),
    signOutControl: () => signOutControls(document)[0],
    answerQuestion: (pass) => guard.questions.answer('names', pass),
    answerSameFile: (pass) => guard.questions.answer('same', pass),
    check: () => files.checks.now(),
    closeCheck: () => files.checks.close(),
    teach: async (until) => {
      const shown = await pressedPlace(window, until, (target) => host.isTarget(target));
      if (!shown || shown === 'cancelled') return shown === 'cancelled';
      const { yayoiId: _seen, ...place } = shown;
      await askFromPage('page/teach', { layout: place.layout, place });
      return true;
    },
  });
  // Nobody tells a page that its extension is gone: it looks when the user comes back to it.
  document.addEventListener('visibilitychange', () => isLost() && guard.learn('lost'), {
    signal,
  });
  const names = mayTakeFiles(hostKind(location.hostname), location.hostname);
  askAgain = keepInformed(window, signal, (contact, state) => guard.learn(contact, state), { names, late, made });
}
