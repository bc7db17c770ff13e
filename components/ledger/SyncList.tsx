import { useText } from '../ui/text.ts';

/** An office and what there is to say of it, in words. */
export interface SyncRow {
  key: string;
  name: string;
  reasons: readonly string[];
}

interface Props {
  title: string;
  lead: string;
  rows: readonly SyncRow[];
  /** How many more there are. */
  more?: number;
  testId: string;
}

/** Offices that sync could not bring over, each with the reason. Nothing where there are none. */
export function SyncList({ title, lead, rows, more = 0, testId }: Props) {
  const t = useText();
  if (rows.length === 0) return null;
  return (
    <details class="sync-list" open={rows.length <= 10} data-testid={testId}>
      <summary>{title}</summary>
      <p class="muted">{lead}</p>
      <ul class="history rows">
        {rows.map(({ key, name, reasons }) => (
          <li key={key}>
            <span class="history-words">
              <strong>{name}</strong> {reasons.join(' ')}
            </span>
          </li>
        ))}
        {more > 0 && <li>{t('sync_more', String(more))}</li>}
      </ul>
    </details>
  );
}
