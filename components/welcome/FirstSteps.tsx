import type { ComponentChildren } from 'preact';
import type { TextKey } from '../../lib/domain/text-key.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useText } from '../ui/text.ts';
import { SiteAccess, type SiteAccessState } from './SiteAccess.tsx';

export type BrowserKind = 'chrome' | 'edge' | 'firefox';

export interface FirstStepsProps {
  browser: BrowserKind;
  /** Offices in the ledger; undefined until it was read. */
  count: number | undefined;
  /** Undefined until it was read. */
  access: SiteAccessState | undefined;
  onAsk: () => void;
  onAdd: () => void;
  onLedger: () => void;
}

const PIN: Record<BrowserKind, TextKey> = {
  chrome: 'welcome_pin_chrome',
  edge: 'welcome_pin_edge',
  firefox: 'welcome_pin_firefox',
};

function Step({ title, children }: { title: TextKey; children: ComponentChildren }) {
  const t = useText();
  return (
    <li class="step">
      <h3>{t(title)}</h3>
      {children}
    </li>
  );
}

function Offices({ count, onAdd, onLedger }: Pick<FirstStepsProps, 'count' | 'onAdd' | 'onLedger'>) {
  const t = useText();
  const some = count !== undefined && count > 0;
  return (
    <Step title="welcome_office_title">
      <p>{t('welcome_office_text')}</p>
      <div aria-live="polite">
        {some && (
          <Notice tone="ok">
            <p>{t('welcome_office_count', String(count))}</p>
            <p>{t('welcome_office_next')}</p>
          </Notice>
        )}
      </div>
      <div class="acts">
        <Button kind={some ? 'plain' : 'primary'} onClick={onAdd}>
          {t(some ? 'welcome_office_more' : 'office_add_first')}
        </Button>
        <Button onClick={onLedger}>{t(some ? 'popup_open_ledger' : 'office_import_file')}</Button>
      </div>
    </Step>
  );
}

/** What has to be done once: an office, the icon, the browser's leave where it is missing, and a try. */
export function FirstSteps({ browser, access, onAsk, ...offices }: FirstStepsProps) {
  const t = useText();
  // Chrome and Edge give it with the installation, unless somebody has taken it back.
  const speaksOfAccess = access !== undefined && (browser === 'firefox' || access !== 'given');
  return (
    <section class="section">
      <h2>{t('welcome_steps')}</h2>
      <ol class="steps">
        {speaksOfAccess && (
          <Step title="welcome_access_title">
            <p>{t('welcome_access_text')}</p>
            {access === 'given' && (
              <Notice tone="ok">
                <p>{t('welcome_access_given')}</p>
              </Notice>
            )}
            <SiteAccess state={access} onAsk={onAsk} />
          </Step>
        )}
        <Offices {...offices} />
        <Step title="welcome_pin_title">
          <p>{t(PIN[browser])}</p>
        </Step>
        <Step title="welcome_demo_title">
          <p>{t('welcome_demo_text')}</p>
          <p class="acts">
            <a class="button" href="/demo.html" target="_blank" rel="noopener">
              {t('welcome_demo_open')}
            </a>
          </p>
        </Step>
      </ol>
    </section>
  );
}
