import { useMemo, useState } from 'preact/hooks';
import type { FileSectionProps } from '../../components/ledger/FileSection.tsx';
import { faultCode } from '../../lib/domain/fault.ts';
import type { Office } from '../../lib/domain/office.ts';
import { describeProblem } from '../../lib/domain/problem-text.ts';
import { writeLedgerJson } from '../../lib/ledger/export-json.ts';
import { describeFileProblem } from '../../lib/ledger/file-problem.ts';
import { type LedgerRow, readLedgerFile } from '../../lib/ledger/import-json.ts';
import { importRequest, planImport } from '../../lib/ledger/plan-import.ts';
import { ask } from '../../lib/platform/ask-checked.ts';
import { text } from '../../lib/platform/text.ts';
import { dayOf, download } from './download.ts';
import { importView } from './import-view.ts';

interface Chosen {
  fileName: string;
  rows: readonly LedgerRow[];
}

/** A chosen file until it is applied or given up, planned anew whenever the ledger changes; and the way out to a file. */
export function useFiles(
  offices: readonly Office[],
  sayDone: (message: string, undo: string, takesFocus?: boolean) => void,
): Omit<FileSectionProps, 'chooser'> {
  const [chosen, setChosen] = useState<Chosen>();
  const [fileErrors, setFileErrors] = useState<readonly string[]>([]);
  const [applying, setApplying] = useState(false);
  const plan = useMemo(() => chosen && planImport(chosen.rows, offices), [chosen, offices]);
  const view = useMemo(() => plan && importView(chosen?.fileName ?? '', plan, text), [plan, chosen]);

  const onFile = async (file: File) => {
    const content = await file.text().catch(() => undefined);
    const read = content === undefined ? undefined : readLedgerFile(file.name, content);
    setChosen(read?.rows && { fileName: file.name, rows: read.rows });
    if (!read) setFileErrors([text('options_import_unopened')]);
    else setFileErrors(read.problem ? [describeFileProblem(text, read.problem)] : []);
  };
  const onApply = async () => {
    if (!plan) return;
    setApplying(true);
    try {
      const written = await ask('ledger/import', importRequest(plan));
      if (!written.ok) return setFileErrors(written.problems.map((problem) => describeProblem(text, problem)));
      setChosen(undefined);
      setFileErrors([]);
      sayDone(text('options_imported', String(plan.added.length), String(plan.changed.length)), written.undo, true);
    } catch (thrown) {
      setFileErrors([text(`fault_${faultCode(thrown)}`)]);
    } finally {
      setApplying(false);
    }
  };
  return {
    view,
    fileErrors,
    applying,
    canExport: offices.length > 0,
    onFile,
    onApply,
    onCancel: () => setChosen(undefined),
    onExport: () =>
      download(`shohyo-guard-ledger-${dayOf(new Date())}.json`, writeLedgerJson(offices), 'application/json'),
  };
}
