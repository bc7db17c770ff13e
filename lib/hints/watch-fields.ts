import type { TargetOffice } from '../domain/page-state.ts';
import type { Text } from '../domain/text-key.ts';
import { CHECKED_FIELDS } from '../procedures/checked-fields.ts';
import { checkedInputs } from './checked-inputs.ts';
import type { FieldHelp } from './field-side.ts';
import { fill, type Offer, offersFor } from './fill.ts';
import type { NoteHint } from './hint.ts';
import type { MountedNotes } from './mount-notes.ts';
import { type FieldRemark, offerNote, refusedPaste, remarkNotes } from './typed-notes.ts';

export interface WatchOptions {
  document: Document;
  notes: MountedNotes;
  text: Text;
  /** Asks whoever has the ledger about the values of a screen's checked fields. */
  check: (screen: string, fields: Record<string, string>) => Promise<readonly FieldRemark[]>;
  /** Speaks to screen readers; `soon`: nobody is typing. */
  speak: (words: string, soon?: boolean) => void;
  /** The number of fields that `fillBlanks` would fill is another. */
  changed: () => void;
  signal: AbortSignal;
}

/** Milliseconds after the last key before what is typed is looked at. */
const PAUSE = 250;
const LONGEST = 400;

/**
 * Looks at what is typed into the checked fields of a screen, a moment after the last key and at once when a field is
 * left, and has the remarks and the offers of the ledger stand beside the fields. Only listens: typing is never changed.
 */
export function watchFields({ document, notes, text, check, speak, changed, signal }: WatchOptions): FieldHelp {
  let screen = '';
  let office: TargetOffice | undefined;
  let inputs = new Map<string, HTMLInputElement>();
  let remarks: readonly FieldRemark[] = [];
  /** Fields that nobody is typing in any more. */
  const left = new Set<string>();
  /** The field whose value is about to be replaced. */
  let replacing = '';
  /** The field into which something was pasted that the site refuses. */
  let pasted = '';
  let asked = '';
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let count = 0;

  const offers = (): Offer[] => offersFor(screen, office, inputs);
  const blanks = (): Offer[] => offers().filter(({ input }) => input.value.trim() === '');

  function noteFor(offer: Offer): NoteHint {
    const { name } = offer.field;
    const asks = replacing === name;
    return offerNote(offer, office?.name ?? '', asks, () => {
      replacing = asks || offer.input.value.trim() === '' ? '' : name;
      if (replacing) show();
      else put([offer]);
    });
  }

  function show(): void {
    const typed = remarks.filter(({ field, unfinished }) => !unfinished || left.has(field));
    const said = remarkNotes(screen, [...refusedPaste(pasted, office), ...typed]);
    const offered = offers().map(noteFor);
    notes.show([...offered.filter(({ tone }) => tone === 'careful'), ...said], 'remarks');
    notes.show(offered, 'offers');
    const words = said.filter(({ tone }) => tone !== 'info').map(({ key, values }) => text(key, ...values));
    speak(words.join(' '), ![...inputs].some(([name, input]) => input === document.activeElement && !left.has(name)));
    const now = blanks().length;
    if (now !== count) {
      count = now;
      changed();
    }
  }

  async function look(): Promise<void> {
    const fields = Object.fromEntries([...inputs].map(([name, input]) => [name, input.value.slice(0, LONGEST)]));
    const question = JSON.stringify([screen, office, fields]);
    show();
    if (question === asked) return;
    asked = question;
    turn += 1;
    const mine = turn;
    // Without an answer nothing is said; the next change asks again.
    const answer = await check(screen, fields).catch(() => undefined);
    if (mine !== turn || signal.aborted) return;
    if (!answer) asked = '';
    remarks = answer ?? [];
    show();
  }

  function lookIn(ms: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => {
      timer = undefined;
      void look();
    }, ms);
  }

  function put(list: readonly Offer[]): number {
    const taken = fill(list);
    for (const { field } of list) left.add(field.name);
    lookIn(0);
    return taken;
  }

  function refresh(): void {
    if (!CHECKED_FIELDS[screen]) return;
    const before = inputs;
    inputs = checkedInputs(document, screen);
    for (const [name, input] of inputs) {
      // What stood there when the field came was not typed just now.
      if (before.get(name) !== input && input.value !== '' && input !== document.activeElement) left.add(name);
    }
    // Pages that draw themselves anew at every key must not end the pause after the last one.
    if (timer === undefined) lookIn(0);
  }

  const nameOf = ({ target }: Event): string | undefined => [...inputs].find(([, input]) => input === target)?.[0];
  const listen = (type: string, heard: (name: string) => void): void =>
    document.addEventListener(
      type,
      (event) => {
        const name = nameOf(event);
        if (name) heard(name);
      },
      { capture: true, passive: true, signal },
    );
  listen('input', (name) => {
    left.delete(name);
    replacing = '';
    pasted = '';
    // An answer still under way is about what stood there before.
    turn += 1;
    asked = '';
    lookIn(PAUSE);
  });
  listen('paste', (name) => {
    if (!CHECKED_FIELDS[screen]?.some((field) => field.name === name && field.noPaste)) return;
    pasted = name;
    show();
  });
  for (const type of ['change', 'focusout']) {
    listen(type, (name) => {
      left.add(name);
      lookIn(0);
    });
  }
  signal.addEventListener('abort', () => clearTimeout(timer));

  return {
    of(now, target) {
      office = target;
      if (now !== screen) {
        screen = now;
        inputs = new Map();
        left.clear();
        remarks = [];
        replacing = '';
        pasted = '';
        turn += 1;
        asked = '';
        show();
      }
      refresh();
    },
    refresh,
    blanks: () => count,
    fillBlanks: () => {
      const list = blanks();
      return put(list) === list.length;
    },
  };
}
