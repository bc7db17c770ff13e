import { Button } from '../ui/Button.tsx';
import { useText } from '../ui/text.ts';
import { JournalRow } from './JournalRow.tsx';
import type { Formats, JournalActs, JournalView } from './journal-view.ts';

/** Rows of one page. */
export const PAGE = 50;

interface Props extends Formats, Pick<JournalActs, 'onNewer' | 'onOlder'> {
  view: JournalView;
}

/** What the search found, newest first, a page at a time. */
export function JournalTable({ view, time, number, onNewer, onOlder }: Props) {
  const t = useText();
  const { rows = [], before, total } = view;
  const ends = [number(before + 1), number(before + rows.length)] as const;
  const range = total === undefined ? t('journal_range_counting', ...ends) : t('journal_range', ...ends, number(total));
  return (
    <div class="journal-found" aria-busy={view.searching}>
      <p class="counts" role="status" data-testid="journal-count">
        {view.searching && !view.rows && t('journal_searching')}
        {view.rows &&
          (rows.length > 0 ? range : view.state?.count === 0 ? t('journal_empty') : t('journal_nothing_fits'))}
      </p>
      {rows.length > 0 && (
        <table class="offices journal-table" data-testid="journal-table">
          <caption class="hidden-text">{t('journal_title')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('journal_time')}</th>
              <th scope="col">{t('journal_office')}</th>
              <th scope="col">{t('journal_file_column')}</th>
              <th scope="col">{t('journal_verdict')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <JournalRow key={row.seq} row={row} now={view.now} time={time} number={number} />
            ))}
          </tbody>
        </table>
      )}
      {(view.hasNewer || view.hasOlder) && (
        <nav class="acts" aria-label={t('journal_pages')}>
          <Button disabled={!view.hasNewer} onClick={onNewer} data-testid="journal-newer">
            {t('journal_newer_page', number(PAGE))}
          </Button>
          <Button disabled={!view.hasOlder} onClick={onOlder} data-testid="journal-older">
            {t('journal_older_page', number(PAGE))}
          </Button>
        </nav>
      )}
    </div>
  );
}
