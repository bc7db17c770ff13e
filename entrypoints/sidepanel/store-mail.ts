import type { MailStore } from '../../components/checklist/checklist-view.ts';
import { faultCode } from '../../lib/domain/fault.ts';
import type { OfficeId } from '../../lib/domain/office.ts';
import { describeProblem } from '../../lib/domain/problem-text.ts';
import type { ProgressChange, ProgressOf } from '../../lib/domain/progress.ts';
import { ask } from '../../lib/platform/ask-checked.ts';
import { text } from '../../lib/platform/text.ts';
import { done, former } from './tick-changes.ts';

interface Means {
  /** As it is before anything is written: undoing puts it back. */
  progress: ProgressOf;
  write: (id: OfficeId, change: ProgressChange) => Promise<unknown>;
  say: (message: string, more?: { undo: () => void }) => void;
  failed: (thrown: unknown) => void;
}

/** Writes what a mail said into the ledger, ticks what it shows to be done, and offers both back. Why not, where it could not. */
export async function storeMail(
  { id, name, change, ticks }: MailStore,
  { progress, write, say, failed }: Means,
): Promise<readonly string[]> {
  try {
    const written = await ask('ledger/edit', { id, change });
    if (!written.ok) return written.problems.map((problem) => describeProblem(text, problem));
    const names = ticks.map((one) => one.name);
    if (names.length > 0) await write(id, done(names));
    const undo = async () => {
      if (names.length > 0) await write(id, former(progress[id], names));
      const { undone } = await ask('ledger/undo', { undo: written.undo });
      say(text(undone ? 'options_undone' : 'options_not_undone'));
    };
    say(text('panel_mail_stored', name), { undo: () => void undo().catch(failed) });
    return [];
  } catch (thrown) {
    return [text(`fault_${faultCode(thrown)}`)];
  }
}
