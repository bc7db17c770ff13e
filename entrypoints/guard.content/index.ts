import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerPageWorld, type Gatekeeper } from '../../lib/guard/channel.ts';
import { gateOfFrame, reachableTop } from '../../lib/guard/frames.ts';
import { guardSide } from '../../lib/guard/guard-side.ts';
import { stopUploads } from '../../lib/guard/stop-uploads.ts';
import { closedRoot } from '../../lib/platform/closed-root.ts';
import { text } from '../../lib/platform/text.ts';
import { guardLoneFrame } from './guard-lone-frame.ts';
import { guardPage } from './guard-page.ts';

/** Every frame, from the first byte: may a file leave? In the top frame also: who is signed in, and is that right? */
export default defineContentScript({
  matches: ['https://*.yayoi-kk.co.jp/*'],
  excludeMatches: ['https://support.yayoi-kk.co.jp/*', 'https://pap.yayoi-kk.co.jp/*'],
  runAt: 'document_start',
  allFrames: true,
  matchOriginAsFallback: true,
  main() {
    // Some browsers start it in open tabs by themselves, others are asked to when it is installed.
    if (guardSide()) return;
    const { signal } = new AbortController();
    const stand = (gate: Gatekeeper): void => {
      answerPageWorld(document, signal, gate, text('alert_reload'));
      stopUploads(window, signal, gate, closedRoot);
    };
    const top = reachableTop(window);
    if (window === window.top) guardPage(signal, stand);
    else if (top) stand(gateOfFrame(top));
    else guardLoneFrame(signal, stand);
  },
});
