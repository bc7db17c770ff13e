import { useId } from 'preact/hooks';
import type { TextKey } from '../../lib/domain/text-key.ts';
import { useText } from '../ui/text.ts';
import { type HintSentence, StepHintSentence } from './StepHintSentence.tsx';

/** The part of a `Hint` (lib/hints/hint.ts) that the card shows. */
export interface StepHintView {
  procedureName: TextKey;
  kind: 'do' | 'not-here';
  step: string;
  sub: string | undefined;
  title: TextKey;
  todo: readonly HintSentence[];
  warnings: readonly HintSentence[];
  next: HintSentence | undefined;
}

export interface StepHintProps {
  hint: StepHintView;
  open: boolean;
  onToggle: (open: boolean) => void;
}

/** Which STEP this screen is, what to do here, what to watch, what comes next. */
export function StepHint({ hint, open, onToggle }: StepHintProps) {
  const text = useText();
  const body = useId();
  const { step, sub, kind, title, todo, warnings, next } = hint;
  const heading =
    kind === 'not-here'
      ? text(title)
      : sub
        ? text('hint_heading', step, text(title), sub)
        : text('hint_heading_plain', step, text(title));
  return (
    <section class={`step-hint ${kind}`}>
      <p class="step-procedure">{text(hint.procedureName)}</p>
      <h2 class="step-heading">
        <button type="button" aria-expanded={open} aria-controls={body} onClick={() => onToggle(!open)}>
          <span class="step-arrow" aria-hidden="true" />
          {heading}
        </button>
      </h2>
      <div id={body} class="step-body" hidden={!open}>
        {todo.length > 0 && (
          <ol aria-label={text('hint_todo')}>
            {todo.map((said) => (
              <li key={said.key}>
                <StepHintSentence said={said} />
              </li>
            ))}
          </ol>
        )}
        {warnings.length > 0 && (
          <ul aria-label={text('hint_warnings')}>
            {warnings.map((said) => (
              <li key={said.key}>
                <span class="step-warn">
                  <span class="step-icon" aria-hidden="true">
                    !
                  </span>
                  {text('hint_warning_word')}
                </span>{' '}
                <StepHintSentence said={said} />
              </li>
            ))}
          </ul>
        )}
        {next && (
          <p class="step-next">
            <strong>{text('hint_next')}</strong> <StepHintSentence said={next} />
          </p>
        )}
      </div>
    </section>
  );
}
