import { useId, useState } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useText } from '../ui/text.ts';

export interface ManagedSectionProps {
  /** The policy was there before and is not told any more. */
  unreadable: boolean;
  /** The names of the administrator's offices. */
  offices: readonly string[];
  /** The settings that are decided, in words. */
  settings: readonly string[];
  /** What is wrong with the policy itself, in words. */
  problems: readonly string[];
  /** Its rows that cannot be used. */
  refused: readonly { row: number; name: string; reasons: readonly string[] }[];
  onForget: () => void;
}

/** Names that are listed at once; a firm has thousands. */
const MOST_NAMES = 50;

function Unreadable({ onForget }: { onForget: () => void }) {
  const t = useText();
  const [asked, setAsked] = useState(false);
  return (
    <Notice tone="danger" live="alert">
      <p>{t('managed_unreadable')}</p>
      {asked && <p>{t('managed_forget_sure')}</p>}
      <div class="acts">
        {asked ? (
          <>
            <Button small kind="danger" onClick={onForget}>
              {t('managed_forget_act')}
            </Button>
            <Button small onClick={() => setAsked(false)}>
              {t('ui_cancel')}
            </Button>
          </>
        ) : (
          <Button small onClick={() => setAsked(true)}>
            {t('managed_forget')}
          </Button>
        )}
      </div>
    </Notice>
  );
}

/** What an administrator rolled out by the browser's policies, and what of it cannot be used. */
export function ManagedSection({ unreadable, offices, settings, problems, refused, onForget }: ManagedSectionProps) {
  const t = useText();
  const title = useId();
  return (
    <section class="section" aria-labelledby={title} data-testid="managed">
      <h2 id={title}>{t('managed_title')}</h2>
      {unreadable && <Unreadable onForget={onForget} />}
      {(offices.length > 0 || settings.length > 0) && <p class="muted">{t('managed_lead')}</p>}
      {offices.length > 0 && (
        <details>
          <summary>{t('managed_offices', String(offices.length))}</summary>
          <ul class="rows">
            {offices.slice(0, MOST_NAMES).map((name) => (
              <li key={name}>{name}</li>
            ))}
            {offices.length > MOST_NAMES && <li>{t('office_search_more', String(offices.length - MOST_NAMES))}</li>}
          </ul>
        </details>
      )}
      {settings.map((setting) => (
        <p key={setting}>{setting}</p>
      ))}
      {(problems.length > 0 || refused.length > 0) && (
        <Notice tone="warn">
          {problems.map((problem) => (
            <p key={problem}>{problem}</p>
          ))}
          {refused.length > 0 && <p>{t('managed_refused')}</p>}
          <ul class="rows">
            {refused.map(({ row, name, reasons }) => (
              <li key={row}>
                <strong>{t('managed_row', String(row), name)}</strong>
                {reasons.map((reason) => (
                  <p key={reason}>{reason}</p>
                ))}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </section>
  );
}
