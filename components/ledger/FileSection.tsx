import type { RefObject, TargetedEvent } from 'preact';
import { useId } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';
import { useText } from '../ui/text.ts';
import { ImportPreview } from './ImportPreview.tsx';
import type { ImportView } from './import-view.ts';

export interface FileSectionProps {
  /** What the chosen file would do; undefined while there is none. */
  view: ImportView | undefined;
  /** Why the chosen file cannot be used, in words. */
  fileErrors: readonly string[];
  applying: boolean;
  canExport: boolean;
  onFile: (file: File) => void;
  onApply: () => void;
  onCancel: () => void;
  onExport: () => void;
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
  const onCancel = () => {
    props.onCancel();
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
            accept=".json,.csv"
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
      {props.view && (
        <ImportPreview view={props.view} applying={props.applying} onApply={props.onApply} onCancel={onCancel} />
      )}
      <div class="field">
        <p class="field-label">{t('options_export')}</p>
        <div class="acts">
          <Button data-testid="ledger-export-json" disabled={!props.canExport} onClick={props.onExport}>
            {t('options_export_json')}
          </Button>
        </div>
        <p class="field-hint">{t('options_export_hint')}</p>
      </div>
    </section>
  );
}
