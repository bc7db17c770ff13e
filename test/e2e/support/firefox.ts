import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { launch } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/lib/find-browsers.ts';
import { startConnectProxy } from './connect-proxy.ts';
import { firefoxFiles } from './files-firefox.ts';
import { firefoxOverlay } from './overlay-firefox.ts';
import { ANSWERED_WITHIN, type Driver, type LaunchOptions } from './session.ts';
import { until } from './until.ts';

function addonId(extension: string): string {
  const manifest = JSON.parse(fs.readFileSync(path.join(extension, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}

/**
 * Firefox reads a policies.json from another place than the machine's own only when it knows that it is being tested, and
 * then ends itself rather than talk to another machine: everything goes to the proxy.
 */
const withPolicies = (file: string, port: number) => ({
  'browser.policies.alternatePath': file,
  'security.turn_off_all_security_so_that_viruses_can_take_over_this_computer': true,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
});

/** Firefox with the extension loaded as a temporary add-on. */
export async function launchFirefox(options: LaunchOptions & { extension: string; port: number }): Promise<Driver> {
  const proxy = await startConnectProxy(options.port);
  const uuid = randomUUID();
  const browser = await launch({
    browser: 'firefox',
    executablePath: options.executablePath ?? findBrowser('firefox').path,
    headless: options.headless ?? true,
    acceptInsecureCerts: true,
    protocolTimeout: ANSWERED_WITHIN,
    defaultViewport: null,
    // Lets tests run code with the browser's own rights: see firefox-system.ts.
    args: ['-remote-allow-system-access'],
    env: { ...process.env, ...(options.policies ? { MOZ_DISABLE_NONLOCAL_CONNECTIONS: '1' } : {}) },
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxy.port,
      // The extension's pages have an address of their own per profile; this one is known beforehand.
      'extensions.webextensions.uuids': JSON.stringify({ [addonId(options.extension)]: uuid }),
      'intl.locale.requested': 'ja',
      ...(options.policies ? withPolicies(options.policies, proxy.port) : {}),
      // What the user would be asked to allow is allowed: a browser nobody sees asks nobody.
      'extensions.webextOptionalPermissionPrompts': false,
      // The driver is told that a file dialog would open, and no real one is left standing.
      'remote.bidi.dismiss_file_pickers.enabled': options.headless ?? true,
    },
  }).catch(async (error) => {
    await proxy.stop();
    throw error;
  });
  const close = async () => {
    await browser.close();
    await proxy.stop();
  };
  try {
    await browser.installExtension(options.extension);
    return {
      browser,
      extensionPage: async (file) => {
        const page = await browser.newPage();
        await page.setViewport({ width: 1280, height: 800 });
        const address = `moz-extension://${uuid}/${file}`;
        // The driver never hears of this load and keeps `about:blank` as the address: neither may be waited for.
        await page.goto(address, { waitUntil: [] });
        await until(`${file} to load`, () =>
          page.evaluate((wanted) => location.href.startsWith(wanted) && document.readyState === 'complete', address),
        );
        return page;
      },
      overlay: firefoxOverlay,
      files: firefoxFiles,
      update: async () => {
        await browser.installExtension(options.extension);
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
