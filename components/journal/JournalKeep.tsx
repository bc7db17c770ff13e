import { useId } from 'preact/hooks';
import { KEEP_YEARS, type KeepYears } from '../../lib/domain/journal.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useText } from '../ui/text.ts';
import type { Formats, JournalActs, JournalDeletion, JournalState, JournalView } from './journal-view.ts';

const KILO = 1000;

interface Props extends Formats, Pick<JournalActs, 'onKeep' | 'onKeepSure'> {
  state: JournalState;
  asked: JournalView['keepAsked'];
}

/** How long entries are kept, how much room they take, and what was deleted. */
export function JournalKeep({ state, asked, time, number, onKeep, onKeepSure }: Props) {
  const t = useText();
  const id = useId();
  const { bytes, count, deletions, keepYears, newer } = state;
  const shown = asked ? asked.years : keepYears;
  const words = (years: KeepYears) =>
    years === null ? t('journal_keep_forever') : t('journal_keep_years', String(years));
  const room =
    bytes < KILO * KILO
      ? t('journal_kilobytes', number(Math.ceil(bytes / KILO)))
      : t('journal_megabytes', number(Math.round(bytes / KILO / KILO)));
  const line = ({ at, count: gone, why, from, until }: JournalDeletion) => (
    <li key={`${at} ${gone}`}>
      <span class="history-words">
        <span class="history-time">{time(at)}</span>{' '}
        <strong>
          {t(why === 'by-hand' ? 'journal_deletion_by_hand' : 'journal_deletion_retention', number(gone))}
        </strong>{' '}
        {from !== undefined && until !== undefined && t('journal_deletion_span', time(from), time(until))}
      </span>
    </li>
  );
  return (
    <>
      <div class="field journal-keep">
        <label class="field-label" for={id}>
          {t('journal_keep')}
        </label>
        <div class="acts">
          <select
            class="input"
            id={id}
            name="journal-keep"
            disabled={newer}
            aria-describedby={`${id}-hint`}
            value={String(shown)}
            onChange={(event) => {
              const years = KEEP_YEARS.find((one) => String(one) === event.currentTarget.value);
              if (years !== undefined) onKeep(years);
            }}
          >
            {KEEP_YEARS.map((years) => (
              <option key={years} value={String(years)}>
                {words(years)}
              </option>
            ))}
          </select>
          <span class="muted" data-testid="journal-room">
            {t('journal_room', number(count), room)}
          </span>
        </div>
        <p class="field-hint" id={`${id}-hint`}>
          {t('journal_keep_hint')}
        </p>
      </div>
      {asked && (
        <div class="journal-erase" data-testid="journal-keep-sure">
          <Notice tone="danger" live="alert">
            <p>{t('journal_keep_sure', time(asked.before), number(asked.count))}</p>
          </Notice>
          <div class="acts">
            <Button kind="danger" onClick={() => onKeepSure(true)}>
              {t('journal_keep_do', number(asked.count))}
            </Button>
            <Button onClick={() => onKeepSure(false)}>{t('ui_cancel')}</Button>
          </div>
        </div>
      )}
      {deletions.length > 0 && (
        <details data-testid="journal-deletions">
          <summary>{t('journal_deletions', number(deletions.length))}</summary>
          <ol class="history">{deletions.map(line)}</ol>
        </details>
      )}
    </>
  );
}
