import { browser } from '../../lib/platform/browser.ts';

const CHANNEL = 'shohyo-guard-panel';

/** Tells the panel of a window, if it is open already, to show the target's checklist. */
export function callPanel(windowId: number): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(windowId);
  channel.close();
}

/** Calls `called` when the popup of this page's own window asks for the target's checklist. The returned function ends it. */
export function whenCalled(called: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }) => {
    browser.windows.getCurrent().then(
      ({ id }) => id === data && called(),
      () => undefined,
    );
  };
  return () => channel.close();
}
