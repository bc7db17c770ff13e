import { useId, useState } from 'preact/hooks';
import type { HistoryEntry } from '../../lib/domain/history.ts';
import { Button } from '../ui/Button.tsx';
import { useText } from '../ui/text.ts';

/** A change as the history shows it. */
export type Change = Omit<HistoryEntry, 'size'>;

export interface HistorySectionProps {
  /** Newest first. */
  changes: readonly Change[];
  time: (at: number) => string;
  /** Brings the ledger to where it stood before this change. */
  onBack: (token: string) => Promise<void>;
}

/** The last changes of the ledger, and the way back to before each of them. */
export function HistorySection({ changes, time, onBack }: HistorySectionProps) {
  const t = useText();
  const title = useId();
  const [going, setGoing] = useState(false);
  const names = ({ names, count }: Change): string => {
    const shown = names.join(t('ui_comma'));
    return count > names.length ? t('history_names_more', shown, String(count - names.length)) : shown;
  };
  const back = (token: string) => {
    setGoing(true);
    void onBack(token).finally(() => setGoing(false));
  };
  return (
    <section class="section" aria-labelledby={title}>
      <h2 id={title}>{t('history_title')}</h2>
      {changes.length === 0 ? (
        <p class="muted">{t('history_none')}</p>
      ) : (
        <>
          <p class="muted">{t('history_lead')}</p>
          <ol class="history" data-testid="ledger-history">
            {changes.map((change, place) => (
              <li key={change.token}>
                <span class="history-words">
                  <span class="history-time">{time(change.at)}</span>{' '}
                  <strong>{t(`history_${change.kind}`, String(change.count))}</strong> {names(change)}
                </span>
                <Button
                  small
                  disabled={going}
                  aria-label={t(
                    'history_button_name',
                    time(change.at),
                    t(`history_${change.kind}`, String(change.count)),
                  )}
                  onClick={() => back(change.token)}
                >
                  {place === 0 ? t('history_button_last') : t('history_button')}
                </Button>
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
