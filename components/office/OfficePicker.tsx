import type { TargetedKeyboardEvent } from 'preact';
import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import type { OfficeBrief, OfficeId } from '../../lib/domain/office.ts';
import { useText } from '../ui/text.ts';
import { OfficeRadio } from './OfficeRadio.tsx';
import type { Hits } from './tab-status.ts';

interface Props {
  targetId: OfficeId | undefined;
  /** The offices that fit; everything when the words are empty. A new function means new offices. */
  search: (words: string) => Hits;
  onChoose: (office: OfficeBrief) => void;
}

/** Search and choose. The radios are the browser's own: arrow keys move and choose, Tab enters at the chosen one. */
export function OfficePicker({ targetId, search, onChoose }: Props) {
  const t = useText();
  const [words, setWords] = useState('');
  const box = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const group = useId();
  const hits = useMemo(() => search(words), [search, words]);
  useEffect(() => box.current?.focus(), []);

  const onKeyDown = (event: TargetedKeyboardEvent<HTMLInputElement>) => {
    // Enter that ends a conversion of the input method chooses nothing.
    if (event.isComposing) return;
    const first = hits.offices[0];
    if (event.key === 'Enter' && words.trim() && first) onChoose(first);
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
        onInput={(event) => setWords(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <div class="office-list" role="radiogroup" aria-label={t('office_choose')} ref={list}>
        {hits.offices.map((office) => (
          <OfficeRadio
            key={office.id}
            office={office}
            group={group}
            chosen={office.id === targetId}
            onChoose={onChoose}
          />
        ))}
      </div>
      <p class="small muted" aria-live="polite">
        {hits.offices.length === 0 && t('office_search_none')}
        {hits.more > 0 && t('office_search_more', String(hits.more))}
      </p>
    </div>
  );
}
