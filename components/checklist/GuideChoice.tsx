import { useId, useState } from 'preact/hooks';
import type { Procedure } from '../../lib/domain/procedure.ts';
import type { TextKey } from '../../lib/domain/text-key.ts';
import { Button } from '../ui/Button.tsx';
import { useText } from '../ui/text.ts';
import type { GuideCase, GuideChoiceView } from './checklist-view.ts';
import { Said } from './Said.tsx';

interface Props {
  choice: GuideChoiceView;
  /** The procedure that the office has: choosing it again is offered no more. */
  present: Procedure | undefined;
  onChoose: (procedure: Procedure) => void;
  /** Gives up choosing another; absent where there is nothing to go back to. */
  onCancel?: (() => void) | undefined;
}

interface QuestionProps {
  question: TextKey;
  answer: boolean | undefined;
  onAnswer: (answer: boolean) => void;
}

function Question({ question, answer, onAnswer }: QuestionProps) {
  const t = useText();
  const group = useId();
  const radio = (value: boolean, words: TextKey) => (
    <label class="choice-radio">
      <input type="radio" name={group} checked={answer === value} onChange={() => onAnswer(value)} />
      {t(words)}
    </label>
  );
  return (
    <fieldset class="question">
      <legend>{t(question)}</legend>
      <div class="acts">
        {radio(true, 'guide_yes')}
        {radio(false, 'guide_no')}
      </div>
    </fieldset>
  );
}

/** Two questions, and the guide that follows from them. */
export function GuideChoice({ choice, present, onChoose, onCancel }: Props) {
  const t = useText();
  const heading = useId();
  const [accountingLink, setAccountingLink] = useState<boolean>();
  const [networkProduct, setNetworkProduct] = useState<boolean>();
  const fits =
    accountingLink === undefined || networkProduct === undefined
      ? undefined
      : choice.caseOf(accountingLink, networkProduct);
  const offer = ({ procedure, name, say }: GuideCase) => (
    <>
      <p class="next-title">{t(name)}</p>
      <p>
        <Said said={say} />
      </p>
      {procedure !== present && (
        <Button kind="primary" onClick={() => onChoose(procedure)}>
          {t('guide_choose', t(name))}
        </Button>
      )}
    </>
  );
  return (
    <section class="guide-choice" aria-labelledby={heading}>
      <h2 id={heading}>{t('guide_title')}</h2>
      {choice.before.map((said) => (
        <p key={said.key} class="small">
          <Said said={said} />
        </p>
      ))}
      <Question question={choice.questions.accountingLink} answer={accountingLink} onAnswer={setAccountingLink} />
      <Question question={choice.questions.networkProduct} answer={networkProduct} onAnswer={setNetworkProduct} />
      <div class="guide-answer" aria-live="polite">
        {fits && (
          <>
            <p class="small muted">{t('guide_answer')}</p>
            {offer(fits)}
          </>
        )}
      </div>
      <details class="guide-firm">
        <summary>{t('guide_firm')}</summary>
        {offer(choice.firm)}
      </details>
      <p class="small">
        <Said said={choice.later} />
      </p>
      {onCancel && (
        <>
          <p class="small">{t('guide_change_hint')}</p>
          <Button onClick={onCancel}>{t('ui_cancel')}</Button>
        </>
      )}
    </section>
  );
}
