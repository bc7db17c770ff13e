import { Button } from '../ui/Button.tsx';
import { useText } from '../ui/text.ts';

/** Two values of one field, or a deleted office: what stands in the ledger and what was kept beside it, in words. */
export interface SyncConflictRow {
  key: string;
  title: string;
  lines: readonly string[];
  /** What pressing brings into the ledger; nothing when the office is gone. */
  use: 'value' | 'office' | undefined;
}

export interface SyncConflictsProps {
  conflicts: readonly SyncConflictRow[];
  /** `use`: the kept one goes into the ledger; else the ledger stays as it is. */
  onResolve: (key: string, use: boolean) => void;
}

const WORDS = {
  value: ['sync_use', 'sync_use_name'],
  office: ['sync_bring_back', 'sync_bring_back_name'],
} as const;

/** What two machines changed without knowing of each other; both are kept until the user has chosen. */
export function SyncConflicts({ conflicts, onResolve }: SyncConflictsProps) {
  const t = useText();
  if (conflicts.length === 0) return null;
  return (
    <div class="sync-list" data-testid="sync-conflicts">
      <h3>{t('sync_conflicts_title', String(conflicts.length))}</h3>
      <p class="muted">{t('sync_conflicts_lead')}</p>
      <ul class="history rows">
        {conflicts.map(({ key, title, lines, use }) => (
          <li key={key}>
            <span class="history-words">
              <strong>{title}</strong>
              {lines.map((line) => (
                <span key={line} class="sync-line">
                  {line}
                </span>
              ))}
            </span>
            {use && (
              <Button small aria-label={t(WORDS[use][1], title)} onClick={() => onResolve(key, true)}>
                {t(WORDS[use][0])}
              </Button>
            )}
            <Button small kind="quiet" aria-label={t('sync_keep_name', title)} onClick={() => onResolve(key, false)}>
              {t('sync_keep')}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
