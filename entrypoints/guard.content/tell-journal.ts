import type { Passage } from '../../lib/domain/journal.ts';
import type { JournalFile } from '../../lib/guard/journal-file.ts';
import { askFromPage } from '../../lib/platform/ask-from-page.ts';
import { askUntilHeard } from './ask-until-heard.ts';

/** Has the files written down, each once however often that has to be said. @returns their keys, in order */
export async function tellJournal(passage: Passage, files: readonly JournalFile[]): Promise<readonly string[]> {
  const mark = crypto.randomUUID();
  const { keys } = await askUntilHeard((again) =>
    askFromPage('page/journal', { ...passage, mark, again, files: [...files] }),
  );
  return keys;
}
