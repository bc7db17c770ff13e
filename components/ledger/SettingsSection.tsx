import { useId } from 'preact/hooks';
import { useText } from '../ui/text.ts';

interface Props {
  goingAhead: boolean;
  onGoingAhead: (allowed: boolean) => void;
}

export function SettingsSection({ goingAhead, onGoingAhead }: Props) {
  const t = useText();
  const title = useId();
  const hint = useId();
  return (
    <section class="section" aria-labelledby={title}>
      <h2 id={title}>{t('options_settings')}</h2>
      <label class="check">
        <input
          type="checkbox"
          checked={goingAhead}
          aria-describedby={hint}
          onChange={(event) => onGoingAhead(event.currentTarget.checked)}
        />
        <span>{t('options_going_ahead')}</span>
      </label>
      <p class="check-hint muted" id={hint}>
        {t('options_going_ahead_hint')}
      </p>
    </section>
  );
}
