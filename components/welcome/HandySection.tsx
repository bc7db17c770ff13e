import { useText } from '../ui/text.ts';
import type { BrowserKind } from './FirstSteps.tsx';

export interface HandySectionProps {
  browser: BrowserKind;
  /** The key that opens the popup, as the browser writes it; undefined when there is none. */
  popupKey: string | undefined;
}

/** Ways to the same things by keyboard and address bar. */
export function HandySection({ browser, popupKey }: HandySectionProps) {
  const t = useText();
  return (
    <section class="section">
      <h2>{t('welcome_handy')}</h2>
      <ul class="handy">
        {popupKey && <li>{t('welcome_handy_popup', popupKey)}</li>}
        <li>{t('welcome_handy_omnibox')}</li>
        <li>{t('welcome_handy_menu')}</li>
        <li>{t(browser === 'firefox' ? 'welcome_handy_keys_firefox' : 'welcome_handy_keys', browser)}</li>
      </ul>
    </section>
  );
}
