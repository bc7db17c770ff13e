import { browser } from '../../lib/platform/browser.ts';

/** Milliseconds in which the several keys of one change arrive. */
const TOGETHER = 30;

/** Calls `changed` after anything stored, or a page's verdict, changed. The returned function ends it. */
export function whenChanged(changed: () => void): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(changed, TOGETHER);
  };
  // Pages tell the background; the popup only overhears that there is something new to ask for.
  const overhear = (message: unknown): undefined => {
    if (typeof message === 'object' && message && 'name' in message && message.name === 'page/verdict') soon();
  };
  browser.storage.onChanged.addListener(soon);
  browser.runtime.onMessage.addListener(overhear);
  return () => {
    clearTimeout(waiting);
    browser.storage.onChanged.removeListener(soon);
    browser.runtime.onMessage.removeListener(overhear);
  };
}
