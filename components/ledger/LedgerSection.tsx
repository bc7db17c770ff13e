import { useMemo, useState } from 'preact/hooks';
import type { Office, OfficeId } from '../../lib/domain/office.ts';
import { Button } from '../ui/Button.tsx';
import { useText } from '../ui/text.ts';
import { type OfficeRow, OfficeTable } from './OfficeTable.tsx';

export interface LedgerSectionProps {
  count: number;
  /** The offices that fit the words, all when they are empty. A new function means new offices. */
  search: (words: string) => readonly OfficeRow[];
  onAdd: () => void;
  onEdit: (id: OfficeId) => void;
  onDelete: (office: Office) => void;
}

/** The offices of the ledger: look up, add, edit, delete. */
export function LedgerSection({ count, search, onAdd, onEdit, onDelete }: LedgerSectionProps) {
  const t = useText();
  const [words, setWords] = useState('');
  const rows = useMemo(() => search(words), [search, words]);
  return (
    <section class="section" aria-labelledby="ledger-title">
      <div class="section-head">
        <h2 id="ledger-title">{t('options_ledger_count', String(count))}</h2>
        <Button kind="primary" onClick={onAdd}>
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
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
        <p class="muted" aria-live="polite">
          {rows.length === 0 && t('office_search_none')}
        </p>
      </div>
      {rows.length > 0 && <OfficeTable rows={rows} onEdit={onEdit} onDelete={onDelete} />}
    </section>
  );
}
