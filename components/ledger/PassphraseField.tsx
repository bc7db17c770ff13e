import type { Ref } from 'preact';
import { Field } from '../ui/Field.tsx';

interface Props {
  name: string;
  label: string;
  hint?: string;
  value: string;
  /** Readable, so that it can be written down. */
  shown: boolean;
  errors?: readonly string[];
  inputRef?: Ref<HTMLInputElement>;
  onInput: (typed: string) => void;
}

/**
 * The passphrase of a hand-over file, on our own page: it is none of the sites' passwords, which nothing here ever touches.
 * No browser or password manager is to keep it.
 */
export function PassphraseField({ name, label, hint, value, shown, errors = [], inputRef, onInput }: Props) {
  return (
    <Field label={label} hint={hint} errors={errors}>
      {(control) => (
        <input
          {...control}
          class="input"
          {...(shown ? { type: 'text' as const } : { type: 'password' as const })}
          name={name}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          data-1p-ignore
          data-lpignore="true"
          value={value}
          {...(inputRef ? { ref: inputRef } : {})}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
