import { useState } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';
import { useText } from '../ui/text.ts';

/** Takes what was synced out of the browser's account, asked for twice. */
export function SyncErase({ onErase }: { onErase: () => void }) {
  const t = useText();
  const [asked, setAsked] = useState(false);
  if (!asked)
    return (
      <div class="acts">
        <Button kind="danger" onClick={() => setAsked(true)}>
          {t('sync_erase')}
        </Button>
        <span class="muted">{t('sync_erase_hint')}</span>
      </div>
    );
  return (
    <p class="history-sure" role="alert">
      {t('sync_erase_sure')}{' '}
      <Button
        small
        kind="danger"
        onClick={() => {
          setAsked(false);
          onErase();
        }}
      >
        {t('sync_erase_do')}
      </Button>{' '}
      <Button small onClick={() => setAsked(false)}>
        {t('ui_cancel')}
      </Button>
    </p>
  );
}
