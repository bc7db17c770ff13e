import type { TargetedKeyboardEvent } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { OfficeBrief, OfficeId } from '../../lib/domain/office.ts';
import { useText } from '../ui/text.ts';
import { OfficeRadio } from './OfficeRadio.tsx';
import type { Hits } from './tab-status.ts';

interface Props {
  targetId: OfficeId | undefined;
  /** Undefined until the first were read. */
  hits: Hits | undefined;
  pinned: ReadonlySet<OfficeId>;
  /** Asks for the offices that fit these words. */
  onSearch: (words: string) => void;
  onChoose: (office: OfficeBrief) => void;
  /** Chooses the first office that fits, as soon as it is known. */
  onChooseFirst: (words: string) => void;
}

/** Search and choose. The radios are the browser's own: arrow keys move and choose, Tab enters at the chosen one. */
export function OfficePicker({ targetId, hits, pinned, onSearch, onChoose, onChooseFirst }: Props) {
  const t = useText();
  const [words, setWords] = useState('');
  const box = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const group = useId();
  useEffect(() => {
    box.current?.focus();
    onSearch('');
  }, []);

  const type = (now: string): void => {
    setWords(now);
    onSearch(now);
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLInputElement>) => {
    // Enter that ends a conversion of the input method chooses nothing.
    if (event.isComposing) return;
    if (event.key === 'Enter' && words.trim()) onChooseFirst(words);
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    const labels = Array.from(list.current?.children ?? []) as HTMLLabelElement[];
    const radios = labels.map((label) => label.control as HTMLInputElement | null);
    (radios.find((radio) => radio?.checked) ?? radios[0])?.focus();
  };
  return (
    <div class="picker">
      <input
        class="input"
        type="search"
        ref={box}
        aria-label={t('office_search')}
        placeholder={t('office_search_hint')}
        autocomplete="off"
        spellcheck={false}
        value={words}
        onInput={(event) => type(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <div class="office-list" role="radiogroup" aria-label={t('office_choose')} ref={list}>
        {hits?.offices.map((office) => (
          <OfficeRadio
            key={office.id}
            office={office}
            group={group}
            chosen={office.id === targetId}
            pinned={pinned.has(office.id)}
            onChoose={onChoose}
          />
        ))}
      </div>
      <p class="small muted" aria-live="polite">
        {hits?.offices.length === 0 && t('office_search_none')}
        {hits && hits.more > 0 && t('office_search_more', String(hits.more))}
      </p>
    </div>
  );
}
