import { useEffect, useRef } from 'preact/hooks';
import type { Sort } from '../../lib/domain/office-filter.ts';
import type { TextKey } from '../../lib/domain/text-key.ts';
import { useText } from '../ui/text.ts';
import { OfficeTableRow } from './OfficeTableRow.tsx';
import type { TableActs, TableView } from './table-view.ts';
import { useVirtualRows } from './use-virtual-rows.ts';

const COLUMNS: readonly [sort: Sort, label: TextKey][] = [
  ['name', 'field_name'],
  ['yayoiId', 'field_yayoi_id'],
  ['businessGroup', 'field_business_group'],
  ['serviceContractId', 'options_column_contract'],
  ['procedure', 'field_procedure'],
];

const Spacer = ({ height }: { height: number }) => (
  <tr class="spacer">
    <td colSpan={COLUMNS.length + 2} style={{ height: `${height}px` }} />
  </tr>
);

interface Props extends TableActs {
  view: TableView;
}

/** The offices in a scroller of its own; only the rows in sight are in the page. */
export function OfficeTable({ view, ...acts }: Props) {
  const t = useText();
  const scroller = useRef<HTMLElement>(null);
  const { offices, selected, by, down } = view;
  const rows = useVirtualRows(offices.length, scroller);
  useEffect(() => rows.toTop(), [view.words, view.filter, by, down]);
  const all = offices.length > 0 && offices.every(({ id }) => selected.has(id));
  const header = (sort: Sort, label: TextKey) => (
    <th key={sort} scope="col" aria-sort={by === sort ? (down ? 'descending' : 'ascending') : undefined}>
      <button
        type="button"
        class="sort"
        onClick={() =>
          acts.onShow(by === sort && down ? { by: 'added', down: false } : { by: sort, down: by === sort })
        }
      >
        {t(label)}
        <span aria-hidden="true">{by === sort ? (down ? '▼' : '▲') : '↕'}</span>
      </button>
    </th>
  );
  return (
    <section class="table-scroll" ref={scroller} aria-label={t('options_ledger')}>
      <table class="offices ledger-table" aria-rowcount={offices.length + 1}>
        <caption class="hidden-text">{t('options_ledger')}</caption>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" class="row-select">
              <input
                type="checkbox"
                aria-label={t('table_select_all', String(offices.length))}
                checked={all}
                onChange={() =>
                  acts.onSelect(
                    offices.map(({ id }) => id),
                    !all,
                  )
                }
              />
            </th>
            {COLUMNS.map(([sort, label]) => header(sort, label))}
            <th scope="col" class="row-acts">
              <span class="hidden-text">{t('options_column_acts')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.before > 0 && <Spacer height={rows.before} />}
          {rows.indexes.map((index) => {
            const office = offices[index];
            if (!office) return null;
            return (
              <OfficeTableRow
                key={office.id}
                office={office}
                index={index}
                view={view}
                selected={selected.has(office.id)}
                measure={rows.measure}
                {...acts}
              />
            );
          })}
          {rows.after > 0 && <Spacer height={rows.after} />}
        </tbody>
      </table>
    </section>
  );
}
