/**
 * The page's world before the page's first script: what is used later is taken now, so that a page that redefines
 * prototypes afterwards changes nothing here (issue 3, hostile pages). `window` and `document` cannot be redefined.
 */
export const { apply, construct, get: getProperty } = Reflect;
const { dispatchEvent, addEventListener, removeEventListener } = EventTarget.prototype;
const Custom = CustomEvent;
const { alert } = window;

export const dispatch = (at: unknown, event: Event): unknown => apply(dispatchEvent, at, [event]);
export const listenAt = (at: EventTarget, ...rest: unknown[]): void => apply(addEventListener, at, rest);

export const sayInWords = (words: string): void => apply(alert, window, [words]);
/** Sends an event through the document to the guard's own world. The browser calls its listeners before this returns. */
export const send = (type: string, detail?: unknown): unknown => dispatch(document, new Custom(type, { detail }));
export const listen = (type: string, listener: (event: Event) => void): void => listenAt(document, type, listener);
export const unlisten = (type: string, listener: (event: Event) => void): void =>
  apply(removeEventListener, document, [type, listener]);
