import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ColumnUse } from '../../components/ledger/import-view.ts';
import type { Office } from '../../lib/domain/office.ts';
import { part, type Sliced } from '../../lib/domain/sliced.ts';
import { type Mapping, proposeMapping, withUse } from '../../lib/ledger/csv-columns.ts';
import { tableRows } from '../../lib/ledger/csv-rows.ts';
import type { TableRow } from '../../lib/ledger/csv-table.ts';
import { describeFileProblem, type FileProblem } from '../../lib/ledger/file-problem.ts';
import { type ReadFile, readLedgerFile, readPasted, refuseUnread } from '../../lib/ledger/import-file.ts';
import type { LedgerRow } from '../../lib/ledger/ledger-row.ts';
import { type ImportPlan, type LockedFields, planImport } from '../../lib/ledger/plan-import.ts';
import { text } from '../../lib/platform/text.ts';
import { importView } from './import-view.ts';
import { mappingView } from './mapping-view.ts';
import { useWork } from './use-work.ts';

/** What was read, and for a table how: until it is applied or given up. */
interface Source {
  key: number;
  name: string;
  rows?: readonly LedgerRow[] | undefined;
  table?: readonly TableRow[] | undefined;
  mapping?: Mapping | undefined;
}
interface Planned {
  source: Source;
  offices: readonly Office[];
  plan: ImportPlan;
}

function* planOf(
  { rows, table, mapping }: Source,
  offices: readonly Office[],
  locked: LockedFields,
): Sliced<ImportPlan> {
  const made = table && mapping ? yield* part(tableRows(table, mapping), 0, 0.2) : (rows ?? []);
  return yield* part(planImport(made, offices, locked), 0.2, 1);
}

type Opened = Planned | { problem: FileProblem };

/** Reading and planning are one work for the user: one bar, one way to stop it. */
function* open(
  { key, name }: Pick<Source, 'key' | 'name'>,
  work: Sliced<ReadFile>,
  offices: readonly Office[],
  locked: LockedFields,
): Sliced<Opened> {
  const { problem, table, rows } = yield* part(work, 0, 0.3);
  if (problem) return { problem };
  const source: Source = table ? { key, name, table, mapping: proposeMapping(table) } : { key, name, rows };
  return { source, offices, plan: yield* part(planOf(source, offices, locked), 0.3, 1) };
}

/** A chosen file or a pasted range from the first byte to its preview, planned anew whenever the ledger or the mapping changes. */
export function useImport(offices: readonly Office[], locked: LockedFields) {
  const { progress, busy, run, stop } = useWork();
  const count = useRef(0);
  const [source, setSource] = useState<Source>();
  const [planned, setPlanned] = useState<Planned>();
  const [errors, setErrors] = useState<readonly string[]>([]);
  const [stopped, setStopped] = useState(false);

  const leave = (): void => {
    stop();
    setSource(undefined);
    setPlanned(undefined);
  };
  const begin = (): number => {
    leave();
    setErrors([]);
    setStopped(false);
    count.current += 1;
    return count.current;
  };
  const refuse = (problem: FileProblem) => setErrors([describeFileProblem(text, problem)]);
  const read = async (key: number, name: string, work: Sliced<ReadFile>): Promise<void> => {
    const opened = (await run(text('options_import_reading'), open({ key, name }, work, offices, locked)))?.value;
    if (!opened) return;
    if ('problem' in opened) return refuse(opened.problem);
    setSource(opened.source);
    setPlanned(opened);
  };

  const outdated = source !== undefined && (planned?.source !== source || planned.offices !== offices);
  useEffect(() => {
    if (!outdated) return;
    void run(text('options_import_checking'), planOf(source, offices, locked)).then((made) => {
      if (made) setPlanned({ source, offices, plan: made.value });
    });
  }, [source, offices]);

  const made = useMemo(
    () => planned && importView({ ...planned.source, plan: planned.plan, mapping: planned.source.mapping }, text),
    [planned],
  );
  const mapping = useMemo(() => source?.mapping && mappingView(source.mapping, text), [source]);
  const remap = (change: (mapping: Mapping, table: readonly TableRow[]) => Mapping) => {
    if (source?.table && source.mapping) setSource({ ...source, mapping: change(source.mapping, source.table) });
  };
  return {
    /** The columns as they are chosen now, and the last plan that was made by them. */
    view: made && { ...made, mapping },
    plan: planned?.plan,
    errors,
    setErrors,
    progress,
    busy: busy || outdated,
    stopped,
    leave,
    stop: () => {
      leave();
      setStopped(true);
    },
    onFile: async (file: File) => {
      const key = begin();
      const refused = refuseUnread(file.name, file.size);
      if (refused) return refuse(refused);
      const bytes = await file.arrayBuffer().catch(() => undefined);
      if (key !== count.current) return;
      if (bytes) await read(key, file.name, readLedgerFile(file.name, new Uint8Array(bytes)));
      else setErrors([text('options_import_unopened')]);
    },
    onPaste: (pasted: string) => read(begin(), text('options_import_pasted'), readPasted(pasted)),
    onUse: (at: number, use: ColumnUse) => remap((mapping) => withUse(mapping, at, use)),
    onHeader: (header: boolean) => remap((_mapping, table) => proposeMapping(table, header)),
  };
}
