/**
 * The page's world before the page's first script: what is used later is taken now, so that a page that redefines
 * prototypes afterwards changes nothing here (issue 3, hostile pages).
 */
const { apply } = Reflect;
const { dispatchEvent, addEventListener, removeEventListener } = EventTarget.prototype;
const Custom = CustomEvent;
const { alert } = window;
const target = document;

export const natives = {
  alert: (words: string): void => apply(alert, window, [words]),
  /** Sends an event through the document to the guard's own world. The browser calls its listeners before this returns. */
  send: (type: string, detail?: string): void => {
    apply(dispatchEvent, target, [new Custom(type, { detail })]);
  },
  listen: (type: string, listener: (event: Event) => void): void => apply(addEventListener, target, [type, listener]),
  unlisten: (type: string, listener: (event: Event) => void): void =>
    apply(removeEventListener, target, [type, listener]),
};
