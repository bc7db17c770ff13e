import type { Text } from '../../lib/domain/text-key.ts';
import { Button } from '../ui/Button.tsx';
import { useText } from '../ui/text.ts';
import type { NextAction } from './next-action.ts';

function words(next: NextAction, t: Text): string {
  if (next.kind === 'next') {
    const title = t(next.title);
    return t('panel_popup_next', next.step ? t('hint_heading_plain', next.step, title) : title);
  }
  if (next.kind === 'complete') return t('panel_all_done');
  return t(next.kind === 'no-guide' ? 'guide_not_here' : 'panel_popup_undecided');
}

/** The next thing to do for the target, and the way to its checklist. */
export function NextLine({ next, onPanel }: { next: NextAction; onPanel: () => void }) {
  const t = useText();
  return (
    <>
      <p>
        {'all' in next && (
          <span class="muted small next-count">{t('panel_progress', String(next.done), String(next.all))} </span>
        )}
        {words(next, t)}
      </p>
      <Button small onClick={onPanel}>
        {t(next.kind === 'undecided' ? 'panel_open_choice' : 'panel_open')}
      </Button>
    </>
  );
}
