import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { useText } from '../ui/text.ts';
import { useDraft } from './use-draft.ts';

interface Props {
  /** Lasting: what is being typed is kept under it. */
  id: string;
  title: string;
  note: string;
  /** Resolves to whether it was stored. */
  onSave: (note: string) => Promise<boolean>;
}

/** As long as `progress-schema` takes. */
const LONGEST = 2000;

/** The user's own words beside a thing to do, edited in place. */
export function ItemNote({ id, title, note, onSave }: Props) {
  const t = useText();
  const [draft, setDraft] = useDraft(`note ${id}`);
  const box = useRef<HTMLTextAreaElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const moved = useRef(false);
  const editing = draft !== undefined;
  useLayoutEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    (editing ? box : opener).current?.focus();
  }, [editing]);
  const show = (text: string | undefined) => {
    moved.current = true;
    setDraft(text);
  };
  if (draft === undefined)
    return (
      <div class="item-note">
        {note && <p class="note-text">{t('panel_note_shown', note)}</p>}
        <Button
          small
          kind="quiet"
          buttonRef={opener}
          onClick={() => show(note)}
          aria-label={t(note ? 'panel_note_edit_of' : 'panel_note_add_to', title)}
        >
          {t(note ? 'panel_note_edit' : 'panel_note_add')}
        </Button>
      </div>
    );
  const tooLong = draft.trim().length > LONGEST;
  const save = async () => {
    if (!tooLong && (draft.trim() === note || (await onSave(draft.trim())))) show(undefined);
  };
  return (
    <div class="item-note">
      <Field
        label={t('panel_note_label', title)}
        hint={t('office_hint_notes')}
        errors={tooLong ? [t('panel_note_too_long', String(LONGEST), String(draft.trim().length))] : []}
      >
        {(control) => (
          <textarea
            {...control}
            class="input"
            ref={box}
            value={draft}
            onInput={(event) => setDraft(event.currentTarget.value)}
          />
        )}
      </Field>
      <div class="acts">
        <Button small kind="primary" onClick={save}>
          {t('ui_save')}
        </Button>
        <Button small onClick={() => show(undefined)}>
          {t('ui_cancel')}
        </Button>
      </div>
    </div>
  );
}
