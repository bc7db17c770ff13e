import { parseArgs } from 'node:util';
import { launch } from '../../test/e2e/support/session.ts';
import { ensureBrowsers } from '../lib/ensure-browsers.ts';
import { type BrowserKind, lookForBrowser } from '../lib/find-browsers.ts';
import { buildIfNeeded } from './build-if-needed.ts';
import { Report } from './report.ts';
import { stayOpen } from './stay-open.ts';
import { walkThrough } from './walk-through.ts';

/** `npm start` (contract §1): a browser with the extension, on the replica, with the sample ledger. */

const { values } = parseArgs({ options: { firefox: { type: 'boolean' }, headless: { type: 'boolean' } } });

function hasDisplay(): boolean {
  if (values.headless || process.env.CI) return false;
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Chrome, Edge or Chromium first; Firefox when it is asked for or the only one there. */
async function chooseBrowser(): Promise<BrowserKind> {
  if (values.firefox !== true && lookForBrowser('chromium')) return 'chromium';
  if (lookForBrowser('firefox')) return 'firefox';
  const wanted = values.firefox ? 'firefox' : 'chromium';
  const missing = await ensureBrowsers([wanted]);
  if (missing.length > 0) throw new Error(missing.join('\n'));
  return wanted;
}

async function start(): Promise<void> {
  const browser = await chooseBrowser();
  const headless = !hasDisplay();
  await buildIfNeeded(browser);
  const session = await launch(browser, { headless });
  try {
    await (headless ? walkThrough(session, new Report('demo-output')) : stayOpen(session));
  } finally {
    await session.close();
  }
}

try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
