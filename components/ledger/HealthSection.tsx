import { useId, useState } from 'preact/hooks';
import type { Finding, FindingKind } from '../../lib/domain/health.ts';
import type { OfficeId } from '../../lib/domain/office.ts';
import { Button } from '../ui/Button.tsx';
import { useText } from '../ui/text.ts';

/** Entries of one kind that are shown at first. */
const AT_FIRST = 5;

export interface HealthSectionProps {
  findings: readonly Finding[];
  onEdit: (id: OfficeId) => void;
  /** An ID that belongs to no office is made one, or forgotten. */
  onAddId: (yayoiId: string) => void;
  onForgetId: (yayoiId: string) => void;
}

interface KindProps extends Omit<HealthSectionProps, 'findings'> {
  kind: FindingKind;
  entries: readonly Finding[];
}

function FindingsOfKind({ kind, entries, onEdit, onAddId, onForgetId }: KindProps) {
  const t = useText();
  const [all, setAll] = useState(false);
  const shown = all ? entries : entries.slice(0, AT_FIRST);
  return (
    <details class="health-kind">
      <summary>
        <strong>{t(`health_${kind}`, String(entries.length))}</strong>
      </summary>
      <p class="muted">{t(`health_${kind}_do`)}</p>
      <ul class="history">
        {shown.map(({ offices, value }) => (
          <li key={`${value} ${offices[0]?.id ?? ''}`}>
            <span class="history-words">{value}</span>
            {offices.map(({ id, name }) => (
              <Button small key={id} onClick={() => onEdit(id)} aria-label={t('options_edit_office', name)}>
                {offices.length > 1 ? t('options_edit_office', name) : t('ui_edit')}
              </Button>
            ))}
            {kind === 'unknown_id' && (
              <>
                <Button small onClick={() => onAddId(value)} aria-label={t('health_add_name', value)}>
                  {t('health_add')}
                </Button>
                <Button
                  small
                  kind="quiet"
                  onClick={() => onForgetId(value)}
                  aria-label={t('health_forget_name', value)}
                >
                  {t('health_forget')}
                </Button>
              </>
            )}
          </li>
        ))}
      </ul>
      {shown.length < entries.length && (
        <Button small onClick={() => setAll(true)}>
          {t('health_all', String(entries.length))}
        </Button>
      )}
    </details>
  );
}

/** What in the ledger deserves a second look. */
export function HealthSection({ findings, ...acts }: HealthSectionProps) {
  const t = useText();
  const title = useId();
  const kinds = new Map<FindingKind, Finding[]>();
  for (const finding of findings) {
    const entries = kinds.get(finding.kind);
    if (entries) entries.push(finding);
    else kinds.set(finding.kind, [finding]);
  }
  return (
    <section class="section" aria-labelledby={title} data-testid="ledger-health">
      <h2 id={title}>{t('health_title')}</h2>
      {kinds.size === 0 ? (
        <p class="muted">{t('health_good')}</p>
      ) : (
        [...kinds].map(([kind, entries]) => <FindingsOfKind key={kind} kind={kind} entries={entries} {...acts} />)
      )}
    </section>
  );
}
