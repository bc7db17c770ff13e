import { useEffect, useRef, useState } from 'preact/hooks';
import { normalPassphrase, passphraseStrength, SHORTEST_PASSPHRASE } from '../../lib/domain/passphrase.ts';
import { Button } from '../ui/Button.tsx';
import { useText } from '../ui/text.ts';
import { PassphraseField } from './PassphraseField.tsx';

export interface HandOverMakeProps {
  /** There is something in the ledger to hand over. */
  canMake: boolean;
  /** A random passphrase that is easy to read. */
  suggest: () => string;
  /** Makes the file and saves it; false when that failed. */
  onMake: (passphrase: string) => Promise<boolean>;
}

/** A file of the whole ledger that a passphrase opens. What is typed is gone as soon as the file is made. */
export function HandOverMake({ canMake, suggest, onMake }: HandOverMakeProps) {
  const t = useText();
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState('');
  const [again, setAgain] = useState('');
  const [shown, setShown] = useState(false);
  const [pressed, setPressed] = useState(0);
  const [state, setState] = useState<'typing' | 'making' | 'made'>('typing');
  const strength = passphraseStrength(typed);
  const isShort = strength === 'short';
  const differs = !isShort && normalPassphrase(typed) !== normalPassphrase(again);
  const write = (set: (typed: string) => void) => (now: string) => {
    set(now);
    setState('typing');
  };
  const take = () => {
    const suggested = suggest();
    write(setTyped)(suggested);
    setAgain(suggested);
    setShown(true);
  };
  useEffect(() => {
    if (pressed > 0) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [pressed]);
  const submit = async (event: Event) => {
    event.preventDefault();
    if (state === 'making') return;
    if (isShort || differs) return setPressed((before) => before + 1);
    setState('making');
    const made = await onMake(typed);
    setState(made ? 'made' : 'typing');
    if (!made) return;
    setTyped('');
    setAgain('');
    setShown(false);
    setPressed(0);
  };
  const length = String(SHORTEST_PASSPHRASE);
  return (
    <form class="handover-part" ref={form} onSubmit={submit} noValidate autocomplete="off">
      <h3>{t('handover_make')}</h3>
      <PassphraseField
        name="handover-new"
        label={t('handover_passphrase')}
        hint={t('handover_passphrase_hint', length)}
        value={typed}
        shown={shown}
        errors={pressed > 0 && isShort ? [t('handover_too_short', length)] : []}
        onInput={write(setTyped)}
      />
      <p class="handover-strength" role="status">
        {typed !== '' && t(`handover_strength_${strength}`)}
      </p>
      <PassphraseField
        name="handover-again"
        label={t('handover_again')}
        value={again}
        shown={shown}
        errors={pressed > 0 && differs ? [t('handover_differs')] : []}
        onInput={write(setAgain)}
      />
      <label class="check">
        <input type="checkbox" checked={shown} onChange={(event) => setShown(event.currentTarget.checked)} />
        <span>{t('handover_show')}</span>
      </label>
      <div class="acts">
        <Button onClick={take}>{t('handover_suggest')}</Button>
        <Button kind="primary" type="submit" data-testid="handover-make" disabled={!canMake || state === 'making'}>
          {t('handover_make')}
        </Button>
      </div>
      <p role="status">
        {state === 'making' && t('handover_making')}
        {state === 'made' && t('handover_made')}
      </p>
    </form>
  );
}
