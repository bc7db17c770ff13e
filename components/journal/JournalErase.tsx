import { useEffect, useRef, useState } from 'preact/hooks';
import { foldInput } from '../../lib/domain/fold-input.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useText } from '../ui/text.ts';
import type { Formats } from './journal-view.ts';

interface Props extends Pick<Formats, 'number'> {
  /** How many fit. Another number asks anew. */
  count: number;
  /** Nothing was asked of the search: it is all of them. */
  all: boolean;
  disabled: boolean;
  onDelete: (count: number) => void;
}

/** Deletes what the search found: first it says how many, then the number has to be typed. */
export function JournalErase({ count, all, disabled, number, onDelete }: Props) {
  const t = useText();
  const [asked, setAsked] = useState<'no' | 'once' | 'twice'>('no');
  const [typed, setTyped] = useState('');
  const goOn = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLInputElement>(null);
  const start = useRef<HTMLButtonElement>(null);
  const wasAsked = useRef(false);
  useEffect(() => {
    // What was pressed is gone from the page: the focus must not be lost with it.
    if (wasAsked.current || asked !== 'no') (goOn.current ?? box.current ?? start.current)?.focus();
    wasAsked.current = asked !== 'no';
  }, [asked]);
  const end = () => {
    setAsked('no');
    setTyped('');
  };
  useEffect(end, [count, all]);
  if (asked === 'no')
    return (
      <Button
        kind="danger"
        disabled={disabled || count === 0}
        onClick={() => setAsked('once')}
        data-testid="journal-delete"
        buttonRef={start}
      >
        {t('journal_delete', number(count))}
      </Button>
    );
  const fits = foldInput(typed).replaceAll(/[,、\s]/gu, '') === String(count);
  return (
    <div class="journal-erase" data-testid="journal-erase">
      <Notice tone="danger" live="alert">
        <p>{t(all ? 'journal_delete_all' : 'journal_delete_how_many', number(count))}</p>
      </Notice>
      {asked === 'once' ? (
        <div class="acts">
          <Button kind="danger" onClick={() => setAsked('twice')} buttonRef={goOn}>
            {t('journal_delete_go_on')}
          </Button>
          <Button onClick={end}>{t('ui_cancel')}</Button>
        </div>
      ) : (
        <form
          class="journal-erase-form"
          onSubmit={(event) => {
            event.preventDefault();
            if (!fits) return;
            end();
            onDelete(count);
          }}
        >
          <Field label={t('journal_delete_type', number(count))}>
            {(control) => (
              <input
                class="input"
                {...control}
                name="journal-delete-count"
                inputMode="numeric"
                autocomplete="off"
                value={typed}
                ref={box}
                onInput={(event) => setTyped(event.currentTarget.value)}
              />
            )}
          </Field>
          <div class="acts">
            <Button kind="danger" type="submit" disabled={!fits}>
              {t('journal_delete_do', number(count))}
            </Button>
            <Button onClick={end}>{t('ui_cancel')}</Button>
          </div>
        </form>
      )}
    </div>
  );
}
