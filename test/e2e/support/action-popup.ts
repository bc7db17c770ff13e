import type { Page } from 'puppeteer-core';
import { inBrowser } from './firefox-system.ts';
import type { Session } from './session.ts';
import { until } from './until.ts';

/** The popup under the toolbar icon, in the size that the browser gives it. */
export interface ActionPopup {
  /** Runs a function's source in the popup: `(window) => …`. */
  ask<T>(run: string): Promise<T>;
  close(): Promise<void>;
}

const FIND = `
  const { WebExtensionPolicy } = Cu.getGlobalForObject(Services);
  const { extension } = WebExtensionPolicy.getActiveExtensions().find(({ id }) => id.startsWith('shohyo-guard@'));
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const window = Services.wm.getMostRecentWindow('navigator:browser');`;

const OPEN = `async () => { ${FIND} await ExtensionParent.apiManager.global.browserActionFor(extension).openPopup(window, true); }`;

const ASK = `async (run) => {
  ${FIND}
  const [popup] = window.document.querySelectorAll('.webextension-popup-browser');
  if (!popup?.currentURI.spec.endsWith('/popup.html')) return { missing: true };
  return new Promise((done) => {
    // A script that arrives while the popup is still loading is lost with the blank page: it is sent again.
    window.setTimeout(() => done({ missing: true }), 2000);
    const take = ({ data }) => { popup.messageManager.removeMessageListener('e2e:popup', take); done(data); };
    popup.messageManager.addMessageListener('e2e:popup', take);
    const script = '(async () => (' + run + ')(content))().then('
      + '(value) => sendAsyncMessage("e2e:popup", { value }),'
      + '(error) => sendAsyncMessage("e2e:popup", { error: String(error) }))';
    popup.messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(script), false);
  });
}`;

const CLOSE = `() => {
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  window.document.querySelector('.webextension-popup-browser')?.closest('panel').hidePopup();
}`;

async function inFirefox({ browser }: Session): Promise<ActionPopup> {
  await inBrowser(browser, OPEN);
  const ask = async <T>(run: string): Promise<T> => {
    type Answer = { value?: T; error?: string; missing?: boolean };
    const answer = await until('the popup under the icon', async () => {
      const now = (await inBrowser(browser, ASK, run)) as Answer;
      return now.missing ? undefined : now;
    });
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer.value as T;
  };
  return { ask, close: async () => void (await inBrowser(browser, CLOSE)) };
}

async function inChromium({ browser }: Session, tab: Page): Promise<ActionPopup> {
  const before = new Set(browser.targets());
  const [extension] = (await browser.extensions()).values();
  await extension?.triggerAction(tab);
  const target = await until('the popup under the icon', async () =>
    browser.targets().find((one) => !before.has(one) && one.url().endsWith('/popup.html')),
  );
  const popup = await target.asPage();
  return {
    ask: <T>(run: string) => popup.evaluate(`(${run})(window)`) as Promise<T>,
    close: () => popup.close(),
  };
}

/** Opens the popup as a press on the toolbar icon does, while `tab` is in front. */
export async function openActionPopup(session: Session, tab: Page): Promise<ActionPopup> {
  await tab.bringToFront();
  return session.name === 'firefox' ? inFirefox(session) : inChromium(session, tab);
}
