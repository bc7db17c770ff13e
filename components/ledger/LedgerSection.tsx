import { Button } from '../ui/Button.tsx';
import { useText } from '../ui/text.ts';
import { OfficeTable } from './OfficeTable.tsx';
import { SelectionBar } from './SelectionBar.tsx';
import { TableFilters } from './TableFilters.tsx';
import type { TableActs, TableView } from './table-view.ts';

export interface LedgerSectionProps {
  /** How many offices the ledger has. */
  count: number;
  view: TableView;
  acts: TableActs;
}

/** The offices of the ledger: look up, sort, filter, add, edit, put away, delete. */
export function LedgerSection({ count, view, acts }: LedgerSectionProps) {
  const t = useText();
  return (
    <section class="section" aria-labelledby="ledger-title">
      <div class="section-head">
        <h2 id="ledger-title">{t('options_ledger_count', String(count))}</h2>
        <Button kind="primary" onClick={acts.onAdd}>
          {t('options_add')}
        </Button>
      </div>
      <div class="ledger-search">
        <input
          class="input"
          type="search"
          aria-label={t('office_search')}
          placeholder={t('office_search_hint')}
          autocomplete="off"
          spellcheck={false}
          value={view.words}
          onInput={(event) => acts.onShow({ words: event.currentTarget.value })}
        />
        <p class="muted" aria-live="polite">
          {view.offices.length === 0 ? t('office_search_none') : t('table_shown', String(view.offices.length))}
        </p>
      </div>
      <TableFilters view={view} onShow={acts.onShow} />
      <SelectionBar view={view} {...acts} />
      {view.offices.length > 0 && <OfficeTable view={view} {...acts} />}
    </section>
  );
}
