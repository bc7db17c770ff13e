import { useEffect, useMemo, useRef } from 'preact/hooks';
import { OfficeDialog } from '../../components/office/OfficeDialog.tsx';
import type { SaveAnswer } from '../../components/office/OfficeForm.tsx';
import { changeOf, type Draft, draftOf, fieldsOf } from '../../components/office/office-draft.ts';
import { faultCode } from '../../lib/domain/fault.ts';
import type { Office } from '../../lib/domain/office.ts';
import { checkFields } from '../../lib/domain/office-fields.ts';
import { indexOffices } from '../../lib/domain/office-index.ts';
import { officeColor, officeMark } from '../../lib/domain/office-look.ts';
import { describeProblem } from '../../lib/domain/problem-text.ts';
import { ask } from '../../lib/platform/ask-checked.ts';
import type { Response } from '../../lib/platform/protocol.ts';
import { text } from '../../lib/platform/text.ts';
import { checkDraft } from './check-draft.ts';
import { PALETTE } from './palette.ts';

type Written = Response<'ledger/add'>;

interface Props {
  offices: readonly Office[];
  /** Undefined while an office is added. */
  id: string | undefined;
  /** The administrator's offices, and which of their fields the user cannot change. */
  locked: ReadonlyMap<string, readonly string[]>;
  /** Only what a first office needs. */
  brief?: boolean;
  onSaved: (message: string, undo: string) => void;
  /** The ledger never had this office while the form was open. */
  onMissing: () => void;
  onClose: () => void;
}

async function store(
  edits: Partial<Draft>,
  stored: Office | undefined,
  last: Office | undefined,
): Promise<Written | 'same'> {
  if (stored) {
    const change = changeOf(edits, stored);
    if (Object.keys(change).length === 0) return 'same';
    return ask('ledger/edit', { id: stored.id, change });
  }
  const checked = checkFields(fieldsOf({ ...draftOf(last), ...edits }));
  return checked.office ? ask('ledger/add', { office: checked.office }) : { ok: false, problems: checked.problems };
}

/** The form of one office, kept together with the ledger: checked against it, and told when another window deletes the office. */
export function OfficeEditor({ offices, id, locked, brief = false, onSaved, onMissing, onClose }: Props) {
  const index = useMemo(() => indexOffices(offices), [offices]);
  const stored = offices.find((office) => office.id === id);
  const last = useRef(stored);
  if (stored) last.current = stored;
  const missing = id !== undefined && !last.current;
  const fixed = locked.get(id ?? '');
  useEffect(() => {
    if (missing) onMissing();
  }, [missing]);
  const save = async (edits: Partial<Draft>): Promise<SaveAnswer> => {
    try {
      const written = await store(edits, stored, last.current);
      if (written !== 'same' && !written.ok) return { problems: written.problems };
      if (written !== 'same') onSaved(text(stored ? 'options_saved' : 'options_added'), written.undo);
      onClose();
      return { problems: [] };
    } catch (thrown) {
      return { problems: [], fault: faultCode(thrown) };
    }
  };
  if (missing) return null;
  return (
    <OfficeDialog
      office={last.current}
      gone={id !== undefined && !stored}
      check={(draft) => checkDraft(draft, index, stored?.id)}
      look={(draft) => ({ mark: officeMark(draft.name), color: officeColor({ name: draft.name }) })}
      palette={PALETTE}
      sentence={(problem) => describeProblem(text, problem)}
      brief={brief}
      {...(fixed ? { locked: fixed } : {})}
      onSave={save}
      onClose={onClose}
    />
  );
}
