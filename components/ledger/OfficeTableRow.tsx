import type { Office, OfficeId } from '../../lib/domain/office.ts';
import { PROCEDURE_WORDS } from '../office/procedure-words.ts';
import { Button } from '../ui/Button.tsx';
import { OfficeBadge } from '../ui/OfficeBadge.tsx';
import { useText } from '../ui/text.ts';
import type { OfficeRow } from './OfficeTable.tsx';

interface Props {
  row: OfficeRow;
  onEdit: (id: OfficeId) => void;
  onDelete: (office: Office) => void;
}

/** On narrow pages each cell says what it is by `data-label`, since the header row is not beside it there. */
export function OfficeTableRow({ row, onEdit, onDelete }: Props) {
  const t = useText();
  const { office } = row;
  const cell = (label: string, value: string | undefined) => (
    <td data-label={label} class={value ? undefined : 'missing'}>
      {value || t('options_not_entered')}
    </td>
  );
  return (
    <tr>
      <th scope="row">
        <span class="office-cell">
          <OfficeBadge mark={row.mark} color={row.color} />
          <span>
            {office.name}
            {row.target && <span class="office-tag">{t('office_target')}</span>}
            {office.aliases && office.aliases.length > 0 && (
              <span class="office-aliases">{office.aliases.join(t('ui_comma'))}</span>
            )}
          </span>
        </span>
      </th>
      {cell(t('field_yayoi_id'), office.yayoiId)}
      {cell(t('field_business_group'), office.businessGroup)}
      {cell(t('options_column_contract'), office.serviceContractId)}
      {cell(t('field_procedure'), office.procedure && t(PROCEDURE_WORDS[office.procedure]))}
      <td class="row-acts">
        <Button small onClick={() => onEdit(office.id)} aria-label={t('options_edit_office', office.name)}>
          {t('ui_edit')}
        </Button>
        <Button
          small
          kind="danger"
          onClick={() => onDelete(office)}
          aria-label={t('options_delete_office', office.name)}
        >
          {t('ui_delete')}
        </Button>
      </td>
    </tr>
  );
}
