import type { ChecklistDeeds } from '../../components/checklist/OfficeChecklist.tsx';
import { PROCEDURE_WORDS } from '../../components/office/procedure-words.ts';
import { APPLY_STAGES } from '../../lib/domain/application.ts';
import { parseDay } from '../../lib/domain/day.ts';
import { faultCode } from '../../lib/domain/fault.ts';
import type { Office, OfficeId } from '../../lib/domain/office.ts';
import { describeProblem } from '../../lib/domain/problem-text.ts';
import type { Procedure } from '../../lib/domain/procedure.ts';
import { isDone, NO_PROGRESS, type Progress, type ProgressChange } from '../../lib/domain/progress.ts';
import { ask } from '../../lib/platform/ask-checked.ts';
import { text } from '../../lib/platform/text.ts';
import { CATALOGUE } from '../../lib/procedures/catalogue.ts';
import { useToast } from '../options/use-toast.ts';
import { mailView } from './mail-view.ts';
import type { Moment } from './moment.ts';
import { storeMail } from './store-mail.ts';
import { done, former } from './tick-changes.ts';
import type { usePanelState } from './use-panel-state.ts';

type Panel = ReturnType<typeof usePanelState>;

interface Deeds extends ChecklistDeeds {
  onProcedure: (procedure: Procedure) => Promise<boolean>;
}

/** Of the stages in which the form is sent, what the office has still open. */
function toApply({ procedure }: Office, progress: Progress): readonly string[] {
  const steps = procedure ? CATALOGUE[procedure].steps : [];
  return steps.map(({ stage }) => stage).filter((name) => APPLY_STAGES.includes(name) && !isDone(progress, name));
}

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
      onTick: ({ name, title }, ticked) => {
        const words = text(ticked ? 'panel_ticked' : 'panel_unticked', text(title));
        void change(id, { ticks: { [name]: ticked ? 'done' : 'open' } }, former(own, [name]), words);
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
        // Whoever knows the day has sent the form.
        const sent = toApply(office, own);
        const back = { ...former(own, sent), appliedOn: own.appliedOn ?? null };
        return change(id, { ...done(sent), appliedOn: day }, back, words);
      },
      readMail: (pasted, chosen) => mailView(pasted, chosen, { offices, progress, shown: office, text }),
      onStoreMail: (store) => storeMail(store, { progress, write, say, failed }),
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
