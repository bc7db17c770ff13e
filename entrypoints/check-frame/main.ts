import { siteOrigin } from '../../lib/domain/site-origin.ts';
import { createHasher } from '../../lib/journal/hasher.ts';
import { ask } from '../../lib/platform/ask-checked.ts';
import { browser } from '../../lib/platform/browser.ts';
import { sourceOf } from '../../lib/preflight/byte-source.ts';
import { inspectFile } from '../../lib/preflight/inspect-file.ts';
import { serveChecks } from './serve-checks.ts';

/*
 * Stands unseen in a page of the sites while files are read there. It answers our own content script and nobody else: a page
 * could load it and post to it, but has no token. What comes first settles it, so that tokens cannot be tried out.
 */
addEventListener(
  'message',
  async ({ data: token, origin, source, ports: [port] }) => {
    if (!port || source !== top || siteOrigin(origin) === undefined || typeof token !== 'string') return;
    const { ours } = await ask('check/open', { token }).catch(() => ({ ours: false }));
    if (!ours) return;
    const hasher = createHasher(() => new Worker(browser.runtime.getURL('/hash-worker.js')));
    serveChecks(port, {
      hash: (file, part) => hasher.hash(file, { onDone: part }),
      inspect: (file) => inspectFile(sourceOf(file)),
      ask,
    });
  },
  { once: true },
);
