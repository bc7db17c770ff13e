import { useEffect, useId, useState } from 'preact/hooks';
import type { OfficeBrief } from '../../lib/domain/office.ts';
import type { Procedure } from '../../lib/domain/procedure.ts';
import { Button } from '../ui/Button.tsx';
import { OfficeBadge } from '../ui/OfficeBadge.tsx';
import { useText } from '../ui/text.ts';
import { NextLine } from './NextLine.tsx';
import type { NextAction } from './next-action.ts';

interface Props {
  office: OfficeBrief;
  /** What the office's procedure asks for next; undefined until it was read. */
  next: NextAction | undefined;
  /** Opens the checklist beside the page. */
  onPanel: () => void;
  /** Resolves to whether the clipboard took the Yayoi ID. */
  onCopy: () => Promise<boolean>;
  onSignIn: () => void;
  onEdit: () => void;
  /** Whether the popup's list begins with it. */
  pinned: boolean;
  onPin: (pinned: boolean) => void;
}

/** Milliseconds that the button says what came of copying. */
const SAID_FOR = 4000;

/** Procedures with a pause of Smart transaction import while the number is waited for (acc-pre-01). */
const PAUSES: readonly Procedure[] = ['accounting-network'];

/** The target and what one does with it all day. */
export function TargetCard({ office, next, onPanel, onCopy, onSignIn, onEdit, pinned, onPin }: Props) {
  const t = useText();
  const why = useId();
  const [said, setSaid] = useState('');
  const copy = async () => {
    setSaid('');
    setSaid(t((await onCopy()) ? 'popup_copied' : 'popup_copy_failed'));
  };
  useEffect(() => {
    const timer = said ? setTimeout(() => setSaid(''), SAID_FOR) : undefined;
    return () => clearTimeout(timer);
  }, [said]);
  return (
    <section class="target-card" aria-label={t('popup_target_section')}>
      <div class="target-head">
        <OfficeBadge mark={office.mark} color={office.color} />
        <span class="office-text">
          <span class="office-name">{office.name}</span>
          {office.yayoiId && <span class="office-id">{office.yayoiId}</span>}
        </span>
        <button
          type="button"
          class="pin"
          aria-pressed={pinned}
          aria-label={t('popup_pin_name', office.name)}
          title={t(pinned ? 'popup_unpin' : 'popup_pin')}
          onClick={() => onPin(!pinned)}
        >
          <span aria-hidden="true">{pinned ? '★' : '☆'}</span>
        </button>
      </div>
      <div class="next-line">{next && <NextLine next={next} onPanel={onPanel} />}</div>
      {office.procedure && PAUSES.includes(office.procedure) && (
        <p class="small pause-line">{next?.pausedUntil && t('popup_import_paused', next.pausedUntil)}</p>
      )}
      {!office.yayoiId && (
        <p class="small" id={why}>
          {t('popup_copy_no_id')}
        </p>
      )}
      <div class="target-acts">
        <Button
          small
          disabled={!office.yayoiId}
          onClick={copy}
          {...(office.yayoiId ? {} : { 'aria-describedby': why })}
        >
          {said || t('popup_copy')}
        </Button>
        <span class="hidden-text" aria-live="polite">
          {said}
        </span>
        <Button small onClick={onSignIn}>
          {t('popup_sign_in')}
        </Button>
        <Button small onClick={onEdit}>
          {t(office.yayoiId ? 'popup_edit' : 'popup_add_yayoi_id')}
        </Button>
      </div>
    </section>
  );
}
