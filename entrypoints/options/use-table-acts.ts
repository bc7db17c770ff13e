import type { InPlace, TableActs } from '../../components/ledger/table-view.ts';
import { ARCHIVED } from '../../lib/domain/archived.ts';
import { faultCode } from '../../lib/domain/fault.ts';
import type { Office, OfficeId } from '../../lib/domain/office.ts';
import { copyOf, freeName } from '../../lib/domain/office-filter.ts';
import { foldForSearch } from '../../lib/domain/office-search.ts';
import { describeProblem } from '../../lib/domain/problem-text.ts';
import { ask } from '../../lib/platform/ask-checked.ts';
import type { Response } from '../../lib/platform/protocol.ts';
import { text } from '../../lib/platform/text.ts';

type Written = Response<'ledger/edit'>;

interface Said {
  /** Says what was stored and offers to take it back. */
  done: (message: string, undo: string, takesFocus: boolean) => void;
  say: (message: string) => void;
  failed: (thrown: unknown) => void;
}

const sentences = (written: Written): string[] =>
  written.ok ? [] : written.problems.map((problem) => describeProblem(text, problem));

/** What can be done with offices in the table, one or many at once. */
export function tableActs(
  offices: readonly Office[],
  { done, say, failed }: Said,
): Pick<TableActs, 'onSave' | 'onDelete' | 'onArchive' | 'onCopy' | 'onProcedure'> {
  const tell = (written: Written, message: string): void => {
    if (written.ok) done(message, written.undo, true);
    else say(sentences(written).join(' '));
  };
  const change = (ids: readonly OfficeId[], fields: Record<string, unknown>, message: string): void => {
    const changes = ids.map((id) => ({ id, change: fields }));
    void ask('ledger/edit-all', { changes }).then((written) => tell(written, message), failed);
  };
  const nameOf = (ids: readonly OfficeId[]): string => {
    const [first] = ids;
    return offices.find(({ id }) => id === first)?.name ?? '';
  };
  return {
    onSave: async (id: OfficeId, field: InPlace, value: string) => {
      try {
        const written = await ask('ledger/edit', { id, change: { [field]: value.trim() === '' ? null : value } });
        if (written.ok) done(text('options_saved'), written.undo, false);
        return sentences(written);
      } catch (thrown) {
        return [text(`fault_${faultCode(thrown)}`)];
      }
    },
    onDelete: (ids) => {
      const message =
        ids.length === 1 ? text('options_deleted', nameOf(ids)) : text('table_deleted', String(ids.length));
      void ask('ledger/delete', { ids: [...ids] }).then((written) => tell(written, message), failed);
    },
    onArchive: (ids, archived) =>
      change(
        ids,
        { [ARCHIVED]: archived ? true : null },
        text(archived ? 'table_archived_done' : 'table_unarchived_done', String(ids.length)),
      ),
    onProcedure: (ids, procedure) => {
      if (procedure) change(ids, { procedure }, text('table_procedure_done', String(ids.length)));
    },
    onCopy: (id) => {
      const office = offices.find((one) => one.id === id);
      if (!office) return;
      const taken = new Set(offices.map(({ name }) => foldForSearch(name)));
      const name = freeName(taken, (count) =>
        count === 1 ? text('table_copy_name', office.name) : text('table_copy_name_more', office.name, String(count)),
      );
      const fields = copyOf(office, name) as { name: string };
      void ask('ledger/add', { office: fields }).then((written) => tell(written, text('table_copied', name)), failed);
    },
  };
}
