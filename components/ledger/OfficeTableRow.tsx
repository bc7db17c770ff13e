import { isArchived } from '../../lib/domain/archived.ts';
import type { Office } from '../../lib/domain/office.ts';
import { PROCEDURE_WORDS } from '../office/procedure-words.ts';
import { Button } from '../ui/Button.tsx';
import { OfficeBadge } from '../ui/OfficeBadge.tsx';
import { useText } from '../ui/text.ts';
import { EditableCell } from './EditableCell.tsx';
import type { InPlace, TableActs, TableView } from './table-view.ts';

interface Props extends Pick<TableActs, 'onSelect' | 'onSave' | 'onEdit' | 'onDelete'> {
  office: Office;
  view: Pick<TableView, 'targetId' | 'look' | 'stepOf' | 'locked'>;
  selected: boolean;
  index: number;
  measure: (row: HTMLTableRowElement | null) => void;
}

/** On narrow pages each cell says what it is by `data-label`, since the header row is not beside it there. */
export function OfficeTableRow({ office, view, selected, index, measure, ...acts }: Props) {
  const t = useText();
  const { id, name } = office;
  const { mark, color } = view.look(office);
  const locked = view.locked.get(id);
  const place = (label: string, field: InPlace) => (
    <EditableCell
      key={`${id} ${field}`}
      label={label}
      name={name}
      value={office[field]}
      locked={locked?.includes(field) ?? false}
      onSave={(value) => acts.onSave(id, field, value)}
    />
  );
  const cell = (label: string, field: InPlace) => <td data-label={label}>{place(label, field)}</td>;
  return (
    <tr ref={measure} data-index={index} aria-rowindex={index + 2} class={selected ? 'row-selected' : undefined}>
      <td class="row-select">
        <input
          type="checkbox"
          aria-label={t('table_select', name)}
          checked={selected}
          onChange={(event) => acts.onSelect([id], event.currentTarget.checked)}
        />
      </td>
      <th scope="row">
        <span class="office-cell">
          <OfficeBadge mark={mark} color={color} />
          <span class="office-words">
            {place(t('field_name'), 'name')}
            {id === view.targetId && <span class="office-tag">{t('office_target')}</span>}
            {locked && <span class="office-tag">{t('managed_word')}</span>}
            {isArchived(office) && <span class="office-tag">{t('table_archived')}</span>}
            {office.aliases && office.aliases.length > 0 && (
              <span class="office-aliases">{office.aliases.join(t('ui_comma'))}</span>
            )}
          </span>
        </span>
      </th>
      {cell(t('field_yayoi_id'), 'yayoiId')}
      {cell(t('field_business_group'), 'businessGroup')}
      {cell(t('options_column_contract'), 'serviceContractId')}
      <td data-label={t('field_procedure')} class={office.procedure ? undefined : 'missing'}>
        <span>
          {office.procedure ? t(PROCEDURE_WORDS[office.procedure]) : t('options_not_entered')}
          <span class="office-aliases">{view.stepOf(office)}</span>
        </span>
      </td>
      <td class="row-acts">
        <Button small onClick={() => acts.onEdit(id)} aria-label={t('options_edit_office', name)}>
          {t('ui_edit')}
        </Button>
        {!locked && (
          <Button small kind="danger" onClick={() => acts.onDelete([id])} aria-label={t('options_delete_office', name)}>
            {t('ui_delete')}
          </Button>
        )}
      </td>
    </tr>
  );
}
