import type { TextKey } from '../../lib/domain/text-key.ts';
import { useText } from '../ui/text.ts';
import type { ItemView } from './checklist-view.ts';

const WORDS: Record<Exclude<ItemView['state'], 'open'>, { sign: string; words: TextKey }> = {
  hand: { sign: '✎', words: 'panel_state_hand' },
  evidence: { sign: '◉', words: 'panel_state_evidence' },
  'taken-back': { sign: '↺', words: 'panel_state_taken_back' },
};

/** How it is known, in words and by a sign, with the day; nothing where nobody has said anything. */
export function ItemState({ item: { state, on } }: { item: ItemView }) {
  const t = useText();
  if (state === 'open') return null;
  const { sign, words } = WORDS[state];
  return (
    <span class={`item-state state-${state}`}>
      <span aria-hidden="true">{sign} </span>
      {t(words, on)}
    </span>
  );
}
