import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useText } from '../ui/text.ts';
import { ColumnMapping } from './ColumnMapping.tsx';
import type { ColumnUse, ImportView } from './import-view.ts';
import { LongList } from './LongList.tsx';

interface Props {
  view: ImportView;
  /** What is shown is still being worked out anew. */
  busy: boolean;
  storing: boolean;
  onApply: () => void;
  onCancel: () => void;
  onUse: (at: number, use: ColumnUse) => void;
  onHeader: (header: boolean) => void;
}

/** Everything that would change, before anything does. */
export function ImportPreview({ view, busy, storing, onApply, onCancel, onUse, onHeader }: Props) {
  const t = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  // Whoever chose a file, with eyes or ears, is led to what it would do, and to its top: the whole of it is to be read.
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'start' });
  }, []);
  const { added, changed, unchanged, refused, secrets, mapping } = view;
  const good = added.count + changed.count;
  const questions = mapping?.questions ?? [];
  const label = ({ row, name }: { row: number; name: string }) => t('options_import_row', String(row), name);
  return (
    <section class="preview" data-testid="import-preview" aria-label={t('options_import_preview')}>
      <h3 tabIndex={-1} ref={heading}>
        {t('options_import_file', view.fileName)}
      </h3>
      <ul class="counts">
        <li>{t('options_import_added', String(added.count))}</li>
        <li>{t('options_import_changed', String(changed.count))}</li>
        <li>{t('options_import_unchanged', String(unchanged))}</li>
        <li>{t('options_import_refused', String(refused.count))}</li>
      </ul>
      {mapping && mapping.refused.length > 0 && (
        <Notice tone="danger">
          {mapping.refused.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Notice>
      )}
      {questions.length > 0 && (
        <Notice tone="warn" live="status">
          {questions.map((question) => (
            <p key={question}>{question}</p>
          ))}
        </Notice>
      )}
      {mapping && <ColumnMapping mapping={mapping} disabled={storing} onUse={onUse} onHeader={onHeader} />}
      {refused.count > 0 && mapping?.named !== false && (
        <Notice tone="danger">
          <p>{t('options_import_refused_why')}</p>
          <LongList
            list={refused}
            item={(entry) => (
              <>
                <strong>{label(entry)}</strong>
                {entry.reasons.map((reason) => (
                  <p key={reason}>{reason}</p>
                ))}
              </>
            )}
          />
        </Notice>
      )}
      {secrets.count > 0 && (
        <Notice tone="warn">
          <p>{t('options_import_secrets')}</p>
          <LongList list={secrets} item={(entry) => t('options_import_secret', label(entry), entry.fields)} />
        </Notice>
      )}
      {changed.count > 0 && (
        <details open={changed.count <= 20}>
          <summary>{t('options_import_changed_list')}</summary>
          <LongList
            list={changed}
            item={(entry) => (
              <>
                <strong>{label(entry)}</strong>
                {entry.changes.map(({ field, before, after }) => (
                  <p key={field}>
                    {t(
                      'options_import_change',
                      field,
                      before || t('options_import_empty'),
                      after || t('options_import_empty'),
                    )}
                  </p>
                ))}
              </>
            )}
          />
        </details>
      )}
      {added.count > 0 && (
        <details>
          <summary>{t('options_import_added_list')}</summary>
          <LongList list={added} item={label} />
        </details>
      )}
      {good === 0 && questions.length === 0 && <p>{t('options_import_nothing')}</p>}
      <div class="acts">
        <Button
          kind="primary"
          data-testid="import-apply"
          disabled={good === 0 || busy || storing || questions.length > 0}
          onClick={onApply}
        >
          {refused.count > 0
            ? t('options_import_apply_good', String(good), String(refused.count))
            : t('options_import_apply', String(good))}
        </Button>
        <Button data-testid="import-cancel" disabled={storing} onClick={onCancel}>
          {t('ui_cancel')}
        </Button>
      </div>
    </section>
  );
}
