import { useMemo, useState } from 'preact/hooks';
import type { JournalSectionProps } from '../../components/journal/JournalSection.tsx';
import { PAGE } from '../../components/journal/JournalTable.tsx';
import type { JournalRowView, JournalView } from '../../components/journal/journal-view.ts';
import { isArchived } from '../../lib/domain/archived.ts';
import type { KeepYears } from '../../lib/domain/journal.ts';
import { EMPTY_FORM, filterOf, offeredNames } from '../../lib/domain/journal-form.ts';
import type { Office } from '../../lib/domain/office.ts';
import { keptSince } from '../../lib/journal/retention.ts';
import { ask } from '../../lib/platform/ask-checked.ts';
import type { Response } from '../../lib/platform/protocol.ts';
import { text } from '../../lib/platform/text.ts';
import { unreadableWords } from './unreadable-words.ts';
import { useJournalExport } from './use-journal-export.ts';
import { useJournalFile } from './use-journal-file.ts';
import { useJournalFound } from './use-journal-found.ts';

const rowOf = (row: Response<'journal/search'>['rows'][number]): JournalRowView =>
  'entry' in row ? row : { seq: row.seq, broken: unreadableWords(text, row.broken) };

interface Said {
  say: (message: string) => void;
  failed: (thrown: unknown) => void;
}

/** Everything that the options page does with the journal. */
export function useJournal(
  offices: readonly Office[],
  time: (at: number) => string,
  { say, failed }: Said,
): JournalSectionProps {
  const { form, found, onForm, toFirst, onNewer, onOlder, ...shown } = useJournalFound();
  const [keepAsked, setKeepAsked] = useState<JournalView['keepAsked']>();
  const { file, forget, ...fileActs } = useJournalFile((sha256) => onForm({ ...EMPTY_FORM, sha256 }));
  const { exporting, onExport, onStopExport } = useJournalExport(failed);
  const number = useMemo(() => {
    const format = new Intl.NumberFormat(document.documentElement.lang);
    return (value: number) => format.format(value);
  }, []);
  const names = useMemo(() => offices.filter((office) => !isArchived(office)).map(({ name }) => name), [offices]);

  const keep = async (years: KeepYears): Promise<void> => {
    await ask('journal/keep', { years });
    setKeepAsked(undefined);
    toFirst();
    say(text('journal_kept'));
  };
  /** What would go at once is told first. */
  const askToKeep = async (years: KeepYears): Promise<void> => {
    const before = years === null ? undefined : keptSince(years, Date.now());
    const old = before && (await ask('journal/count', { filter: { until: before } })).count;
    if (years !== null && before && old) return setKeepAsked({ years, count: old, before });
    return keep(years);
  };
  const erase = async (count: number): Promise<void> => {
    const answer = await ask('journal/delete', { filter: filterOf(form), count });
    say(answer.ok ? text('journal_deleted', number(count)) : text('journal_delete_changed', number(answer.count)));
    toFirst();
  };
  return {
    view: {
      ...shown,
      form,
      rows: found?.rows.map(rowOf),
      before: (found?.page ?? 0) * PAGE,
      hasNewer: found !== undefined && found.page > 0,
      hasOlder: found?.next !== undefined,
      file,
      exporting,
      keepAsked,
      now: Date.now(),
    },
    offices: useMemo(() => offeredNames(names, form.office), [names, form.office]),
    time,
    number,
    ...fileActs,
    onForm: (change) => {
      forget();
      onForm(change);
    },
    onClear: () => {
      forget();
      onForm(EMPTY_FORM);
    },
    onNewer,
    onOlder,
    onExport: () => void onExport(filterOf(form), shown.total ?? 0),
    onStopExport,
    onDelete: (count) => void erase(count).catch(failed),
    onKeep: (years) => void askToKeep(years).catch(failed),
    onKeepSure: (sure) => {
      if (sure && keepAsked) void keep(keepAsked.years).catch(failed);
      else setKeepAsked(undefined);
    },
  };
}
