import { useEffect, useState } from 'preact/hooks';
import type { SiteAccessState } from '../../components/welcome/SiteAccess.tsx';
import { browser } from '../../lib/platform/browser.ts';

const SITES = { origins: ['https://*.yayoi-kk.co.jp/*'] };

/** Whether the extension may see the sites at all, and asking for it. Undefined until that is known. */
export function useSiteAccess(): { state: SiteAccessState | undefined; ask: () => void } {
  const [state, setState] = useState<SiteAccessState | undefined>();
  useEffect(() => {
    const read = (): void => {
      browser.permissions.contains(SITES).then(
        (given) => setState((before) => (given ? 'given' : before === 'refused' ? before : 'missing')),
        () => undefined,
      );
    };
    read();
    browser.permissions.onAdded.addListener(read);
    browser.permissions.onRemoved.addListener(read);
    return () => {
      browser.permissions.onAdded.removeListener(read);
      browser.permissions.onRemoved.removeListener(read);
    };
  }, []);
  const ask = (): void => {
    // At once in the press itself: browsers take no request for a permission later.
    browser.permissions.request(SITES).then(
      (given) => setState(given ? 'given' : 'refused'),
      () => setState('refused'),
    );
  };
  return { state, ask };
}
