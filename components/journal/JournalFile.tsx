import { useId, useState } from 'preact/hooks';
import { ImportProgress } from '../ledger/ImportProgress.tsx';
import { useText } from '../ui/text.ts';
import type { JournalActs, JournalView } from './journal-view.ts';

interface Props extends Pick<JournalActs, 'onFile' | 'onStopFile'> {
  file: JournalView['file'];
}

/** Asks where a file went: chosen, or dropped here. */
export function JournalFile({ file, onFile, onStopFile }: Props) {
  const t = useText();
  const id = useId();
  const [over, setOver] = useState(false);
  const take = (files: FileList | null | undefined) => {
    const [first] = files ?? [];
    if (first) onFile(first);
  };
  return (
    <fieldset
      class={over ? 'journal-file journal-file-over' : 'journal-file'}
      data-testid="journal-drop"
      aria-labelledby={`${id}-title`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <p class="field-label" id={`${id}-title`}>
        {t('journal_file')}
      </p>
      <label class="button file-button">
        <input
          class="hidden-text"
          type="file"
          data-testid="journal-file"
          aria-describedby={`${id}-hint`}
          onChange={(event) => {
            take(event.currentTarget.files);
            // So that the same file can be chosen again.
            event.currentTarget.value = '';
          }}
        />
        {t('journal_file_choose')}
      </label>
      <p class="field-hint" id={`${id}-hint`}>
        {t('journal_file_hint')}
      </p>
      {file?.progress && <ImportProgress progress={file.progress} onStop={onStopFile} />}
      <p class={file?.failed ? 'field-error' : 'journal-file-said'} role="status">
        {file && !file.progress && file.words}
      </p>
    </fieldset>
  );
}
