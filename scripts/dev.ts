import path from 'node:path';
import { parseArgs } from 'node:util';
import { createServer } from 'wxt';
import { launch } from '../test/e2e/support/session.ts';
import { stayOpen } from './demo/stay-open.ts';
import { ROOT } from './lib/run-step.ts';

/**
 * `npm run dev [-- --firefox]`: a browser with the extension on the replica, which follows every change: the extension's own pages
 * change in place; what runs in pages of the sites is built and registered anew, and is there when the page is reloaded.
 */

if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
  console.error('画面のある環境で動かしてください（npm start は画面がなくても試せます）。');
  process.exit(1);
}

const { values } = parseArgs({ options: { firefox: { type: 'boolean' } } });
const browser = values.firefox ? 'firefox' : 'chrome';

const server = await createServer({ root: ROOT, browser, manifestVersion: 3, webExt: { disabled: true } });
await server.start();
const extension = path.join(ROOT, '.output', `${browser}-mv3-dev`);
const session = await launch(values.firefox ? 'firefox' : 'chromium', { extension, headless: false });
try {
  await stayOpen(session);
} finally {
  await session.close();
  await server.stop();
}
