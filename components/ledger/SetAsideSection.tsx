import { useId, useState } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useText } from '../ui/text.ts';

/** A stored record that cannot be used. */
export interface SetAsideRow {
  key: string;
  /** What is known of it, and why it is here, in words. */
  name: string;
  reason: string;
  restorable: boolean;
  /** Records of a newer version wait for it and are not deleted. */
  removable: boolean;
}

export interface SetAsideSectionProps {
  records: readonly SetAsideRow[];
  onSave: () => void;
  onRestore: (key: string) => void;
  onDiscard: (key: string) => void;
}

/** Records that cannot be read: never lost, shown here with what can be done. Nothing where there are none. */
export function SetAsideSection({ records, onSave, onRestore, onDiscard }: SetAsideSectionProps) {
  const t = useText();
  const title = useId();
  const [asked, setAsked] = useState<string>();
  if (records.length === 0) return null;
  return (
    <section class="section" aria-labelledby={title} data-testid="set-aside">
      <h2 id={title}>{t('set_aside_title', String(records.length))}</h2>
      <Notice tone="warn">
        <p>{t('set_aside_lead')}</p>
      </Notice>
      <ul class="history">
        {records.map(({ key, name, reason, restorable, removable }) => (
          <li key={key}>
            <span class="history-words">
              <strong>{name}</strong> {reason}
            </span>
            {restorable && (
              <Button small onClick={() => onRestore(key)} aria-label={t('set_aside_restore_name', name)}>
                {t('set_aside_restore')}
              </Button>
            )}
            {removable && asked !== key && (
              <Button small kind="danger" onClick={() => setAsked(key)} aria-label={t('set_aside_discard_name', name)}>
                {t('ui_delete')}
              </Button>
            )}
            {asked === key && (
              <span class="history-sure" role="alert">
                {t('set_aside_sure')}{' '}
                <Button small kind="danger" onClick={() => onDiscard(key)}>
                  {t('set_aside_discard')}
                </Button>{' '}
                <Button small onClick={() => setAsked(undefined)}>
                  {t('ui_cancel')}
                </Button>
              </span>
            )}
          </li>
        ))}
      </ul>
      <div class="acts">
        <Button onClick={onSave}>{t('set_aside_save')}</Button>
      </div>
    </section>
  );
}
