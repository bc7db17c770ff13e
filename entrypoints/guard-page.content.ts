import { defineContentScript } from 'wxt/utils/define-content-script';
import { isLate } from '../lib/guard/late.ts';
import { closeWays } from '../lib/guard/page-world/close-ways.ts';
import { pageWorldGate } from '../lib/guard/page-world/gate.ts';
import { stopUploads } from '../lib/guard/stop-uploads.ts';

/**
 * In the page's own world, before its first script: closes the ways that no content script sees, and stands behind the
 * guard at those that it does see, because Firefox ends the scripts of an extension that is switched off or updated.
 */
export default defineContentScript({
  matches: ['https://*.yayoi-kk.co.jp/*'],
  excludeMatches: ['https://support.yayoi-kk.co.jp/*', 'https://pap.yayoi-kk.co.jp/*'],
  runAt: 'document_start',
  allFrames: true,
  matchOriginAsFallback: true,
  world: 'MAIN',
  main() {
    if (isLate(window)) return;
    const gate = pageWorldGate();
    closeWays(gate);
    // Their files the guard sees in the same events, and asks about them there.
    const behind = { ...gate, isClosed: () => gate.isClosed() };
    stopUploads(window, new AbortController().signal, behind, () => null);
  },
});
