import { useMemo } from 'preact/hooks';
import { OfficeSheet, PaperChecklist, PrintFrame } from '../../components/checklist/PrintPage.tsx';
import { PROCEDURE_WORDS } from '../../components/office/procedure-words.ts';
import { Notice } from '../../components/ui/Notice.tsx';
import type { Office, OfficeFields, OfficeId } from '../../lib/domain/office.ts';
import { NO_PROGRESS } from '../../lib/domain/progress.ts';
import type { TextKey } from '../../lib/domain/text-key.ts';
import { text } from '../../lib/platform/text.ts';
import { checklistView } from './checklist-view.ts';
import { momentAt } from './moment.ts';
import type { Paper } from './panel-hash.ts';
import { useNow } from './use-now.ts';
import { usePanelState } from './use-panel-state.ts';

type Printed = Exclude<keyof OfficeFields, 'officeToken' | 'color' | 'aliases' | 'procedure'>;

/** What the office sheet says, in this order. The office token is left out: who has it can join data to a Yayoi ID. */
const SHEET: readonly (readonly [Printed, TextKey])[] = [
  ['name', 'field_name'],
  ['yayoiId', 'field_yayoi_id'],
  ['businessGroup', 'field_business_group'],
  ['serviceContractId', 'field_service_contract_id'],
  ['originalContractId', 'field_original_contract_id'],
  ['notes', 'field_notes'],
];

function sheetOf(office: Office): { label: TextKey; value: string }[] {
  const pairs = SHEET.map(([field, label]) => ({ label, value: office[field] ?? '' }));
  const value = office.procedure ? text(PROCEDURE_WORDS[office.procedure]) : '';
  return pairs.toSpliced(-1, 0, { label: 'field_procedure', value });
}

/** An office on paper, in a tab of its own: a side panel is too narrow to see beforehand what will be printed. */
export function PrintApp({ office: id, what }: { office: OfficeId; what: Paper }) {
  const { state } = usePanelState();
  const now = useNow();
  const moment = useMemo(() => momentAt(now, document.documentElement.lang), [now]);
  if (state.fault) return <Notice tone="danger">{text(`fault_${state.fault}`)}</Notice>;
  if (!state.offices || !state.progress) return null;
  const office = state.offices.find((one) => one.id === id);
  if (!office) return <Notice tone="warn">{text('panel_print_missing')}</Notice>;
  const view = checklistView({ office, progress: state.progress[id] ?? NO_PROGRESS, moment, text });
  return (
    <PrintFrame
      title={text(what === 'sheet' ? 'panel_print_sheet_title' : 'panel_print_list_title', office.name)}
      foot={text('panel_print_on', moment.fullDay(moment.today), text('app_name'))}
      onPrint={() => window.print()}
    >
      {what === 'sheet' ? <OfficeSheet pairs={sheetOf(office)} /> : view && <PaperChecklist view={view} />}
    </PrintFrame>
  );
}
