import { codeClock } from '../domain/code-clock.ts';
import type { Remark, RemarkTone } from '../domain/remark.ts';
import type { Text } from '../domain/text-key.ts';
import type { NoteHint, Said } from './hint.ts';
import type { MountedNotes } from './mount-notes.ts';

export interface CodeOptions {
  document: Document;
  notes: MountedNotes;
  text: Text;
  /** Since when this tab's code counts; `resent`: a new one was asked for just now. */
  times: (resent: boolean) => Promise<{ shownAt: number; resends: number }>;
  speak: (words: string, soon?: boolean) => void;
  signal: AbortSignal;
}

const SCREEN = 'id-confirm-code';
/** The words of the resend control were lost in the guides' conversion (firm-08-04): whatever speaks of sending again. */
const RESEND = /再送|再発行|送り直|再度送|もう一度送/;
const PRESSED = 'a,button,[role=button],[role=link],input[type=submit],input[type=button]';
const LONGEST = 40;
/** Already said by the remarks once a new code was asked for. */
const STANDING: Said = { key: 'note_id_confirm_code', values: [] };

const TONES: readonly RemarkTone[] = ['stop', 'careful'];

function heaviest(remarks: readonly Remark[]): RemarkTone {
  return TONES.find((tone) => remarks.some((one) => one.tone === tone)) ?? 'info';
}

function isResend(target: EventTarget | null): boolean {
  const pressed = (target as Element | null)?.closest?.(PRESSED);
  const words = pressed?.textContent || pressed?.getAttribute('value') || '';
  return words.length <= LONGEST && RESEND.test(words);
}

/** Shows, beside the confirmation code's field, how long the code lives and what is left of the resends (hz-21 to hz-23). */
export function watchCode({ document, notes, text, times, speak, signal }: CodeOptions): (screen: string) => void {
  let here = false;
  let known: { shownAt: number; resends: number } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let said = '';

  function tick(): void {
    clearTimeout(timer);
    if (!here || !known || signal.aborted) return;
    const { remarks, left, expired } = codeClock(known.shownAt, Date.now(), known.resends);
    const [first, ...rest] = remarks;
    if (!first) return;
    const sense = remarks.map(({ key, tone }) => `${key} ${tone}`).join();
    const note: NoteHint = {
      id: SCREEN,
      labels: ['確認コード'],
      nth: 0,
      tone: heaviest(remarks),
      key: first.key,
      values: first.values,
      also: rest.length > 0 || expired ? rest : [STANDING],
      sense,
    };
    notes.show([note], 'remarks');
    // The seconds are for the eyes; only what changes the situation is spoken.
    if (said !== '' && sense !== said) speak(remarks.map(({ key, values }) => text(key, ...values)).join(' '), true);
    said = sense;
    if (!expired) timer = setTimeout(tick, left % 1000 || 1000);
  }

  async function ask(resent: boolean): Promise<void> {
    known = await times(resent).catch(() => known);
    tick();
  }

  document.addEventListener(
    'click',
    (event) => {
      if (here && event.isTrusted && isResend(event.target)) void ask(true);
    },
    { capture: true, passive: true, signal },
  );
  signal.addEventListener('abort', () => clearTimeout(timer));

  return (screen) => {
    if (here === (screen === SCREEN)) return;
    here = !here;
    known = undefined;
    said = '';
    if (here) void ask(false);
    else notes.show([], 'remarks');
  };
}
