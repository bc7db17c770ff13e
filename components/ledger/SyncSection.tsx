import { useId } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useText } from '../ui/text.ts';
import { SyncConflicts, type SyncConflictsProps } from './SyncConflicts.tsx';
import { SyncErase } from './SyncErase.tsx';
import { SyncList, type SyncRow } from './SyncList.tsx';

export interface SyncSectionProps extends SyncConflictsProps {
  on: boolean;
  /** The administrator has decided whether it is on. */
  locked: boolean;
  /** Sync switched itself off because what it had brought was taken back. */
  stopped: boolean;
  label: string;
  /** What others see while it has no name. */
  unnamed: string;
  offices: number;
  synced: number;
  /** Percent of the room, and the room in kB; undefined when the browser does not tell. */
  used: { percent: number; kilobytes: number } | undefined;
  /** When it last looked and sent, in words; undefined for never. */
  looked: string | undefined;
  sent: string | undefined;
  /** What is wrong at the moment, in words. */
  warnings: readonly string[];
  /** The first of them, and how many there are. */
  unfit: readonly SyncRow[];
  unfitCount: number;
  blocked: readonly SyncRow[];
  /** There is something of the extension in the browser's synced storage. */
  erasable: boolean;
  onSwitch: (on: boolean) => void;
  onNow: () => void;
  onRename: (label: string) => void;
  onErase: () => void;
}

/** Longest name of a computer. */
const LONGEST_LABEL = 40;

function SyncStatus(props: SyncSectionProps) {
  const t = useText();
  const label = useId();
  const { offices, synced, used, looked, sent, unnamed, onNow, onRename } = props;
  return (
    <>
      <div class="section-head">
        <p role="status" data-testid="sync-status">
          <strong>{t('sync_count', String(synced), String(offices))}</strong>
          {looked && <span class="sync-line muted">{t('sync_looked', looked)}</span>}
          {sent && <span class="sync-line muted">{t('sync_sent', sent)}</span>}
        </p>
        <Button small onClick={onNow}>
          {t('sync_now')}
        </Button>
      </div>
      {used && (
        <p class="sync-room">
          <span id={label}>{t('sync_fullness')}</span>
          <progress aria-labelledby={label} max={100} value={used.percent} />
          <span>{t('sync_used', String(used.percent), String(used.kilobytes))}</span>
        </p>
      )}
      <div class="ledger-search">
        <Field label={t('sync_machine')} hint={t('sync_machine_hint', unnamed)}>
          {(control) => (
            <input
              {...control}
              class="input"
              name="syncMachine"
              autocomplete="off"
              maxLength={LONGEST_LABEL}
              placeholder={unnamed}
              value={props.label}
              onChange={(event) => onRename(event.currentTarget.value)}
            />
          )}
        </Field>
      </div>
    </>
  );
}

/** The opt-in sync between one user's machines: what goes where, how full it is, what did not fit, what could not be merged. */
export function SyncSection(props: SyncSectionProps) {
  const t = useText();
  const id = useId();
  const { on, locked, stopped, warnings, unfit, unfitCount, blocked, erasable, onSwitch, onErase } = props;
  return (
    <section class="section" aria-labelledby={id} data-testid="sync">
      <h2 id={id}>{t('sync_title')}</h2>
      <div class="setting">
        <label class="check">
          <input
            type="checkbox"
            name="sync"
            checked={on}
            disabled={locked}
            aria-describedby={`${id}-hint`}
            onChange={(event) => onSwitch(event.currentTarget.checked)}
          />
          <span>{t('sync_switch')}</span>
        </label>
        <p class="check-hint muted" id={`${id}-hint`}>
          {locked && <strong class="locked-word">{t('managed_field_hint')}</strong>} {t('sync_switch_hint')}
        </p>
      </div>
      {stopped && (
        <Notice tone="info">
          <p>{t('sync_stopped_undone')}</p>
        </Notice>
      )}
      {on && warnings.length > 0 && (
        <Notice tone="warn" live="status">
          {warnings.map((warning) => (
            <p key={warning}>{warning}</p>
          ))}
        </Notice>
      )}
      {on && <SyncStatus {...props} />}
      <SyncConflicts conflicts={props.conflicts} onResolve={props.onResolve} />
      {on && (
        <>
          <SyncList
            title={t('sync_blocked_title', String(blocked.length))}
            lead={t('sync_blocked_lead')}
            rows={blocked}
            testId="sync-blocked"
          />
          <SyncList
            title={t('sync_unfit_title', String(unfitCount))}
            lead={t('sync_unfit_lead')}
            rows={unfit}
            more={unfitCount - unfit.length}
            testId="sync-unfit"
          />
        </>
      )}
      {!on && erasable && <SyncErase onErase={onErase} />}
    </section>
  );
}
