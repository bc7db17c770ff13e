import { useEffect, useRef, useState } from 'preact/hooks';
import type { GoAheadAnswer } from '../../lib/domain/snapshot.ts';
import { useText } from '../ui/text.ts';

export interface GoAheadProps {
  office: string;
  onGoAhead: (name: string) => Promise<GoAheadAnswer>;
}

/** Going ahead regardless: only after the target office's name was typed (design §5). */
export function GoAhead({ office, onGoAhead }: GoAheadProps) {
  const text = useText();
  const field = useRef<HTMLInputElement>(null);
  const [answer, setAnswer] = useState<GoAheadAnswer | undefined>();
  const send = async (): Promise<void> => {
    const said = await onGoAhead(field.current?.value ?? '').catch(() => 'forbidden' as const);
    setAnswer(said);
    if (said === 'wrong-name') field.current?.focus();
  };
  // In a dialog that scrolls, the field can be in sight and what is wrong with it not.
  useEffect(() => {
    if (answer) field.current?.form?.scrollIntoView({ block: 'nearest' });
  }, [answer]);
  const wrong = answer === 'wrong-name';
  return (
    <details>
      <summary class="lesser">{text('stop_go_ahead', office)}</summary>
      <p>{text('stop_go_ahead_warning')}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (event.isTrusted) void send();
        }}
      >
        <label>
          {text('stop_go_ahead_type', office)}
          <input type="text" ref={field} autocomplete="off" aria-invalid={wrong} aria-describedby="sg-go-ahead-error" />
        </label>
        <p class="error" id="sg-go-ahead-error" role="alert">
          {wrong && text('stop_go_ahead_wrong', office)}
          {answer === 'forbidden' && text('stop_go_ahead_forbidden')}
        </p>
        <div class="row">
          <button type="submit">{text('stop_go_ahead_button')}</button>
        </div>
      </form>
    </details>
  );
}
