import { useId } from 'preact/hooks';
import { VERDICT_WORDS } from '../../lib/domain/journal-words.ts';
import type { Verdict } from '../../lib/domain/verdict.ts';
import { useText } from '../ui/text.ts';

/** One time that someone went ahead regardless of a closed gate. */
export interface GoAheadRecord {
  /** Milliseconds since 1970. */
  at: number;
  office: string;
  targetYayoiId?: string | undefined;
  report: { verdict: Verdict; yayoiId?: string | undefined };
}

interface Props {
  records: readonly GoAheadRecord[];
  time: (at: number) => string;
}

export function GoAheadSection({ records, time }: Props) {
  const t = useText();
  const title = useId();
  return (
    <section class="section" aria-labelledby={title}>
      <h2 id={title}>{t('options_go_ahead')}</h2>
      {records.length === 0 ? (
        <p class="muted">{t('options_go_ahead_none')}</p>
      ) : (
        <table class="offices">
          <thead>
            <tr>
              <th scope="col">{t('options_go_ahead_time')}</th>
              <th scope="col">{t('options_go_ahead_target')}</th>
              <th scope="col">{t('options_go_ahead_signed_in')}</th>
              <th scope="col">{t('options_go_ahead_verdict')}</th>
            </tr>
          </thead>
          <tbody>
            {records.map((record) => (
              <tr key={`${record.at} ${record.office}`}>
                <td data-label={t('options_go_ahead_time')}>{time(record.at)}</td>
                <td data-label={t('options_go_ahead_target')}>
                  {record.office}
                  {record.targetYayoiId && <span class="office-aliases">{record.targetYayoiId}</span>}
                </td>
                <td data-label={t('options_go_ahead_signed_in')}>
                  {record.report.yayoiId ?? t('options_go_ahead_unseen')}
                </td>
                <td data-label={t('options_go_ahead_verdict')}>{t(VERDICT_WORDS[record.report.verdict])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
