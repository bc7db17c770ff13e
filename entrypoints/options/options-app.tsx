import { useMemo } from 'preact/hooks';
import { OptionsPage } from '../../components/ledger/OptionsPage.tsx';
import { Toast } from '../../components/ui/Toast.tsx';
import { faultCode } from '../../lib/domain/fault.ts';
import type { Office } from '../../lib/domain/office.ts';
import { officeColor, officeMark } from '../../lib/domain/office-look.ts';
import { indexForSearch, searchOffices } from '../../lib/domain/office-search.ts';
import type { Settings } from '../../lib/domain/settings.ts';
import { ask } from '../../lib/platform/ask-checked.ts';
import { text } from '../../lib/platform/text.ts';
import { allowed } from './allowed.ts';
import { OfficeEditor } from './office-editor.tsx';
import { useFiles } from './use-files.ts';
import { useFormHash } from './use-form-hash.ts';
import { useHistory } from './use-history.ts';
import { useOptionsState } from './use-options-state.ts';
import { useToast } from './use-toast.ts';

const NONE: readonly Office[] = [];

function searchIn(offices: readonly Office[], targetId: string | undefined) {
  const index = indexForSearch(offices);
  return (words: string) =>
    (words.trim() ? searchOffices(index, words) : offices).map((office) => ({
      office,
      mark: officeMark(office.name),
      color: officeColor(office),
      target: office.id === targetId,
    }));
}

export function OptionsApp() {
  const { state, read } = useOptionsState();
  const { hash, openAdd, openEdit, closeForm } = useFormHash();
  const { toast, closeToast, say, sayDone } = useToast();
  const { offices, targetId } = state;
  const files = useFiles(offices ?? NONE, sayDone);
  const search = useMemo(() => searchIn(offices ?? NONE, targetId), [offices, targetId]);
  const time = useMemo(() => {
    const format = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'medium', timeStyle: 'short' });
    return (at: number) => format.format(at);
  }, []);
  const failed = (thrown: unknown) => say(text(`fault_${faultCode(thrown)}`));
  const { onBack, ...setAside } = useHistory(state.setAside, { done: sayDone, say, failed });
  const remove = async (office: Office) => {
    const written = await ask('ledger/delete', { ids: [office.id] });
    if (written.ok) sayDone(text('options_deleted', office.name), written.undo, true);
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
      history={state.changes && { changes: state.changes, onBack }}
      fault={state.fault}
      search={search}
      files={files}
      onAdd={openAdd}
      onEdit={openEdit}
      onDelete={(office) => remove(office).catch(failed)}
      settings={state.settings}
      onSettings={(change) => void allowed(change).then(write, failed)}
      records={state.records}
      time={time}
    >
      {hash && offices && (
        <OfficeEditor
          key={edited ?? ''}
          offices={offices}
          id={edited}
          onSaved={sayDone}
          onMissing={missing}
          onClose={closeForm}
        />
      )}
      <Toast toast={toast} onClose={closeToast} />
    </OptionsPage>
  );
}
