import { hashWords, howWords, screenWords, VERDICT_WORDS, wayWords } from '../../lib/domain/journal-words.ts';
import { useText } from '../ui/text.ts';
import type { Formats, JournalRowView } from './journal-view.ts';

interface Props extends Formats {
  row: JournalRowView;
  /** Milliseconds since 1970. */
  now: number;
}

/** One file that passed. */
export function JournalRow({ row, now, time, number }: Props) {
  const t = useText();
  if ('broken' in row)
    return (
      <tr>
        <td colSpan={4}>
          <span class="field-warning">
            <span aria-hidden="true">!</span>
            <span>
              {t('journal_broken', String(row.seq))} {row.broken}
            </span>
          </span>
        </td>
      </tr>
    );
  const { entry } = row;
  const details: readonly (readonly [label: string, value: string])[] = [
    [t('journal_shown_id'), entry.yayoiId ?? t('journal_shown_id_none')],
    [t('journal_how'), howWords(t, entry.how)],
    [t('journal_way'), wayWords(t, entry.way)],
    [t('journal_screen'), screenWords(t, entry.screen)],
    [t('journal_hash'), hashWords(t, entry, now)],
  ];
  return (
    <tr>
      <td data-label={t('journal_time')} class="journal-time">
        {time(entry.at)}
      </td>
      <td data-label={t('journal_office')}>
        <span>
          {entry.office?.name ?? t('journal_no_office')}
          {entry.targetYayoiId && <span class="office-aliases">{entry.targetYayoiId}</span>}
        </span>
      </td>
      <td data-label={t('journal_file_column')}>
        <span>
          <span class="journal-name">{entry.name}</span>
          <span class="office-aliases">
            {entry.type
              ? t('journal_bytes_type', number(entry.size), entry.type)
              : t('journal_bytes', number(entry.size))}
          </span>
          <details class="journal-details">
            <summary aria-label={t('journal_details_name', entry.name)}>{t('journal_details')}</summary>
            <dl>
              {details.map(([label, value]) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
          </details>
        </span>
      </td>
      <td data-label={t('journal_verdict')}>
        <span>
          {t(VERDICT_WORDS[entry.verdict])}
          {entry.goneAhead && (
            <span class="field-warning">
              <span aria-hidden="true">!</span>
              <span>{t('journal_gone_ahead')}</span>
            </span>
          )}
        </span>
      </td>
    </tr>
  );
}
