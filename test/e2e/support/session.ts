import fs from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { startSite } from '../../site/server.ts';
import { launchChromium } from './chromium.ts';
import { waitForTab } from './extension-page.ts';
import { launchFirefox } from './firefox.ts';
import type { GiveFiles } from './give-files.ts';
import type { Overlay } from './overlay.ts';

export type BrowserName = 'chromium' | 'firefox';
export type Site = Awaited<ReturnType<typeof startSite>>;

export interface LaunchOptions {
  /** The unpacked extension; without one, what `npm run build` made for this browser. */
  extension?: string;
  /** A replica that runs already; without one the session starts its own and stops it at the end. */
  site?: Site;
  headless?: boolean;
  /** Leaves the welcome page open that comes with the installation; else it is closed, so that it comes into nobody's way. */
  keepWelcome?: boolean;
  /** The browser's program; without one it is looked for. */
  executablePath?: string;
  /** A policies.json for this Firefox alone (policy-file.ts). */
  policies?: string;
}

/** Milliseconds; less than a test may take, so that a command that is never answered is named. */
export const ANSWERED_WITHIN = 45_000;

/** What differs between the two browsers, and nothing else. */
export interface Driver {
  browser: Browser;
  /** A page of the extension in a tab, loaded. */
  extensionPage(file: string): Promise<Page>;
  /** The overlay of a page, through its closed shadow root. */
  overlay(page: Page): Overlay;
  /** Files given as a person gives them. */
  files: GiveFiles;
  /** Puts the extension in once more, as an update does: what is stored stays, what runs starts anew. */
  update(): Promise<void>;
  close(): Promise<void>;
}

/** One browser with the extension and the replica behind the real host names. */
export interface Session extends Driver {
  name: BrowserName;
  site: Site;
  newPage(): Promise<Page>;
}

/**
 * The browser a test run is for: `npm test` sets `E2E_BROWSER` to one after the other.
 * (`BROWSER` would be the plain name, but WXT's vitest plugin overwrites it.)
 */
export const browserName: BrowserName = readBrowserName(process.env.E2E_BROWSER ?? 'chromium');

function readBrowserName(name: string): BrowserName {
  if (name !== 'chromium' && name !== 'firefox') throw new Error(`E2E_BROWSER is ${name}: chromium or firefox.`);
  return name;
}

const builtFor = (name: BrowserName): string =>
  path.join(import.meta.dirname, '../../../.output', name === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');

/** Starts the browser with the built extension, in Japanese, with every `*.yayoi-kk.co.jp` leading to the replica. */
export async function launch(name: BrowserName = browserName, options: LaunchOptions = {}): Promise<Session> {
  const site = options.site ?? (await startSite());
  const stopSite = async () => {
    if (!options.site) await site.stop();
  };
  try {
    const start = name === 'firefox' ? launchFirefox : launchChromium;
    const extension = options.extension ?? builtFor(name);
    const driver = await start({ ...options, extension, port: site.port });
    const session: Session = {
      ...driver,
      name,
      site,
      newPage: async () => {
        const page = await driver.browser.newPage();
        await page.setViewport({ width: 1280, height: 800 });
        return page;
      },
      close: async () => {
        await driver.close();
        await stopSite();
      },
    };
    if (!options.keepWelcome && fs.existsSync(path.join(extension, 'welcome.html'))) {
      const welcome = await waitForTab(session, (address) => address.endsWith('/welcome.html'));
      await welcome.close();
    }
    return session;
  } catch (error) {
    await stopSite();
    throw error;
  }
}
