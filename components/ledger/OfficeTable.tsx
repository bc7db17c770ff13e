import { useState } from 'preact/hooks';
import type { Office, OfficeId } from '../../lib/domain/office.ts';
import { Button } from '../ui/Button.tsx';
import { useText } from '../ui/text.ts';
import { OfficeTableRow } from './OfficeTableRow.tsx';

/** An office as the table shows it. */
export interface OfficeRow {
  office: Office;
  mark: string;
  color: string;
  /** The target of the options page's own cookie store. */
  target: boolean;
}

/** As many rows as the browser lays out without a pause; more on demand. */
const AT_A_TIME = 200;

interface Props {
  rows: readonly OfficeRow[];
  onEdit: (id: OfficeId) => void;
  onDelete: (office: Office) => void;
}

export function OfficeTable({ rows, onEdit, onDelete }: Props) {
  const t = useText();
  const [most, setMost] = useState(AT_A_TIME);
  const hidden = rows.length - most;
  return (
    <>
      <table class="offices ledger-table">
        <caption class="hidden-text">{t('options_ledger')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('field_name')}</th>
            <th scope="col">{t('field_yayoi_id')}</th>
            <th scope="col">{t('field_business_group')}</th>
            <th scope="col">{t('options_column_contract')}</th>
            <th scope="col">{t('field_procedure')}</th>
            <th scope="col">
              <span class="hidden-text">{t('options_column_acts')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, most).map((row) => (
            <OfficeTableRow key={row.office.id} row={row} onEdit={onEdit} onDelete={onDelete} />
          ))}
        </tbody>
      </table>
      {hidden > 0 && (
        <p class="more">
          {t('office_search_more', String(hidden))}
          <Button small onClick={() => setMost(most + AT_A_TIME)}>
            {t('options_show_more')}
          </Button>
        </p>
      )}
    </>
  );
}
