import { useEffect, useRef, useState } from 'preact/hooks';
import type { Progress } from '../../components/ledger/import-view.ts';
import { csvText } from '../../lib/csv/csv-text.ts';
import { dayInJapan } from '../../lib/domain/day.ts';
import { type JournalFilter, MOST_ROWS } from '../../lib/domain/journal.ts';
import { journalHeader, journalLine } from '../../lib/journal/export-csv.ts';
import type { FoundRow } from '../../lib/journal/search.ts';
import { ask } from '../../lib/platform/ask-checked.ts';
import { text } from '../../lib/platform/text.ts';
import { download } from './download.ts';
import { createProgress } from './run-sliced.ts';

/** Writes what a search finds as a CSV, slice by slice, so that the page answers meanwhile. */
export function useJournalExport(failed: (thrown: unknown) => void) {
  const [exporting, setExporting] = useState<Progress>();
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  const write = async (filter: JournalFilter, total: number, signal: AbortSignal): Promise<void> => {
    const progress = createProgress(text('journal_export_writing'), 0);
    setExporting(progress);
    const now = Date.now();
    const lines = [journalHeader(text)];
    let before: number | undefined;
    do {
      const slice = await ask('journal/search', { filter, before, limit: MOST_ROWS });
      if (signal.aborted) return;
      for (const row of slice.rows) lines.push(journalLine(row as FoundRow, text, now));
      progress.set(Math.min(1, lines.length / Math.max(1, total)));
      before = slice.next;
    } while (before !== undefined);
    download(`shohyo-guard-journal-${dayInJapan(now)}.csv`, csvText(lines), 'text/csv');
  };
  const onExport = async (filter: JournalFilter, total: number): Promise<void> => {
    const mine = new AbortController();
    running.current = mine;
    await write(filter, total, mine.signal).catch(failed);
    setExporting(undefined);
  };
  return { exporting, onExport, onStopExport: () => running.current?.abort() };
}
