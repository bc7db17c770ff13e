import { useState } from 'preact/hooks';
import type { FileSectionProps } from '../../components/ledger/FileSection.tsx';
import type { Progress } from '../../components/ledger/import-view.ts';
import { faultCode } from '../../lib/domain/fault.ts';
import type { Office } from '../../lib/domain/office.ts';
import { describeProblem } from '../../lib/domain/problem-text.ts';
import { writeLedgerCsv } from '../../lib/ledger/export-csv.ts';
import { writeLedgerJson } from '../../lib/ledger/export-json.ts';
import { importRequest, type LockedFields } from '../../lib/ledger/plan-import.ts';
import { ask } from '../../lib/platform/ask-checked.ts';
import { text } from '../../lib/platform/text.ts';
import { dayOf, download } from './download.ts';
import { createProgress } from './run-sliced.ts';
import { useImport } from './use-import.ts';
import { useWork } from './use-work.ts';

/** A file on its way into the ledger, and the ledger's way out to a file. */
export function useFiles(
  offices: readonly Office[],
  locked: LockedFields,
  sayDone: (message: string, undo: string, takesFocus?: boolean) => void,
): Omit<FileSectionProps, 'chooser'> {
  const { view, plan, errors, setErrors, progress, busy, stopped, leave, stop, ...chosen } = useImport(offices, locked);
  const exporting = useWork();
  const [applying, setApplying] = useState<Progress>();

  const onApply = async () => {
    if (!plan || busy) return;
    setApplying(createProgress(text('options_import_applying')));
    try {
      const written = await ask('ledger/import', importRequest(plan));
      if (!written.ok) return setErrors(written.problems.map((problem) => describeProblem(text, problem)));
      leave();
      setErrors([]);
      sayDone(text('options_imported', String(plan.added.length), String(plan.changed.length)), written.undo, true);
    } catch (thrown) {
      setErrors([text(`fault_${faultCode(thrown)}`)]);
    } finally {
      setApplying(undefined);
    }
  };
  const onExport = async (format: 'json' | 'csv') => {
    const name = `shohyo-guard-ledger-${dayOf(new Date())}.${format}`;
    if (format === 'json') return download(name, writeLedgerJson(offices), 'application/json');
    const written = await exporting.run(text('options_export_writing'), writeLedgerCsv(offices));
    if (written) download(name, written.value, 'text/csv');
  };
  return {
    ...chosen,
    view,
    fileErrors: errors,
    progress: applying ?? progress ?? exporting.progress,
    canStop: applying === undefined && progress !== undefined,
    stopped,
    busy,
    storing: applying !== undefined,
    canExport: offices.length > 0,
    onApply,
    onCancel: leave,
    onStop: stop,
    onExport,
  };
}
