import type { ChecklistDeeds } from '../../components/checklist/OfficeChecklist.tsx';
import { PROCEDURE_WORDS } from '../../components/office/procedure-words.ts';
import { parseDay } from '../../lib/domain/day.ts';
import { faultCode } from '../../lib/domain/fault.ts';
import type { Office, OfficeId } from '../../lib/domain/office.ts';
import { describeProblem } from '../../lib/domain/problem-text.ts';
import type { Procedure } from '../../lib/domain/procedure.ts';
import { NO_PROGRESS, type Progress, type ProgressChange } from '../../lib/domain/progress.ts';
import { ask } from '../../lib/platform/ask-checked.ts';
import { text } from '../../lib/platform/text.ts';
import { useToast } from '../options/use-toast.ts';
import { mailView } from './mail-view.ts';
import type { Moment } from './moment.ts';
import type { usePanelState } from './use-panel-state.ts';

type Panel = ReturnType<typeof usePanelState>;

interface Deeds extends ChecklistDeeds {
  onProcedure: (procedure: Procedure) => Promise<boolean>;
}

/** The change that puts a stage back to what is known of it now. */
const former = (progress: Progress | undefined, name: string): ProgressChange => ({
  ticks: { [name]: progress?.ticks[name] ?? null },
});

/** What can be done in the checklist of an office, each with its way back. */
export function useDeeds({ state: { offices = [], progress = {} }, read, showStored }: Panel, moment: Moment) {
  const toasts = useToast();
  const { say, sayDone } = toasts;
  const failed = (thrown: unknown): false => {
    say(text(`fault_${faultCode(thrown)}`));
    // A box that shows what was not stored is set right.
    void read();
    return false;
  };
  const write = (id: OfficeId, change: ProgressChange) =>
    ask('progress/change', { id, change }).then(() => showStored(id, change));
  /** Writes, says so, and offers the change that takes it back. */
  const change = (id: OfficeId, forth: ProgressChange, back: ProgressChange, message: string): Promise<boolean> =>
    write(id, forth).then(() => {
      const undo = () => void write(id, back).then(() => say(text('options_undone')), failed);
      say(message, { undo });
      return true;
    }, failed);

  const deedsFor = (office: Office): Deeds => {
    const { id } = office;
    const own = progress[id] ?? NO_PROGRESS;
    return {
      onTick: ({ name, title }, done) => {
        const words = text(done ? 'panel_ticked' : 'panel_unticked', text(title));
        void change(id, { ticks: { [name]: done ? 'done' : 'open' } }, former(own, name), words);
      },
      onNote: ({ name }, note) => {
        const before = own.notes[name] ?? null;
        const words = text(note ? 'panel_note_saved' : 'panel_note_removed');
        return change(id, { notes: { [name]: note || null } }, { notes: { [name]: before } }, words);
      },
      onApplied: (raw) => {
        const day = parseDay(raw);
        if (!day) return Promise.resolve(false);
        const words = text('panel_wait_saved', moment.day(day));
        return change(id, { appliedOn: day }, { appliedOn: own.appliedOn ?? null }, words);
      },
      readMail: (pasted, chosen) => mailView(pasted, chosen, { offices, progress, shown: office, text }),
      onStoreMail: async ({ id: to, name, change: fields, ticks }) => {
        try {
          const written = await ask('ledger/edit', { id: to, change: fields });
          if (!written.ok) return written.problems.map((problem) => describeProblem(text, problem));
          if (ticks) await write(to, { ticks: { [ticks.name]: 'done' } });
          const undo = async () => {
            if (ticks) await write(to, former(progress[to], ticks.name));
            const { undone } = await ask('ledger/undo', { undo: written.undo });
            say(text(undone ? 'options_undone' : 'options_not_undone'));
          };
          say(text('panel_mail_stored', name), { undo: () => void undo().catch(failed) });
          return [];
        } catch (thrown) {
          return [text(`fault_${faultCode(thrown)}`)];
        }
      },
      onProcedure: async (procedure) => {
        try {
          const written = await ask('ledger/edit', { id, change: { procedure } });
          if (!written.ok) {
            say(written.problems.map((problem) => describeProblem(text, problem)).join(' '));
            return false;
          }
          sayDone(text('guide_chosen', text(PROCEDURE_WORDS[procedure])), written.undo);
          return true;
        } catch (thrown) {
          return failed(thrown);
        }
      },
    };
  };
  return { deedsFor, toast: toasts.toast, closeToast: toasts.closeToast };
}
