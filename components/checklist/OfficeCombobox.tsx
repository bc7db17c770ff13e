import type { TargetedKeyboardEvent } from 'preact';
import { useId, useMemo, useState } from 'preact/hooks';
import type { OfficeBrief } from '../../lib/domain/office.ts';
import { Field } from '../ui/Field.tsx';
import { OfficeBadge } from '../ui/OfficeBadge.tsx';
import { useText } from '../ui/text.ts';

interface Props {
  shown: OfficeBrief | undefined;
  /** The offices that fit; all when the words are empty. A new function means new offices. */
  search: (words: string) => { offices: readonly OfficeBrief[]; more: number };
  onChoose: (office: OfficeBrief) => void;
}

/** Another office to show, by name or by what a search finds. The combobox of the ARIA practices, with a list below. */
export function OfficeCombobox({ shown, search, onChoose }: Props) {
  const t = useText();
  const list = useId();
  const [words, setWords] = useState<string>();
  const [at, setAt] = useState(0);
  const hits = useMemo(() => (words === undefined ? undefined : search(words)), [search, words]);
  const offices = hits?.offices ?? [];
  const active = offices[at];
  const close = () => setWords(undefined);
  const open = (next: string) => {
    setWords(next);
    setAt(0);
  };
  const choose = (office: OfficeBrief) => {
    close();
    onChoose(office);
  };
  const move = (by: number) => {
    if (words === undefined) return open('');
    setAt((at + by + offices.length) % Math.max(offices.length, 1));
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLInputElement>) => {
    // Keys of a conversion of the input method are its own.
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Enter' && active) choose(active);
    else if (event.key === 'Escape' && words !== undefined) close();
    else return;
    event.preventDefault();
  };
  return (
    <div class="combobox">
      <Field label={t('panel_choose_office')} hint={t('panel_choose_hint')}>
        {(control) => (
          <input
            {...control}
            class="input"
            role="combobox"
            aria-expanded={words !== undefined}
            aria-controls={list}
            aria-autocomplete="list"
            aria-activedescendant={active ? `${list}-${at}` : undefined}
            autocomplete="off"
            spellcheck={false}
            placeholder={t('office_search_hint')}
            value={words ?? shown?.name ?? ''}
            onInput={(event) => open(event.currentTarget.value)}
            onClick={() => words === undefined && open('')}
            onBlur={close}
            onKeyDown={onKeyDown}
          />
        )}
      </Field>
      <div
        id={list}
        role="listbox"
        tabIndex={-1}
        aria-label={t('panel_choose_office')}
        class="combobox-list"
        hidden={!hits}
      >
        {offices.map((office, index) => (
          <button
            type="button"
            tabIndex={-1}
            key={office.id}
            id={`${list}-${index}`}
            role="option"
            aria-selected={office.id === shown?.id}
            class={`combobox-option${index === at ? ' combobox-active' : ''}`}
            ref={index === at ? (element) => element?.scrollIntoView({ block: 'nearest' }) : null}
            // The box keeps the focus: without it the list would be gone before the click.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(office)}
          >
            <OfficeBadge mark={office.mark} color={office.color} />
            <span>{office.name}</span>
          </button>
        ))}
      </div>
      <p class="small muted" aria-live="polite">
        {hits && offices.length === 0 && t('office_search_none')}
        {hits && hits.more > 0 && t('office_search_more', String(hits.more))}
      </p>
    </div>
  );
}
