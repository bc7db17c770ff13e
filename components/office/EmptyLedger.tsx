import { Button } from '../ui/Button.tsx';
import { useText } from '../ui/text.ts';

/** The start: nothing in the ledger yet. */
export function EmptyLedger({ onAdd, onImport }: { onAdd: () => void; onImport: () => void }) {
  const t = useText();
  return (
    <section class="empty-ledger">
      <h2>{t('office_empty_title')}</h2>
      <p>{t('office_empty_text')}</p>
      <div class="acts">
        <Button kind="primary" onClick={onAdd}>
          {t('office_add_first')}
        </Button>
        <Button onClick={onImport}>{t('office_import_file')}</Button>
      </div>
    </section>
  );
}
