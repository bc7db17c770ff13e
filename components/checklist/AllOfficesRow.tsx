import type { OfficeId } from '../../lib/domain/office.ts';
import { OfficeBadge } from '../ui/OfficeBadge.tsx';
import { useText } from '../ui/text.ts';
import type { OfficeRowView } from './checklist-view.ts';

const SIGNS = { late: '▲', due: '●', check: '!' } as const;

/** On narrow pages each cell says what it is by `data-label`, since the header row is not beside it there. */
export function AllOfficesRow({ row, onOpen }: { row: OfficeRowView; onOpen: (id: OfficeId) => void }) {
  const t = useText();
  const { office, alert, waits } = row;
  return (
    <tr>
      <th scope="row">
        <span class="office-cell">
          <OfficeBadge mark={office.mark} color={office.color} />
          <button type="button" class="link-button" onClick={() => onOpen(office.id)}>
            {office.name}
          </button>
        </span>
      </th>
      <td data-label={t('field_procedure')}>{t(row.procedure)}</td>
      <td data-label={t('panel_progress_name')}>
        {row.all > 0 ? t('panel_progress', String(row.done), String(row.all)) : t('panel_all_none')}
      </td>
      <td data-label={t('panel_all_waits')}>
        <span>
          {t(waits.key, ...waits.values)}
          {alert && (
            <strong class={`row-alert alert-${alert.tone}`}>
              <span aria-hidden="true">{SIGNS[alert.tone]} </span>
              {t(alert.said.key, ...alert.said.values)}
            </strong>
          )}
        </span>
      </td>
      <td data-label={t('panel_all_since')}>{row.since || t('panel_all_none')}</td>
    </tr>
  );
}
