import { inBrowser } from './firefox-system.ts';
import type { Session } from './session.ts';
import { until } from './until.ts';

const STOP_IN_FIREFOX = `async () => {
  const { WebExtensionPolicy } = Cu.getGlobalForObject(Services);
  const policy = WebExtensionPolicy.getActiveExtensions().find(({ id }) => id.startsWith('shohyo-guard@'));
  await policy.extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
  return policy.extension.backgroundState;
}`;

/** Ends the background as the browser itself does when it is idle: the next message starts a new one. */
export async function stopBackground({ name, browser }: Session): Promise<void> {
  if (name === 'firefox') {
    const state = await inBrowser(browser, STOP_IN_FIREFOX);
    if (state !== 'stopped') throw new Error(`Firefox's background is ${state}, not stopped.`);
    return;
  }
  const running = () => browser.targets().find((target) => target.type() === 'service_worker');
  const before = running();
  const worker = await before?.worker();
  if (!worker) throw new Error('There is no background to stop.');
  await worker.close();
  // A page may have asked by then, and woken another one.
  await until('the service worker to end', async () => running() !== before);
}
