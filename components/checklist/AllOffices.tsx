import { useMemo, useState } from 'preact/hooks';
import type { OfficeId } from '../../lib/domain/office.ts';
import type { TextKey } from '../../lib/domain/text-key.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useText } from '../ui/text.ts';
import { AllOfficesRow } from './AllOfficesRow.tsx';
import type { OfficeRowView } from './checklist-view.ts';
import { ROW_ORDERS, type RowOrder, sortRows } from './sort-rows.ts';

interface Props {
  /** The offices that fit the words, all when they are empty. A new function means new rows. */
  search: (words: string) => readonly OfficeRowView[];
  onOpen: (id: OfficeId) => void;
}

/** As many rows as the browser lays out without a pause; more on demand. */
const AT_A_TIME = 200;
const WORDS: Record<RowOrder, TextKey> = {
  late: 'panel_all_order_late',
  ledger: 'panel_all_order_ledger',
  progress: 'panel_all_order_progress',
};

/** Who waits for what since when, over all offices. */
export function AllOffices({ search, onOpen }: Props) {
  const t = useText();
  const [words, setWords] = useState('');
  const [order, setOrder] = useState<RowOrder>('late');
  const [most, setMost] = useState(AT_A_TIME);
  const rows = useMemo(() => sortRows(search(words), order), [search, words, order]);
  const late = rows.filter(({ alert }) => alert?.tone === 'late').length;
  return (
    <>
      <h1>{t('panel_view_all')}</h1>
      {late > 0 && (
        <Notice tone="warn">
          <p>{t('panel_all_late_count', String(late))}</p>
        </Notice>
      )}
      <div class="all-controls">
        <Field label={t('office_search')}>
          {(control) => (
            <input
              {...control}
              class="input"
              type="search"
              placeholder={t('office_search_hint')}
              autocomplete="off"
              spellcheck={false}
              value={words}
              onInput={(event) => setWords(event.currentTarget.value)}
            />
          )}
        </Field>
        <Field label={t('panel_all_order')}>
          {(control) => (
            <select
              {...control}
              class="input"
              value={order}
              onChange={(event) => setOrder(ROW_ORDERS.find((one) => one === event.currentTarget.value) ?? 'late')}
            >
              {ROW_ORDERS.map((one) => (
                <option key={one} value={one}>
                  {t(WORDS[one])}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <p class="muted" aria-live="polite">
        {rows.length === 0 && t('office_search_none')}
      </p>
      {rows.length > 0 && (
        <table class="all-offices">
          <caption class="hidden-text">{t('panel_all_caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('field_name')}</th>
              <th scope="col">{t('field_procedure')}</th>
              <th scope="col">{t('panel_progress_name')}</th>
              <th scope="col">{t('panel_all_waits')}</th>
              <th scope="col">{t('panel_all_since')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, most).map((row) => (
              <AllOfficesRow key={row.office.id} row={row} onOpen={onOpen} />
            ))}
          </tbody>
        </table>
      )}
      {rows.length > most && (
        <p class="acts">
          {t('office_search_more', String(rows.length - most))}
          <Button small onClick={() => setMost(most + AT_A_TIME)}>
            {t('options_show_more')}
          </Button>
        </p>
      )}
    </>
  );
}
