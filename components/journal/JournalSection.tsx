import { useId } from 'preact/hooks';
import { EMPTY_FORM, type JournalForm } from '../../lib/domain/journal-form.ts';
import type { TextKey } from '../../lib/domain/text-key.ts';
import { ImportProgress } from '../ledger/ImportProgress.tsx';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useText } from '../ui/text.ts';
import { JournalErase } from './JournalErase.tsx';
import { JournalFile } from './JournalFile.tsx';
import { JournalKeep } from './JournalKeep.tsx';
import { JournalSearch } from './JournalSearch.tsx';
import { JournalTable } from './JournalTable.tsx';
import type { Formats, JournalActs, JournalState, JournalView } from './journal-view.ts';

export interface JournalSectionProps extends Formats, JournalActs {
  view: JournalView;
  /** Names of the ledger's offices, to choose from. */
  offices: readonly string[];
}

const isEmpty = (form: JournalForm): boolean =>
  Object.entries(form).every(([field, value]) => value === EMPTY_FORM[field as keyof JournalForm]);

function waitingWords({ code }: NonNullable<JournalState['waiting']>): TextKey {
  if (code === 'storage_full') return 'journal_waiting_full';
  return code === 'newer_version' ? 'journal_waiting_newer' : 'journal_waiting_failed';
}

/** What passed the gate: searched, exported, kept, deleted. */
export function JournalSection({ view, offices, time, number, ...acts }: JournalSectionProps) {
  const t = useText();
  const title = useId();
  const { state, fault, exporting } = view;
  const isBusy = exporting !== undefined;
  return (
    <section class="section journal" id="journal" aria-labelledby={title}>
      <h2 id={title}>{t('journal_title')}</h2>
      <p class="muted">{t('journal_lead')}</p>
      {fault && (
        <Notice tone="danger" live="alert">
          <p>{t(fault === 'storage_failed' ? 'journal_fault_storage_failed' : `fault_${fault}`)}</p>
        </Notice>
      )}
      {state?.newer && (
        <Notice tone="warn">
          <p>{t('journal_newer')}</p>
        </Notice>
      )}
      {state?.waiting && (
        <Notice tone="warn">
          <p>{t(waitingWords(state.waiting), number(state.waiting.count))}</p>
        </Notice>
      )}
      {state !== undefined && state.broken > 0 && (
        <Notice tone="warn">
          <p>{t('journal_broken_count', number(state.broken))}</p>
          <div class="acts">
            <Button small onClick={() => acts.onForm({ ...EMPTY_FORM, kind: 'broken' })}>
              {t('journal_broken_show')}
            </Button>
          </div>
        </Notice>
      )}
      <JournalSearch form={view.form} offices={offices} onForm={acts.onForm} onClear={acts.onClear} />
      <JournalFile file={view.file} onFile={acts.onFile} onStopFile={acts.onStopFile} />
      <JournalTable view={view} time={time} number={number} onNewer={acts.onNewer} onOlder={acts.onOlder} />
      <div class="field">
        <div class="acts">
          <Button disabled={!view.total || isBusy} onClick={acts.onExport} data-testid="journal-export">
            {t('journal_export', number(view.total ?? 0))}
          </Button>
        </div>
        <p class="field-hint">{t('journal_export_hint')}</p>
        {exporting && <ImportProgress progress={exporting} onStop={acts.onStopExport} />}
      </div>
      {state && (
        <JournalKeep
          state={state}
          asked={view.keepAsked}
          time={time}
          number={number}
          onKeep={acts.onKeep}
          onKeepSure={acts.onKeepSure}
        />
      )}
      <div class="acts">
        <JournalErase
          count={view.total ?? 0}
          all={isEmpty(view.form)}
          disabled={isBusy || state?.newer === true}
          number={number}
          onDelete={acts.onDelete}
        />
      </div>
    </section>
  );
}
