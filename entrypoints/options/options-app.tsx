import { useMemo } from 'preact/hooks';
import { OptionsPage } from '../../components/ledger/OptionsPage.tsx';
import { Toast } from '../../components/ui/Toast.tsx';
import { faultCode } from '../../lib/domain/fault.ts';
import type { Office } from '../../lib/domain/office.ts';
import type { Settings } from '../../lib/domain/settings.ts';
import { ask } from '../../lib/platform/ask-checked.ts';
import { text } from '../../lib/platform/text.ts';
import { allowed } from './allowed.ts';
import { OfficeEditor } from './office-editor.tsx';
import { useFiles } from './use-files.ts';
import { useFormHash } from './use-form-hash.ts';
import { useHandOver } from './use-hand-over.ts';
import { useHealth } from './use-health.ts';
import { useHistory } from './use-history.ts';
import { useJournal } from './use-journal.ts';
import { useManaged } from './use-managed.ts';
import { useOptionsState } from './use-options-state.ts';
import { useSync } from './use-sync.ts';
import { useTable } from './use-table.ts';
import { tableActs } from './use-table-acts.ts';
import { useToast } from './use-toast.ts';

const NONE: readonly Office[] = [];
const NOTHING_DONE = {};

export function OptionsApp() {
  const { state, read } = useOptionsState();
  const { hash, openAdd, openEdit, closeForm } = useFormHash();
  const { toast, closeToast, say, sayDone } = useToast();
  const { offices, targetId } = state;
  const time = useMemo(() => {
    const format = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'medium', timeStyle: 'short' });
    return (at: number) => format.format(at);
  }, []);
  const failed = (thrown: unknown) => say(text(`fault_${faultCode(thrown)}`));
  const managed = useManaged(offices ?? NONE, failed);
  const files = useFiles(offices ?? NONE, managed.locked, sayDone);
  const handOver = useHandOver(offices ?? NONE, files.onFile, failed);
  const { view, onShow, onSelect } = useTable(offices ?? NONE, state.progress ?? NOTHING_DONE, {
    targetId,
    locked: managed.locked,
  });
  const sync = useSync(time, { done: sayDone, say, failed });
  const { onBack, ...setAside } = useHistory(state.setAside, { done: sayDone, say, failed });
  const health = useHealth(offices ?? NONE, state.seen, {
    done: sayDone,
    say,
    failed,
    openNew: (id) => read().then(() => openEdit(id)),
  });
  const journal = useJournal(offices ?? NONE, time, { say, failed });
  const acts = {
    ...tableActs(offices ?? NONE, { done: sayDone, say, failed }),
    onShow,
    onSelect,
    onAdd: openAdd,
    onEdit: openEdit,
  };
  const write = async (change: Partial<Settings> | undefined) => {
    if (change) await ask('settings/write', change).catch(failed);
    else say(text('options_reminders_refused'));
    await read();
  };
  const edited = hash && 'edit' in hash ? hash.edit : undefined;
  const missing = () => {
    closeForm();
    say(text('options_office_missing'));
  };
  return (
    <OptionsPage
      count={offices?.length}
      setAside={setAside}
      health={{ ...health, onEdit: openEdit }}
      history={state.changes && { changes: state.changes, onBack }}
      fault={state.fault}
      view={view}
      acts={acts}
      files={files}
      handOver={handOver}
      managed={managed.section}
      lockedSettings={managed.settings}
      sync={sync}
      settings={state.settings}
      onSettings={(change) => void allowed(change).then(write, failed)}
      journal={journal}
      records={state.records}
      time={time}
    >
      {hash && offices && (
        <OfficeEditor
          key={edited ?? ''}
          offices={offices}
          id={edited}
          locked={managed.locked}
          onSaved={sayDone}
          onMissing={missing}
          onClose={closeForm}
        />
      )}
      <Toast toast={toast} onClose={closeToast} />
    </OptionsPage>
  );
}
