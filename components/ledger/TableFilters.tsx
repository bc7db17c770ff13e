import { LACKS, type Lack } from '../../lib/domain/office-filter.ts';
import { PROCEDURES, type Procedure } from '../../lib/domain/procedure.ts';
import type { TextKey } from '../../lib/domain/text-key.ts';
import { PROCEDURE_WORDS } from '../office/procedure-words.ts';
import { useText } from '../ui/text.ts';
import type { TableActs, TableView } from './table-view.ts';

const LACK_WORDS: Record<Lack, TextKey> = {
  yayoiId: 'table_lacks_yayoi_id',
  serviceContractId: 'table_lacks_contract',
  procedure: 'table_lacks_procedure',
};

interface Props extends Pick<TableActs, 'onShow'> {
  view: TableView;
}

/** What the table shows: words, procedure, step, what is lacking, what is put away. */
export function TableFilters({ view, onShow }: Props) {
  const t = useText();
  const { filter } = view;
  const set = (change: Partial<TableView['filter']>) => onShow({ filter: { ...filter, ...change } });
  const choice = (label: TextKey, value: string, options: readonly [string, string][], on: (value: string) => void) => (
    <label class="filter">
      <span class="field-label">{t(label)}</span>
      <select class="input" value={value} onChange={(event) => on(event.currentTarget.value)}>
        <option value="">{t('table_any')}</option>
        {options.map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <div class="filters">
      {choice(
        'field_procedure',
        filter.procedure ?? '',
        [
          ...PROCEDURES.map((one): [string, string] => [one, t(PROCEDURE_WORDS[one])]),
          ['none', t('office_procedure_none')],
        ],
        (value) => set({ procedure: value === '' ? undefined : (value as Procedure | 'none') }),
      )}
      {choice(
        'table_step',
        filter.step ?? '',
        view.steps.map((step) => [step, step]),
        (value) => set({ step: value || undefined }),
      )}
      {choice(
        'table_lacks',
        filter.lacks ?? '',
        LACKS.map((lack) => [lack, t(LACK_WORDS[lack], String(view.lacking[lack]))]),
        (value) => set({ lacks: value === '' ? undefined : (value as Lack) }),
      )}
      <label class="check">
        <input
          type="checkbox"
          checked={filter.archived}
          onChange={(event) => set({ archived: event.currentTarget.checked })}
        />
        <span>{t('table_show_archived', String(view.archived))}</span>
      </label>
    </div>
  );
}
