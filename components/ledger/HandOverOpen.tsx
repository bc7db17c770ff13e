import type { TargetedEvent } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';
import { useText } from '../ui/text.ts';
import { PassphraseField } from './PassphraseField.tsx';

export interface HandOverOpenProps {
  /** The file that is waiting for its passphrase. */
  fileName: string | undefined;
  /** Why the file cannot be opened, in words. */
  error: string | undefined;
  onFile: (file: File) => void;
  /** Opens the file; false when that failed, and the passphrase may be typed again. */
  onOpen: (passphrase: string) => Promise<boolean>;
  onGiveUp: () => void;
}

/** A file that someone handed over: chosen, then opened with its passphrase, then looked at like any import. */
export function HandOverOpen({ fileName, error, onFile, onOpen, onGiveUp }: HandOverOpenProps) {
  const t = useText();
  const hint = useId();
  const input = useRef<HTMLInputElement>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [shown, setShown] = useState(false);
  const [opening, setOpening] = useState(false);
  useEffect(() => {
    setTyped('');
    setShown(false);
    if (fileName !== undefined) input.current?.focus();
  }, [fileName]);
  const choose = (event: TargetedEvent<HTMLInputElement>) => {
    const file = event.currentTarget.files?.[0];
    if (file) onFile(file);
    event.currentTarget.value = '';
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    if (opening || typed === '') return input.current?.focus();
    setOpening(true);
    const opened = await onOpen(typed);
    setOpening(false);
    setTyped('');
    if (!opened) input.current?.focus();
  };
  return (
    <form class="handover-part" onSubmit={submit} noValidate autocomplete="off">
      <h3>{t('handover_open')}</h3>
      <div class="field">
        <label class="button file-button">
          <input
            class="hidden-text"
            type="file"
            ref={chooser}
            accept=".sgl,.json"
            data-testid="handover-open"
            aria-describedby={hint}
            onChange={choose}
          />
          {t('handover_choose')}
        </label>
        <p class="field-hint" id={hint}>
          {t('handover_choose_hint')}
        </p>
      </div>
      {fileName === undefined && (
        <p class="field-error" role="alert">
          {error}
        </p>
      )}
      {fileName !== undefined && (
        <>
          <p>{t('handover_chosen', fileName)}</p>
          <PassphraseField
            name="handover-passphrase"
            label={t('handover_passphrase')}
            hint={t('handover_open_hint')}
            value={typed}
            shown={shown}
            errors={error === undefined ? [] : [error]}
            inputRef={input}
            onInput={setTyped}
          />
          <label class="check">
            <input type="checkbox" checked={shown} onChange={(event) => setShown(event.currentTarget.checked)} />
            <span>{t('handover_show')}</span>
          </label>
          <div class="acts">
            <Button kind="primary" type="submit" data-testid="handover-open-act" disabled={opening}>
              {t('handover_open_act')}
            </Button>
            <Button
              onClick={() => {
                onGiveUp();
                chooser.current?.focus();
              }}
            >
              {t('ui_cancel')}
            </Button>
          </div>
        </>
      )}
      <p role="status">{opening && t('handover_opening')}</p>
    </form>
  );
}
