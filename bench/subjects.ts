import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { launchChromium } from '../test/e2e/support/chromium.ts';
import { launchFirefox } from '../test/e2e/support/firefox.ts';
import { waitForGuard } from '../test/e2e/support/guard.ts';
import { A, B } from '../test/e2e/support/offices.ts';
import type { BrowserName, Session } from '../test/e2e/support/session.ts';
import { chooseTarget, importLedger } from '../test/e2e/support/walk.ts';
import { empty, none, polyfill } from './extensions.ts';
import { addressOf, type BenchPage, type BenchSite } from './pages/serve.ts';

/** One extension in a browser of its own, kept warm. */
export interface Subject {
  label: string;
  /** Ours: it has a ledger, and {@link B} is its target. */
  isOurs: boolean;
  session: Session;
}

const ROOT = path.join(import.meta.dirname, '..');

/** The folders of those that every run compares. */
export function baselines(browser: BrowserName): [label: string, folder: string][] {
  return [
    ['none', none()],
    ['empty', empty()],
    ['polyfill', polyfill(browser)],
  ];
}

/** The built product. @throws when it is not built */
export function ours(browser: BrowserName): string {
  const folder = path.join(ROOT, '.output', browser === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');
  if (!fs.existsSync(path.join(folder, 'manifest.json'))) throw new Error('Nothing is built: npm run build');
  return folder;
}

/** The bench's pages in place of the replica: what the helpers of the browser tests ask of it beyond them is not there. */
function siteOf(pages: BenchSite): Session['site'] {
  const away = (): never => {
    throw new Error('The bench serves pages alone.');
  };
  return {
    port: pages.port,
    url: away,
    uploads: [],
    requests: [],
    mails: [],
    account: away,
    reset: away,
    setState: away,
    stop: () => pages.stop(),
  };
}

/** Starts a browser with this extension alone, every host of the sites leading to the bench's pages. */
export async function start(
  browser: BrowserName,
  pages: BenchSite,
  [label, extension]: readonly [string, string],
): Promise<Subject> {
  const launch = browser === 'firefox' ? launchFirefox : launchChromium;
  const driver = await launch({ extension, port: pages.port });
  const session: Session = {
    ...driver,
    name: browser,
    site: siteOf(pages),
    newPage: async () => {
      const page = await driver.browser.newPage();
      await page.setViewport({ width: 1280, height: 800 });
      return page;
    },
  };
  const isOurs = label === 'ours';
  try {
    if (isOurs) {
      await importLedger(session, JSON.parse(fs.readFileSync(path.join(ROOT, 'scripts/sample-ledger.json'), 'utf8')));
      await chooseTarget(session, B.name);
    }
    return { label, isOurs, session };
  } catch (error) {
    await session.close();
    throw error;
  }
}

/** What the product has to tell of a page. */
export type Kind = 'match' | 'mismatch' | 'unrecognised';

/** Pages that a person sees all day; the last is one of the portal's that is none of the guides' screens. */
export const pageOf = (kind: Kind, elements: number, place: BenchPage['place'] = 'content'): BenchPage =>
  kind === 'unrecognised'
    ? { name: 'decoy-portal-inquiry', elements, place }
    : { name: 'voucher-upload', elements, place, yayoiId: kind === 'match' ? B.yayoiId : A.yayoiId };

/** Milliseconds until what an extension does after a load is done, where nothing tells. */
const SETTLED = 1200;

/** Opens a page in a tab and waits until it, and what the product shows on it, stand still. */
export async function open({ isOurs }: Subject, page: Page, kind: Kind, what: BenchPage): Promise<void> {
  await page.goto(addressOf(what), { waitUntil: 'load' });
  await new Promise((settled) => setTimeout(settled, SETTLED));
  if (isOurs && kind !== 'unrecognised') await waitForGuard(page, { screen: what.name, verdict: kind });
  if (isOurs && kind === 'unrecognised' && (await page.$('shohyo-guard'))) throw new Error('It is recognised.');
}
