import { PROCEDURES } from '../../lib/domain/procedure.ts';
import { PROCEDURE_WORDS } from '../office/procedure-words.ts';
import { Button } from '../ui/Button.tsx';
import { useText } from '../ui/text.ts';
import type { TableActs, TableView } from './table-view.ts';

interface Props extends Omit<TableActs, 'onShow' | 'onSave' | 'onEdit' | 'onAdd'> {
  view: Pick<TableView, 'selected' | 'filter'>;
}

/** What can be done with the offices that are ticked. Its place is kept, so that the table does not jump. */
export function SelectionBar({ view, ...acts }: Props) {
  const t = useText();
  const ids = [...view.selected];
  const [only] = ids.length === 1 ? ids : [];
  return (
    <fieldset class="selection">
      <legend class="hidden-text">{t('table_selection')}</legend>
      <strong aria-live="polite">{t('table_selected', String(ids.length))}</strong>
      {ids.length > 0 && (
        <>
          <select
            class="input"
            aria-label={t('table_set_procedure')}
            value=""
            onChange={(event) => acts.onProcedure(ids, event.currentTarget.value)}
          >
            <option value="">{t('table_set_procedure')}</option>
            {PROCEDURES.map((one) => (
              <option key={one} value={one}>
                {t(PROCEDURE_WORDS[one])}
              </option>
            ))}
          </select>
          {only && (
            <Button small onClick={() => acts.onCopy(only)}>
              {t('table_copy')}
            </Button>
          )}
          <Button small onClick={() => acts.onArchive(ids, !view.filter.archived)}>
            {t(view.filter.archived ? 'table_unarchive' : 'table_archive')}
          </Button>
          <Button small kind="danger" onClick={() => acts.onDelete(ids)}>
            {t('ui_delete')}
          </Button>
          <Button small kind="quiet" onClick={() => acts.onSelect(ids, false)}>
            {t('table_select_none')}
          </Button>
        </>
      )}
    </fieldset>
  );
}
