import type { Text } from '../domain/text-key.ts';
import type { NoteHint } from './hint.ts';
import { buildNote, type NoteElement } from './note-element.ts';

export interface NotesOptions {
  /** The overlay's closed shadow root; the notes' look is `FIELD_NOTES_STYLE` in it. */
  root: ShadowRoot;
  /** The field that a note is about, or undefined while the page has none. */
  locate: (note: NoteHint) => Element | undefined;
  text: Text;
  /** Ends everything: the notes leave the page. */
  signal: AbortSignal;
}

/** What stands beside a field where several could: a remark about what is typed, else what belongs there, else an offer alone. */
const LAYERS = ['remarks', 'standing', 'offers'] as const;
export type Layer = (typeof LAYERS)[number];

/** Keeps the notes of one page beside their fields. */
export interface MountedNotes {
  /** Replaces the notes of a layer; those that stay the same stay where they are. An empty list clears it. */
  show(notes: readonly NoteHint[], layer?: Layer): void;
  /** Finds the fields anew; to be called whenever the page changed. */
  refresh(): void;
}

interface Placed extends NoteElement {
  note: NoteHint;
  said: string;
}

/**
 * Places notes beside fields of the page from within our own shadow root, one beside each. The browser does the geometry
 * (toolchain.md, notes beside a field), so the page's own elements are never changed. A note that was closed stays closed in
 * this page until it says something else. Where the browser cannot anchor a note to its field, no note is shown.
 */
export function mountNotes({ root, locate, text, signal }: NotesOptions): MountedNotes {
  const layers: Record<Layer, readonly NoteHint[]> = { remarks: [], standing: [], offers: [] };
  const placed = new Map<Element, Placed>();
  /** Note id → what it said when it was closed. */
  const closed = new Map<string, string>();
  // A style sheet can hide a field without any change to the page's markup.
  const sizes = new ResizeObserver(() => refresh());

  const wordsOf = (note: NoteHint): string =>
    [note, ...(note.also ?? [])].map(({ key, values }) => text(key, ...values)).join(' ');

  function remove(field: Element): void {
    placed.get(field)?.element.remove();
    sizes.unobserve(field);
    placed.delete(field);
  }

  /** The note of each field that is in sight; a field's remark goes before what always stands there. */
  function wanted(): Map<Element, NoteHint> {
    const beside = new Map<Element, NoteHint>();
    for (const layer of LAYERS) {
      for (const note of layers[layer]) {
        const field = locate(note);
        if (!field?.checkVisibility({ visibilityProperty: true })) continue;
        const first = beside.get(field);
        if (!first) beside.set(field, note);
        else if (note.press && !first.press) beside.set(field, { ...first, press: note.press });
      }
    }
    return beside;
  }

  function build(field: Element, note: NoteHint): Placed {
    const made = buildNote(root.ownerDocument, text, () => {
      const { note: shown, said } = placed.get(field) ?? after;
      closed.set(shown.id, shown.sense ?? said);
      remove(field);
    });
    const after = { ...made, note, said: '' };
    root.append(made.element);
    placed.set(field, after);
    sizes.observe(field);
    return after;
  }

  function place(field: Element, note: NoteHint): void {
    const said = wordsOf(note);
    if (closed.get(note.id) === (note.sense ?? said)) {
      remove(field);
      return;
    }
    const one = placed.get(field) ?? build(field, note);
    // News lies on top of its neighbours; a note with the focus in it stays where it is.
    const isNews = one.said !== '' && one.said !== said && !one.element.contains(root.activeElement);
    if (isNews && one.element.matches(':popover-open')) one.element.hidePopover();
    one.note = note;
    one.said = said;
    one.say(note, said);
    if (!one.element.matches(':popover-open') && !showBeside(one.element, field)) remove(field);
  }

  function refresh(): void {
    if (signal.aborted) return;
    const beside = wanted();
    for (const field of [...placed.keys()]) if (!beside.has(field)) remove(field);
    for (const [field, note] of beside) place(field, note);
  }

  signal.addEventListener('abort', () => {
    sizes.disconnect();
    for (const field of [...placed.keys()]) remove(field);
  });
  return {
    show(notes, layer = 'standing') {
      const nothing = notes.length + layers[layer].length === 0;
      layers[layer] = notes;
      if (!nothing) refresh();
    },
    refresh,
  };
}

/** Shows the note anchored to the field; false where the browser knows popovers but not their source, which would put the note anywhere. */
function showBeside(note: HTMLElement, field: Element): boolean {
  let anchored = false;
  note.showPopover({
    get source() {
      anchored = true;
      return field as HTMLElement;
    },
  });
  return anchored;
}
