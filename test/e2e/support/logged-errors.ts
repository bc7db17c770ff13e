import type { CDPSession } from 'puppeteer-core';
import { inBrowser } from './firefox-system.ts';
import type { Session } from './session.ts';

/** Chromium replays what was logged before the question was asked. */
async function replayed(cdp: CDPSession): Promise<string[]> {
  const found: string[] = [];
  cdp.on('Log.entryAdded', ({ entry }) => {
    if (entry.level === 'error' || entry.level === 'warning') found.push(entry.text);
  });
  cdp.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type === 'error' || type === 'warning')
      found.push(args.map(({ value, description }) => value ?? description).join(' '));
  });
  cdp.on('Runtime.exceptionThrown', ({ exceptionDetails }) =>
    found.push(`${exceptionDetails.text} ${exceptionDetails.exception?.description ?? ''}`),
  );
  await cdp.send('Log.enable');
  await cdp.send('Runtime.enable');
  await cdp.detach();
  return found;
}

const IN_FIREFOX = `(since) => Services.console.getMessageArray()
  .filter((one) => one instanceof Ci.nsIScriptError && /^moz-extension:/.test(one.sourceName))
  .filter(({ sourceName, timeStamp }) => timeStamp >= since && !sourceName.includes('/content-scripts/'))
  .map(({ errorMessage, sourceName, lineNumber }) => errorMessage + ' (' + sourceName + ':' + lineNumber + ')')`;

/**
 * Every error and warning that the extension's open pages and its background have logged; in Firefox since the time
 * `since`, because its log also keeps what pages said while a test closed them.
 */
export async function loggedErrors({ name, browser }: Session, since: number): Promise<string[]> {
  if (name === 'firefox') return (await inBrowser(browser, IN_FIREFOX, since)) as string[];
  const own = browser.targets().filter((target) => target.url().startsWith('chrome-extension:'));
  const sessions = await Promise.all(own.map((target) => target.createCDPSession()));
  return (await Promise.all(sessions.map(replayed))).flat();
}
