import type { Text } from '../domain/text-key.ts';
import type { NoteHint } from './hint.ts';
import { buildNote } from './note-element.ts';

export interface NotesOptions {
  /** The overlay's closed shadow root; the notes' look is `FIELD_NOTES_STYLE` in it. */
  root: ShadowRoot;
  /** The field that a note is about, or undefined while the page has none. */
  locate: (note: NoteHint) => Element | undefined;
  text: Text;
  /** Ends everything: the notes leave the page. */
  signal: AbortSignal;
}

/** Keeps the notes of one page beside their fields. */
export interface MountedNotes {
  /** Replaces the notes; those that stay the same stay where they are. An empty list clears the page. */
  show(notes: readonly NoteHint[]): void;
  /** Finds the fields anew; to be called whenever the page changed. */
  refresh(): void;
}

interface Placed {
  element: HTMLElement;
  said: string;
  field: Element | undefined;
}

/**
 * Places notes beside fields of the page from within our own shadow root. The browser does the geometry (toolchain.md,
 * notes beside a field), so the page's own elements are never changed. A note that was closed stays closed in this page.
 * Where the browser cannot anchor a note to its field, no note is shown.
 */
export function mountNotes({ root, locate, text, signal }: NotesOptions): MountedNotes {
  const placed = new Map<string, Placed>();
  const closed = new Set<string>();
  let notes: readonly NoteHint[] = [];
  // A style sheet can hide a field without any change to the page's markup.
  const sizes = new ResizeObserver(() => refresh());

  function remove(id: string): void {
    const one = placed.get(id);
    one?.element.remove();
    if (one?.field) sizes.unobserve(one.field);
    placed.delete(id);
  }

  function elementFor(note: NoteHint): Placed {
    const said = text(note.key, ...note.values);
    const before = placed.get(note.id);
    if (before?.said === said) return before;
    remove(note.id);
    const element = buildNote(root.ownerDocument, text, note.tone, said, () => {
      closed.add(note.id);
      remove(note.id);
    });
    root.append(element);
    const after = { element, said, field: undefined };
    placed.set(note.id, after);
    return after;
  }

  function place(note: NoteHint): void {
    const field = locate(note);
    if (!field?.checkVisibility({ visibilityProperty: true })) {
      remove(note.id);
      return;
    }
    const one = elementFor(note);
    const isOpen = one.element.matches(':popover-open');
    if (isOpen && one.field === field) return;
    if (isOpen) one.element.hidePopover();
    if (one.field && one.field !== field) sizes.unobserve(one.field);
    one.field = field;
    sizes.observe(field);
    if (!showBeside(one.element, field)) remove(note.id);
  }

  function refresh(): void {
    if (signal.aborted) return;
    const wanted = notes.filter(({ id }) => !closed.has(id));
    for (const id of [...placed.keys()]) if (!wanted.some((note) => note.id === id)) remove(id);
    for (const note of wanted) place(note);
  }

  signal.addEventListener('abort', () => {
    sizes.disconnect();
    for (const id of [...placed.keys()]) remove(id);
  });
  return {
    show(next) {
      notes = next;
      refresh();
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
