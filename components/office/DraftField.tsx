import type { OfficeFields } from '../../lib/domain/office.ts';
import type { Problem } from '../../lib/domain/problem.ts';
import { fieldLabel } from '../../lib/domain/problem-text.ts';
import { looksLikeSecretNote } from '../../lib/domain/secret-note.ts';
import type { TextKey } from '../../lib/domain/text-key.ts';
import { Field } from '../ui/Field.tsx';
import { useText } from '../ui/text.ts';
import { PROCEDURE_CHOICES } from './procedure-words.ts';
import type { OfficeDraft } from './use-office-draft.ts';

interface Props {
  form: OfficeDraft;
  field: keyof OfficeFields;
  sentence: (problem: Problem) => string;
  kind?: 'line' | 'mail' | 'number' | 'lines' | 'procedure';
  hint?: TextKey;
  required?: boolean;
  /** The administrator has set it: it can be read and copied, not changed. */
  locked?: boolean;
}

const LINE = {
  line: {},
  mail: { inputMode: 'email', autocapitalize: 'off' },
  number: { inputMode: 'numeric' },
} as const;

/** One field of the form: what was typed, and every broken rule as a sentence below it. */
export function DraftField({ form, field, sentence, kind = 'line', hint, required = false, locked = false }: Props) {
  const t = useText();
  const errors = form.problems.filter((problem) => problem.field === field).map(sentence);
  const common = {
    class: 'input',
    name: field,
    value: form.draft[field],
    onBlur: () => form.leave(field),
  };
  const note = locked ? t('managed_word') : required ? t('ui_required') : undefined;
  const words = locked ? t('managed_field_hint') : hint && t(hint);
  const secret = field === 'notes' && looksLikeSecretNote(form.draft.notes);
  const warning = secret ? t('office_notes_secret') : undefined;
  return (
    <Field label={fieldLabel(t, field)} note={note} hint={words} errors={errors} warning={warning}>
      {(control) => {
        if (kind === 'lines')
          return (
            <textarea
              {...control}
              {...common}
              readOnly={locked}
              rows={field === 'notes' ? 3 : 2}
              onInput={(event) => form.set(field, event.currentTarget.value)}
            />
          );
        if (kind === 'procedure')
          return (
            <select
              {...control}
              {...common}
              disabled={locked}
              onChange={(event) => form.set(field, event.currentTarget.value)}
            >
              <option value="">{t('office_procedure_none')}</option>
              {PROCEDURE_CHOICES.map(([procedure, words]) => (
                <option key={procedure} value={procedure}>
                  {t(words)}
                </option>
              ))}
            </select>
          );
        return (
          <input
            {...control}
            {...common}
            {...LINE[kind]}
            type="text"
            readOnly={locked}
            autocomplete="off"
            spellcheck={false}
            aria-required={required}
            onInput={(event) => form.set(field, event.currentTarget.value)}
          />
        );
      }}
    </Field>
  );
}
