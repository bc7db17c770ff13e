import { launch } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/lib/find-browsers.ts';
import { chromiumFiles } from './files-chromium.ts';
import { chromiumOverlay } from './overlay-chromium.ts';
import { ANSWERED_WITHIN, type Driver, type LaunchOptions } from './session.ts';

/** Chromium (also Chrome and Edge, which take an extension only this way) with the extension loaded. */
export async function launchChromium(options: LaunchOptions & { extension: string; port: number }): Promise<Driver> {
  const headless = options.headless ?? true;
  const browser = await launch({
    executablePath: options.executablePath ?? findBrowser('chromium').path,
    headless,
    pipe: true,
    enableExtensions: true,
    acceptInsecureCerts: true,
    protocolTimeout: ANSWERED_WITHIN,
    defaultViewport: null,
    // The user interface's language, which `_locales` follows: the switch is for Windows and macOS, the variable for Linux.
    env: { ...process.env, LANGUAGE: 'ja' },
    args: [
      '--lang=ja',
      `--host-resolver-rules=MAP *.yayoi-kk.co.jp:443 127.0.0.1:${options.port}`,
      '--disable-background-networking',
      '--disable-quic',
      '--no-first-run',
      // As root Chromium refuses to start with its sandbox; nothing but the replica is opened in here.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  try {
    const id = await browser.installExtension(options.extension);
    const extensionPage: Driver['extensionPage'] = async (file) => {
      const page = await browser.newPage();
      await page.setViewport({ width: 1280, height: 800 });
      await page.goto(`chrome-extension://${id}/${file}`);
      return page;
    };
    return {
      browser,
      extensionPage,
      overlay: chromiumOverlay,
      files: chromiumFiles(() => extensionPage('options.html')),
      update: async () => {
        await browser.installExtension(options.extension);
      },
      close: () => browser.close(),
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}
