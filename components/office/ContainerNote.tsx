import { Button } from '../ui/Button.tsx';
import { useText } from '../ui/text.ts';

/** `unasked`: the permission to tell containers apart was not given yet; `own`: the tab is in a container; `common`: it is in none. */
export type ContainerState = 'unasked' | 'refused' | 'own' | 'common';

interface Props {
  state: ContainerState;
  onAsk: () => void;
}

/** Firefox containers: each has its own cookies, so each can have its own target. */
export function ContainerNote({ state, onAsk }: Props) {
  const t = useText();
  if (state === 'common') return null;
  if (state === 'own') return <p class="small">{t('popup_containers_here')}</p>;
  return (
    <details class="small">
      <summary>{t('popup_containers_ask')}</summary>
      <p>{t(state === 'refused' ? 'popup_containers_refused' : 'popup_containers_what')}</p>
      <Button small onClick={onAsk}>
        {t('popup_containers_ask')}
      </Button>
    </details>
  );
}
