import { useEffect, useState } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';
import { useText } from '../ui/text.ts';
import type { Progress } from './import-view.ts';

interface Props {
  progress: Progress;
  /** Missing where there is no way back any more. */
  onStop?: (() => void) | undefined;
}

/** How far long work has come. It listens by itself, so that nothing else is drawn anew for it. */
export function ImportProgress({ progress, onStop }: Props) {
  const t = useText();
  const [, setSeen] = useState(0);
  useEffect(() => progress.watch(() => setSeen((count) => count + 1)), [progress]);
  const done = progress.now();
  // Whoever listens to the page hears each tenth, not each step.
  const tenths = done === undefined ? undefined : String(Math.floor(done * 10) * 10);
  return (
    <div class="import-progress" data-testid="import-progress">
      <progress aria-label={progress.label} max={1} {...(done === undefined ? {} : { value: done })} />
      <span role="status">
        {tenths === undefined ? progress.label : t('options_import_percent', progress.label, tenths)}
      </span>
      {onStop && (
        <Button small data-testid="import-stop" onClick={onStop}>
          {t('options_import_stop')}
        </Button>
      )}
    </div>
  );
}
