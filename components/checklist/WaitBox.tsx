import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { useText } from '../ui/text.ts';
import type { WaitView } from './checklist-view.ts';

interface Props {
  wait: WaitView;
  /** The number has come: the day is only shown. */
  over: boolean;
  onSave: (day: string) => Promise<boolean>;
}

/** The day of the application, from which the wait is counted. */
export function WaitBox({ wait, over, onSave }: Props) {
  const t = useText();
  const [editing, setEditing] = useState(false);
  const [day, setDay] = useState<string>();
  const [error, setError] = useState('');
  const changer = useRef<HTMLButtonElement>(null);
  const back = useRef(false);
  useLayoutEffect(() => {
    if (back.current && !editing) changer.current?.focus();
    back.current = false;
  });
  const { applied, appliedWords, days } = wait;
  if (over && !applied) return null;
  if (applied && !editing)
    return (
      <div class="wait">
        <p>
          <strong>{t('panel_wait_applied_on', appliedWords)}</strong>
          {days !== undefined && <span class="muted"> {t('panel_wait_days', String(days))}</span>}
        </p>
        <Button
          small
          kind="quiet"
          buttonRef={changer}
          onClick={() => {
            setDay(applied);
            setEditing(true);
          }}
        >
          {t('panel_wait_change')}
        </Button>
      </div>
    );
  const typed = day ?? wait.suggested;
  const close = () => {
    back.current = true;
    setEditing(false);
    setError('');
  };
  const save = async (event: Event) => {
    event.preventDefault();
    const wrong = wait.check(typed);
    setError(wrong ? t(wrong.key, ...wrong.values) : '');
    if (!wrong && (await onSave(typed))) close();
  };
  return (
    <form class="wait" noValidate onSubmit={save}>
      <Field label={t('panel_wait_applied')} hint={t('panel_wait_applied_hint')} errors={error ? [error] : []}>
        {(control) => (
          <input
            {...control}
            class="input date"
            type="date"
            value={typed}
            onInput={(event) => {
              setDay(event.currentTarget.value);
              setError('');
            }}
          />
        )}
      </Field>
      <div class="acts">
        <Button small kind="primary" type="submit">
          {t('panel_wait_save')}
        </Button>
        {editing && (
          <Button small onClick={close}>
            {t('ui_cancel')}
          </Button>
        )}
      </div>
    </form>
  );
}
