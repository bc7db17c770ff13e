import type { Doc } from './doc.ts';

/** One way in: whether a file given that way leaves the page. Each is made as a browser makes it, then the page's own listeners run. */
type Way = (doc: Doc) => boolean;

const carrying = (doc: Doc, type: string, key: string): Event =>
  Object.defineProperty(new doc.view.Event(type, { bubbles: true, cancelable: true, composed: true }), key, {
    value: { types: ['Files'], files: [{}] },
  });

/** Sends the event through the page; true when it reached the page's own listener. */
function arrives(doc: Doc, event: Event, at: Element): boolean {
  Object.defineProperty(event, 'isTrusted', { value: true });
  let arrived = false;
  const own = (): void => {
    arrived = true;
  };
  doc.view.document.addEventListener(event.type, own);
  at.dispatchEvent(event);
  doc.view.document.removeEventListener(event.type, own);
  return arrived && !(event.type !== 'drop' && event.type !== 'paste' && event.defaultPrevented);
}

function fileInput(doc: Doc): HTMLInputElement {
  const { document } = doc.view;
  const found = document.querySelector<HTMLInputElement>('input[type="file"]');
  if (found) return found;
  const made = document.createElement('input');
  made.type = 'file';
  (document.body ?? document.documentElement).append(made);
  return made;
}

const plain = (doc: Doc, type: string): Event => new doc.view.Event(type, { bubbles: true, cancelable: true });
const place = (doc: Doc): Element => doc.view.document.body ?? doc.view.document.documentElement;

/** The browser sends both events, whatever became of the first. */
function choose(doc: Doc): boolean {
  const arrived = ['input', 'change'].map((type) => arrives(doc, plain(doc, type), fileInput(doc)));
  return arrived.every(Boolean);
}

export const WAYS: Readonly<Record<string, Way>> = {
  drop: (doc) => arrives(doc, carrying(doc, 'drop', 'dataTransfer'), place(doc)),
  paste: (doc) => arrives(doc, carrying(doc, 'paste', 'clipboardData'), place(doc)),
  /** The dialog opens, and the file that was chosen in it reaches the page. */
  dialog: (doc) => arrives(doc, plain(doc, 'click'), fileInput(doc)) && choose(doc),
  /** The dialog was open already when the gate closed. */
  chosen: (doc) => choose(doc),
  form: (doc) => {
    const { document } = doc.view;
    const form = document.createElement('form');
    const input = document.createElement('input');
    input.type = 'file';
    Object.defineProperty(input, 'files', { value: [{}] });
    form.append(input);
    place(doc).append(form);
    const left = arrives(doc, plain(doc, 'submit'), form);
    form.remove();
    return left;
  },
  'page script': (doc) => !doc.pageWorldIsClosed(),
  frame: (doc) => !doc.frameIsClosed(),
};
