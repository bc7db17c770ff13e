import type { TextKey } from '../../lib/domain/text-key.ts';
import { useText } from '../ui/text.ts';

/** A sentence of the hint card: its key, what it quotes, and a way on to an official page. */
export interface HintSentence {
  key: TextKey;
  values: readonly string[];
  link?: { url: string; text: TextKey };
}

export function StepHintSentence({ said }: { said: HintSentence }) {
  const text = useText();
  return (
    <>
      {text(said.key, ...said.values)}
      {said.link && (
        <>
          {' '}
          <a class="step-link" href={said.link.url} target="_blank" rel="noreferrer">
            {text(said.link.text)}
            <span class="step-unseen">{text('hint_new_tab')}</span>
          </a>
        </>
      )}
    </>
  );
}
