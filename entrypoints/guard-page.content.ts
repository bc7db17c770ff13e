import { defineContentScript } from 'wxt/utils/define-content-script';
import { closeWays } from '../lib/guard/page-world/close-ways.ts';
import { pageWorldGate } from '../lib/guard/page-world/gate.ts';

/** In the page's own world, before its first script: closes the ways that no content script sees. */
export default defineContentScript({
  matches: ['https://*.yayoi-kk.co.jp/*'],
  excludeMatches: ['https://support.yayoi-kk.co.jp/*', 'https://pap.yayoi-kk.co.jp/*'],
  runAt: 'document_start',
  allFrames: true,
  matchOriginAsFallback: true,
  world: 'MAIN',
  main() {
    closeWays(pageWorldGate());
  },
});
