import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useText } from '../ui/text.ts';

/** Whether the browser lets the extension onto the sites. `refused`: asked for just now, and not given. */
export type SiteAccessState = 'given' | 'missing' | 'refused';

/** Without this permission no guard stands in any page: one line says so, one press asks for it. */
export function SiteAccess({ state, onAsk }: { state: SiteAccessState; onAsk: () => void }) {
  const t = useText();
  if (state === 'given') return null;
  return (
    <Notice tone="danger" live="alert">
      <p>{t(state === 'refused' ? 'welcome_access_refused' : 'welcome_access_missing')}</p>
      <div class="acts">
        <Button small kind="primary" onClick={onAsk}>
          {t('welcome_access_ask')}
        </Button>
      </div>
    </Notice>
  );
}
