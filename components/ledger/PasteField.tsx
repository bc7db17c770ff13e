import type { TargetedEvent } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { useText } from '../ui/text.ts';

interface Props {
  disabled: boolean;
  onText: (text: string) => void;
}

/** Where a range copied from a spreadsheet is pasted. It is read at once: ten thousand rows need not be drawn here first. */
export function PasteField({ disabled, onText }: Props) {
  const t = useText();
  const [typed, setTyped] = useState('');
  const onPaste = (event: ClipboardEvent) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (text.trim() === '' || disabled || typed !== '') return;
    event.preventDefault();
    onText(text);
  };
  const read = () => {
    onText(typed);
    setTyped('');
  };
  return (
    <Field label={t('options_import_paste')} hint={t('options_import_paste_hint')}>
      {(control) => (
        <>
          <textarea
            {...control}
            class="input paste"
            data-testid="ledger-paste"
            rows={2}
            spellcheck={false}
            autocomplete="off"
            value={typed}
            onPaste={onPaste}
            onInput={(event: TargetedEvent<HTMLTextAreaElement>) => setTyped(event.currentTarget.value)}
          />
          {typed.trim() !== '' && (
            <div class="acts">
              <Button data-testid="ledger-paste-read" disabled={disabled} onClick={read}>
                {t('options_import_paste_read')}
              </Button>
            </div>
          )}
        </>
      )}
    </Field>
  );
}
