import type { TargetOffice } from '../domain/page-state.ts';
import type { Remark, RemarkTone } from '../domain/remark.ts';
import type { Text } from '../domain/text-key.ts';
import { CHECKED_FIELDS, type CheckedField } from '../procedures/checked-fields.ts';
import { checkedInputs } from './checked-inputs.ts';
import { fill, type Offer, offersFor } from './fill.ts';
import type { NoteHint } from './hint.ts';
import type { MountedNotes } from './mount-notes.ts';

/** What is said of one checked field. */
export type FieldRemark = Pick<Remark, 'key' | 'values' | 'tone'> & { field: string; unfinished?: true | undefined };

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

export interface WatchedFields {
  /** The screen, and the office in work. */
  of(screen: string, office: TargetOffice | undefined): void;
  /** To be called whenever the page changed. */
  refresh(): void;
  /** Empty fields that the ledger has something for. */
  blanks(): number;
  /** Fills them; whether all took it. */
  fillBlanks(): boolean;
}

/** Milliseconds after the last key before what is typed is looked at. */
const PAUSE = 250;
const LONGEST = 400;
const QUOTED = 80;
const WEIGHT: Record<RemarkTone, number> = { stop: 0, careful: 1, info: 2 };

/**
 * Looks at what is typed into the checked fields of a screen, a moment after the last key and at once when a field is
 * left, and has the remarks and the offers of the ledger stand beside the fields. Only listens: typing is never changed.
 */
export function watchFields({ document, notes, text, check, speak, changed, signal }: WatchOptions): WatchedFields {
  let screen = '';
  let office: TargetOffice | undefined;
  let inputs = new Map<string, HTMLInputElement>();
  let remarks: readonly FieldRemark[] = [];
  /** Fields that nobody is typing in any more. */
  const left = new Set<string>();
  /** The field whose value is about to be replaced. */
  let replacing = '';
  let asked = '';
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let count = 0;

  const fieldNamed = (name: string): CheckedField | undefined =>
    CHECKED_FIELDS[screen]?.find((field) => field.name === name);
  const offers = (): Offer[] => offersFor(screen, office, inputs);
  const blanks = (): Offer[] => offers().filter(({ input }) => input.value.trim() === '');

  function remarkNote(one: FieldRemark): NoteHint[] {
    const about = fieldNamed(one.field);
    const at = about?.beside ? fieldNamed(about.beside) : about;
    const { key, values, tone } = one;
    return at ? [{ id: `check-${one.field}`, key, values, tone, labels: at.labels, nth: at.nth ?? 0 }] : [];
  }

  function offerNote(offer: Offer): NoteHint {
    const { name, labels, nth = 0 } = offer.field;
    const asks = replacing === name;
    return {
      id: `fill-${name}`,
      labels,
      nth,
      tone: asks ? 'careful' : 'do',
      key: asks ? 'fill_replace' : 'fill_offer',
      values: [asks ? offer.input.value.slice(0, QUOTED) : (office?.name ?? ''), offer.value],
      press: {
        key: asks ? 'fill_replace_button' : 'fill_button',
        label: { key: asks ? 'fill_replace_label' : 'fill_button_label', values: [labels[0] ?? ''] },
        act: () => {
          replacing = asks || offer.input.value.trim() === '' ? '' : name;
          if (replacing) show();
          else put([offer]);
        },
      },
    };
  }

  function show(): void {
    const said = remarks
      .filter(({ field, unfinished }) => !unfinished || left.has(field))
      .sort((one, other) => WEIGHT[one.tone] - WEIGHT[other.tone])
      .flatMap(remarkNote);
    const offered = offers().map(offerNote);
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
    // Without an answer nothing is said; the next key asks again.
    const answer = inputs.size > 0 ? await check(screen, fields).catch(() => undefined) : [];
    if (mine !== turn || signal.aborted) return;
    if (!answer) asked = '';
    remarks = answer ?? [];
    show();
  }

  function lookIn(ms: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => void look(), ms);
  }

  function put(list: readonly Offer[]): number {
    const taken = fill(list);
    for (const { field } of list) left.add(field.name);
    lookIn(0);
    return taken;
  }

  function refresh(): void {
    if (!CHECKED_FIELDS[screen] && inputs.size === 0) return;
    const before = inputs;
    inputs = checkedInputs(document, screen);
    for (const [name, input] of inputs) {
      // What stood there when the field came was not typed just now.
      if (before.get(name) !== input && input.value !== '' && input !== document.activeElement) left.add(name);
    }
    lookIn(0);
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
    lookIn(PAUSE);
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
      if (now !== screen) {
        left.clear();
        remarks = [];
        replacing = '';
      }
      screen = now;
      office = target;
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
