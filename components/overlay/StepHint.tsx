import { useId } from 'preact/hooks';
import type { Text, TextKey } from '../../lib/domain/text-key.ts';
import { useText } from '../ui/text.ts';
import { type HintSentence, StepHintSentence } from './StepHintSentence.tsx';

/** The part of a `Hint` (lib/hints/hint.ts) that the card shows. */
export interface StepHintView {
  procedureName: TextKey | undefined;
  kind: 'do' | 'not-here' | 'outside';
  done: boolean;
  step: string;
  /** In place of `step`, where that is only a number. */
  stepName: { key: TextKey; values: readonly string[] } | undefined;
  sub: string | undefined;
  title: TextKey | undefined;
  /** What the page or the ledger tells at this moment, each with the words that lead it in. */
  now: readonly (HintSentence & { lead: TextKey })[];
  todo: readonly HintSentence[];
  warnings: readonly HintSentence[];
  next: HintSentence | undefined;
}

export interface StepHintProps {
  hint: StepHintView;
  open: boolean;
  onToggle: (open: boolean) => void;
}

function headingOf({ kind, done, step, stepName, sub, title }: StepHintView, text: Text): string {
  const words = title ? text(title) : '';
  const name = stepName ? text(stepName.key, ...stepName.values) : step;
  if (kind === 'not-here' || !name) return words;
  const whole = sub ? text('hint_heading', name, words, sub) : text('hint_heading_plain', name, words);
  return done ? text('hint_done', whole) : whole;
}

/** Which STEP this screen is, what to do here, what to watch, what comes next; on another procedure's screen one sentence. */
export function StepHint({ hint, open, onToggle }: StepHintProps) {
  const text = useText();
  const body = useId();
  const { kind, now, todo, warnings, next } = hint;
  const procedure = hint.procedureName && <p class="step-procedure">{text(hint.procedureName)}</p>;
  if (kind === 'outside')
    return (
      <section class="step-hint outside">
        {procedure}
        {todo.map((said) => (
          <p key={said.key}>
            <StepHintSentence said={said} />
          </p>
        ))}
      </section>
    );
  const heading = headingOf(hint, text);
  return (
    <section class={`step-hint ${kind}`}>
      {procedure}
      <h2 class="step-heading">
        <button type="button" aria-expanded={open} aria-controls={body} onClick={() => onToggle(!open)}>
          <span class="step-arrow" aria-hidden="true" />
          {heading}
        </button>
      </h2>
      <div id={body} class="step-body" hidden={!open}>
        <div role="status">
          {now.map((said) => (
            <p class="step-now" key={said.key}>
              <strong>{text(said.lead)}</strong> <StepHintSentence said={said} />
            </p>
          ))}
        </div>
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
