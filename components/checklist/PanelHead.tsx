import type { OfficeBrief } from '../../lib/domain/office.ts';
import type { TextKey } from '../../lib/domain/text-key.ts';
import { Button } from '../ui/Button.tsx';
import { OfficeBadge } from '../ui/OfficeBadge.tsx';
import { useText } from '../ui/text.ts';

interface Props {
  office: OfficeBrief;
  procedure: TextKey;
  /** Undefined where there is nothing to count. */
  progress: { done: number; all: number } | undefined;
  target: OfficeBrief | undefined;
  onBackToTarget: () => void;
}

/** Whose checklist this is, how far it has come, and whether it is the target's. */
export function PanelHead({ office, procedure, progress, target, onBackToTarget }: Props) {
  const t = useText();
  const isTarget = office.id === target?.id;
  return (
    <div class="panel-office">
      <div class="panel-title">
        <OfficeBadge mark={office.mark} color={office.color} />
        <h1>
          {office.name} {isTarget && <span class="office-tag">{t('office_target')}</span>}
        </h1>
      </div>
      <p class="small muted">{t(procedure)}</p>
      {!isTarget && (
        <p class="small not-target">
          <span aria-hidden="true">! </span>
          {target ? t('panel_not_target', target.name) : t('panel_no_target')}{' '}
          {target && (
            <Button small onClick={onBackToTarget}>
              {t('panel_back_to_target')}
            </Button>
          )}
        </p>
      )}
      {progress && (
        <div class="panel-progress">
          <progress aria-label={t('panel_progress_name')} max={progress.all} value={progress.done} />
          <span>{t('panel_progress', String(progress.done), String(progress.all))}</span>
        </div>
      )}
    </div>
  );
}
