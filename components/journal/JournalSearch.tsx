import { useId } from 'preact/hooks';
import type { JournalForm } from '../../lib/domain/journal-form.ts';
import { parseHash } from '../../lib/domain/journal-form.ts';
import { VERDICT_WORDS } from '../../lib/domain/journal-words.ts';
import type { TextKey } from '../../lib/domain/text-key.ts';
import { VERDICTS } from '../../lib/domain/verdict.ts';
import { Button } from '../ui/Button.tsx';
import { useText } from '../ui/text.ts';
import type { JournalActs } from './journal-view.ts';

interface Props extends Pick<JournalActs, 'onForm' | 'onClear'> {
  form: JournalForm;
  /** Names that can be chosen instead of being typed. */
  offices: readonly string[];
}

type Plain = Exclude<keyof JournalForm, 'kind' | 'sha256'>;

/** The conditions of the search. They hold as they are typed; there is nothing to send. */
export function JournalSearch({ form, offices, onForm, onClear }: Props) {
  const t = useText();
  const id = useId();
  const wrong = form.sha256.trim() !== '' && parseHash(form.sha256) === undefined;
  const field = (name: Plain, label: TextKey, type: 'search' | 'date', list?: string) => (
    <label class="filter journal-filter">
      <span class="field-label">{t(label)}</span>
      <input
        class="input"
        type={type}
        name={`journal-${name}`}
        value={form[name]}
        autocomplete="off"
        maxLength={200}
        {...(list ? { list } : {})}
        onInput={(event) => onForm({ [name]: event.currentTarget.value })}
      />
    </label>
  );
  return (
    <search class="filters journal-search" aria-label={t('journal_search')}>
      {field('office', 'journal_office_search', 'search', `${id}-offices`)}
      <datalist id={`${id}-offices`}>
        {offices.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {field('name', 'journal_name', 'search')}
      {field('from', 'journal_from', 'date')}
      {field('until', 'journal_until', 'date')}
      <label class="filter journal-filter">
        <span class="field-label">{t('journal_verdict')}</span>
        <select
          class="input"
          name="journal-kind"
          value={form.kind}
          onChange={(event) => onForm({ kind: event.currentTarget.value })}
        >
          <option value="">{t('journal_any')}</option>
          {VERDICTS.map((verdict) => (
            <option key={verdict} value={verdict}>
              {t(VERDICT_WORDS[verdict])}
            </option>
          ))}
          <option value="gone-ahead">{t('journal_only_gone_ahead')}</option>
          <option value="broken">{t('journal_only_broken')}</option>
        </select>
      </label>
      <div class="journal-hash-filter">
        <label class="field-label" for={`${id}-hash`}>
          {t('journal_hash')}
        </label>
        <input
          class="input journal-hash"
          id={`${id}-hash`}
          type="search"
          name="journal-sha256"
          value={form.sha256}
          autocomplete="off"
          spellcheck={false}
          aria-describedby={`${id}-hash-said`}
          {...(wrong ? { 'aria-invalid': 'true' as const } : {})}
          onInput={(event) => onForm({ sha256: event.currentTarget.value })}
        />
        <p class={wrong ? 'field-error' : 'field-hint'} id={`${id}-hash-said`} aria-live="polite">
          {wrong && <span aria-hidden="true">▲</span>}
          {wrong ? t('journal_hash_wrong', String(form.sha256.trim().length)) : t('journal_hash_hint')}
        </p>
      </div>
      <Button onClick={onClear}>{t('journal_clear')}</Button>
    </search>
  );
}
