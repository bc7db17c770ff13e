import { useEffect, useState } from 'preact/hooks';
import type { ContainerState } from '../../components/office/ContainerNote.tsx';
import { browser } from '../../lib/platform/browser.ts';
import { activeTab } from './active-tab.ts';

const PERMISSION = { permissions: ['cookies' as const] };

async function read(): Promise<ContainerState> {
  if (!(await browser.permissions.contains(PERMISSION))) return 'unasked';
  const { tabId } = await activeTab();
  const store = tabId === undefined ? undefined : (await browser.tabs.get(tabId)).cookieStoreId;
  return store?.startsWith('firefox-container-') ? 'own' : 'common';
}

/** Whether the tab is in a Firefox container, and asking for the permission to tell. Undefined in browsers without containers. */
export function useContainers(): { state: ContainerState | undefined; ask: () => void } {
  const [state, setState] = useState<ContainerState | undefined>();
  useEffect(() => {
    if (import.meta.env.BROWSER === 'firefox') read().then(setState, () => undefined);
  }, []);
  const ask = (): void => {
    // At once in the press itself: Firefox takes no request for a permission later.
    browser.permissions.request(PERMISSION).then(
      (given) => (given ? location.reload() : setState('refused')),
      () => setState('refused'),
    );
  };
  return { state, ask };
}
