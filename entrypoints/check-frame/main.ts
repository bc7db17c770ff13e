import { siteOrigin } from '../../lib/domain/site-origin.ts';
import { createHasher } from '../../lib/journal/hasher.ts';
import { ask } from '../../lib/platform/ask-checked.ts';
import { browser } from '../../lib/platform/browser.ts';
import { createInspector } from './inspector.ts';
import { serveChecks } from './serve-checks.ts';

const worker = (file: string): Worker => new Worker((browser.runtime.getURL as (file: string) => string)(file));

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
    const hasher = createHasher(() => worker('/hash-worker.js'));
    const inspect = createInspector(() => worker('/inspect-worker.js'));
    serveChecks(port, { hash: (file, part) => hasher.hash(file, { onDone: part }), inspect, ask });
  },
  { once: true },
);
