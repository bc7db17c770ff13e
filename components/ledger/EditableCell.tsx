import type { TargetedKeyboardEvent } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useText } from '../ui/text.ts';

interface Props {
  /** The field's name in words. */
  label: string;
  /** Whose field it is. */
  name: string;
  value: string | undefined;
  /** The administrator has decided it. */
  locked: boolean;
  /** Stores the value; gives back why it cannot be. */
  onSave: (value: string) => Promise<readonly string[]>;
}

/** A value of the table that is changed in its place: Enter or leaving it stores, Escape gives up. */
export function EditableCell({ label, name, value = '', locked, onSave }: Props) {
  const t = useText();
  const [draft, setDraft] = useState<string>();
  const [errors, setErrors] = useState<readonly string[]>([]);
  const box = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  /** It is being stored, or was given up: leaving the box then says nothing more. */
  const settled = useRef(false);
  const error = useId();
  const isOpen = draft !== undefined;
  // Before anything is drawn: what is typed next goes into the box.
  useLayoutEffect(() => {
    box.current?.focus();
    box.current?.select();
  }, [isOpen]);

  const open = (): void => {
    settled.current = false;
    setDraft(value);
  };
  const close = (byKey: boolean): void => {
    settled.current = true;
    setDraft(undefined);
    setErrors([]);
    if (byKey) setTimeout(() => button.current?.focus());
  };
  const save = async (byKey: boolean): Promise<void> => {
    if (draft === undefined || settled.current) return;
    if (draft.trim() === value) return close(byKey);
    settled.current = true;
    const problems = await onSave(draft);
    if (problems.length === 0) return close(byKey);
    settled.current = false;
    setErrors(problems);
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLInputElement>): void => {
    if (event.isComposing) return;
    if (event.key === 'Enter') void save(true);
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close(true);
  };
  if (locked) return <span class="cell-locked">{value || t('options_not_entered')}</span>;
  if (!isOpen)
    return (
      <button
        type="button"
        class={`cell-value${value ? '' : ' missing'}`}
        ref={button}
        aria-label={t('table_edit_cell', label, name, value || t('options_not_entered'))}
        onClick={open}
      >
        {value || t('options_not_entered')}
      </button>
    );
  return (
    <span class="cell-edit">
      <input
        class="input"
        ref={box}
        aria-label={t('table_edit_box', label, name)}
        aria-invalid={errors.length > 0 ? 'true' : undefined}
        aria-describedby={errors.length > 0 ? error : undefined}
        autocomplete="off"
        spellcheck={false}
        value={draft}
        onInput={(event) => setDraft(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={() => void save(false)}
      />
      <span id={error} role="alert">
        {errors.map((sentence) => (
          <span class="field-error" key={sentence}>
            <span aria-hidden="true">▲</span>
            <span>{sentence}</span>
          </span>
        ))}
      </span>
    </span>
  );
}
