import { useEffect, useRef, useState } from 'preact/hooks';
import type { OfficeId } from '../../lib/domain/office.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { useText } from '../ui/text.ts';
import type { MailStore, MailView } from './checklist-view.ts';
import { MailResult } from './MailResult.tsx';
import { useDraft } from './use-draft.ts';

interface Props {
  /** What was pasted stays with this: the office that is shown, or the page. */
  id: string;
  /** Whoever asked for the box is about to paste. */
  focused?: boolean;
  read: (text: string, chosen: OfficeId | undefined) => MailView;
  onStore: (store: MailStore) => Promise<readonly string[]>;
}

/** A notification mail, pasted, read on the spot, and its number offered for storing. */
export function MailBox({ id, focused = false, read, onStore }: Props) {
  const t = useText();
  const [text, setText] = useDraft(`mail ${id}`);
  const [chosen, setChosen] = useState<OfficeId>();
  const [refused, setRefused] = useState<readonly string[]>([]);
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => setRefused([]), [text, chosen]);
  useEffect(() => {
    if (focused) box.current?.focus();
  }, []);
  const view = text?.trim() ? read(text, chosen) : undefined;
  const clear = () => {
    setText(undefined);
    setChosen(undefined);
    box.current?.focus();
  };
  const store = async (what: MailStore) => {
    const why = await onStore(what);
    setRefused(why);
    if (why.length === 0) clear();
  };
  return (
    <div class="mail">
      <Field label={t('panel_mail')} hint={t('panel_mail_hint')}>
        {(control) => (
          <textarea
            {...control}
            class="input"
            ref={box}
            rows={3}
            autocomplete="off"
            spellcheck={false}
            value={text ?? ''}
            onInput={(event) => setText(event.currentTarget.value || undefined)}
          />
        )}
      </Field>
      <div aria-live="polite">
        {view && <MailResult view={view} chosen={chosen} refused={refused} onChoose={setChosen} onStore={store} />}
      </div>
      {text && (
        <Button small kind="quiet" onClick={clear}>
          {t('panel_mail_clear')}
        </Button>
      )}
    </div>
  );
}
