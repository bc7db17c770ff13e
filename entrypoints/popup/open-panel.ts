import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from '../../lib/platform/browser.ts';
import { callPanel } from '../sidepanel/call-panel.ts';

/** Chrome's and Edge's own API, which the shared one does not name. */
interface WithSidePanel {
  sidePanel: { open(where: { windowId: number }): Promise<void> };
}

function openBeside(windowId: number): Promise<void> {
  if (import.meta.env.BROWSER === 'firefox') return browser.sidebarAction.open();
  return (browser as unknown as WithSidePanel).sidePanel.open({ windowId });
}

/** Opens the checklist beside the page, at the target's; `then` follows when it stands. */
export function usePanelOpener(then: () => Promise<void>): { open: () => void; refused: boolean } {
  const windowId = useRef<number | undefined>(undefined);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    browser.windows.getCurrent().then(
      ({ id }) => {
        windowId.current = id;
      },
      () => undefined,
    );
  }, []);
  const open = (): void => {
    const refuse = () => setRefused(true);
    const id = windowId.current;
    if (id === undefined) {
      refuse();
      return;
    }
    // At once in the press itself: neither browser opens it later.
    openBeside(id)
      .then(() => callPanel(id))
      .then(then)
      .catch(refuse);
  };
  return { open, refused };
}
