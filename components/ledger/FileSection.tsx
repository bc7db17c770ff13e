import type { RefObject, TargetedEvent } from 'preact';
import { useId } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';
import { useText } from '../ui/text.ts';
import { ImportPreview } from './ImportPreview.tsx';
import { ImportProgress } from './ImportProgress.tsx';
import type { ColumnUse, ImportView, Progress } from './import-view.ts';
import { PasteField } from './PasteField.tsx';

export interface FileSectionProps {
  /** What the chosen file would do; undefined while there is none. */
  view: ImportView | undefined;
  /** Why the chosen file cannot be used, in words. */
  fileErrors: readonly string[];
  /** Reading, working out or storing that is going on. */
  progress: Progress | undefined;
  /** What is going on can still be given up. */
  canStop: boolean;
  /** The last reading was given up. */
  stopped: boolean;
  busy: boolean;
  storing: boolean;
  canExport: boolean;
  onFile: (file: File) => void;
  onPaste: (text: string) => void;
  onUse: (at: number, use: ColumnUse) => void;
  onHeader: (header: boolean) => void;
  onApply: () => void;
  onCancel: () => void;
  onStop: () => void;
  onExport: (format: 'json' | 'csv') => void;
  chooser: RefObject<HTMLInputElement | null>;
}

/** The ledger from a file and to a file. */
export function FileSection(props: FileSectionProps) {
  const t = useText();
  const title = useId();
  const error = useId();
  const hint = useId();
  const broken = props.fileErrors.length > 0;
  const onChange = (event: TargetedEvent<HTMLInputElement>) => {
    const file = event.currentTarget.files?.[0];
    if (file) props.onFile(file);
    // So that the same file, corrected, can be chosen again.
    event.currentTarget.value = '';
  };
  const toChooser = (act: () => void) => () => {
    act();
    props.chooser.current?.focus();
  };
  return (
    <section class="section" aria-labelledby={title}>
      <h2 id={title}>{t('options_files')}</h2>
      <div class="field">
        <p class="field-label">{t('options_import')}</p>
        <label class="button file-button">
          <input
            class="hidden-text"
            type="file"
            ref={props.chooser}
            accept=".json,.csv,.tsv,.txt"
            data-testid="ledger-import"
            aria-describedby={`${error} ${hint}`}
            {...(broken ? { 'aria-invalid': 'true' as const } : {})}
            onChange={onChange}
          />
          {t('options_import_choose')}
        </label>
        <div id={error} role="alert">
          {props.fileErrors.map((sentence) => (
            <p class="field-error" key={sentence}>
              <span aria-hidden="true">▲</span>
              <span>{sentence}</span>
            </p>
          ))}
        </div>
        <p class="field-hint" id={hint}>
          {t('options_import_hint')}
        </p>
      </div>
      <PasteField disabled={props.storing} onText={props.onPaste} />
      <p class="import-stopped" role="status">
        {props.stopped && t('options_import_stopped')}
      </p>
      {props.view && (
        <ImportPreview
          key={props.view.key}
          view={props.view}
          busy={props.busy}
          storing={props.storing}
          onApply={props.onApply}
          onCancel={toChooser(props.onCancel)}
          onUse={props.onUse}
          onHeader={props.onHeader}
        />
      )}
      {props.progress && (
        <ImportProgress progress={props.progress} onStop={props.canStop ? toChooser(props.onStop) : undefined} />
      )}
      <div class="field">
        <p class="field-label">{t('options_export')}</p>
        <div class="acts">
          <Button data-testid="ledger-export-json" disabled={!props.canExport} onClick={() => props.onExport('json')}>
            {t('options_export_json')}
          </Button>
          <Button data-testid="ledger-export-csv" disabled={!props.canExport} onClick={() => props.onExport('csv')}>
            {t('options_export_csv')}
          </Button>
        </div>
        <p class="field-hint">{t('options_export_hint')}</p>
      </div>
    </section>
  );
}
