import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useText } from '../ui/text.ts';
import type { ImportView } from './import-view.ts';

interface Props {
  view: ImportView;
  applying: boolean;
  onApply: () => void;
  onCancel: () => void;
}

/** Everything that would change, before anything does. */
export function ImportPreview({ view, applying, onApply, onCancel }: Props) {
  const t = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  // Whoever chose a file, with eyes or ears, is led to what it would do.
  useEffect(() => heading.current?.focus(), []);
  const good = view.added.length + view.changed.length;
  return (
    <section class="preview" data-testid="import-preview" aria-label={t('options_import_preview')}>
      <h3 tabIndex={-1} ref={heading}>
        {t('options_import_file', view.fileName)}
      </h3>
      <ul class="counts">
        <li>{t('options_import_added', String(view.added.length))}</li>
        <li>{t('options_import_changed', String(view.changed.length))}</li>
        <li>{t('options_import_unchanged', String(view.unchanged))}</li>
        <li>{t('options_import_refused', String(view.refused.length))}</li>
      </ul>
      {view.refused.length > 0 && (
        <Notice tone="danger">
          <p>{t('options_import_refused_why')}</p>
          <ul class="rows">
            {view.refused.map(({ row, name, reasons }) => (
              <li key={row}>
                <strong>{t('options_import_row', String(row), name)}</strong>
                {reasons.map((reason) => (
                  <p key={reason}>{reason}</p>
                ))}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {view.changed.length > 0 && (
        <details open={view.changed.length <= 20}>
          <summary>{t('options_import_changed_list')}</summary>
          <ul class="rows">
            {view.changed.map(({ row, name, changes }) => (
              <li key={row}>
                <strong>{t('options_import_row', String(row), name)}</strong>
                {changes.map(({ field, before, after }) => (
                  <p key={field}>
                    {t(
                      'options_import_change',
                      field,
                      before || t('options_import_empty'),
                      after || t('options_import_empty'),
                    )}
                  </p>
                ))}
              </li>
            ))}
          </ul>
        </details>
      )}
      {view.added.length > 0 && (
        <details>
          <summary>{t('options_import_added_list')}</summary>
          <ul class="rows">
            {view.added.map(({ row, name }) => (
              <li key={row}>{t('options_import_row', String(row), name)}</li>
            ))}
          </ul>
        </details>
      )}
      {good === 0 && <p>{t('options_import_nothing')}</p>}
      <div class="acts">
        <Button kind="primary" data-testid="import-apply" disabled={good === 0 || applying} onClick={onApply}>
          {view.refused.length > 0
            ? t('options_import_apply_good', String(good), String(view.refused.length))
            : t('options_import_apply', String(good))}
        </Button>
        <Button onClick={onCancel}>{t('ui_cancel')}</Button>
      </div>
    </section>
  );
}
