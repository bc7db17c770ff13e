import * as dom from 'happy-dom';
import { context, currentDoc, theBrowser } from './context.ts';

/** What the content scripts take from their window by its bare name. */
const OF_WINDOW = [
  'window',
  'document',
  'location',
  'Node',
  'Element',
  'HTMLElement',
  'HTMLInputElement',
  'HTMLFormElement',
  'MutationObserver',
  'CustomEvent',
  'Event',
  'KeyboardEvent',
  'DOMParser',
  'CSS',
  'performance',
];
const GUARD_SIDE = Symbol.for('shohyo-guard.guard-side');

type Boxed = { getBoundingClientRect: (this: Element) => object };
const box = (x: number, y: number, width: number, height: number): object => ({
  x,
  y,
  width,
  height,
  left: x,
  top: y,
  right: x + width,
  bottom: y + height,
});

const INLINE = new Set(['span', 'a', 'b', 'i', 'em', 'strong', 'label', 'wbr', 'svg', 'small']);
const NEVER_SHOWN = new Set(['head', 'script', 'style', 'title', 'template']);

function display(element: HTMLElement): string {
  if (element.hidden || NEVER_SHOWN.has(element.localName)) return 'none';
  return element.style.display || (INLINE.has(element.localName) ? 'inline' : 'block');
}

/** How an element is laid out where only `hidden` and its own style decide, as in the replica's account area. */
export const computedStyle = (element: Element): object => ({
  display: display(element as HTMLElement),
  visibility: 'visible',
});

/** What the simulated DOM lacks, or has at the price of an hour: where on the page something stands, and whether it is shown. */
function layOut(): void {
  (dom.Element.prototype as unknown as { checkVisibility: (this: Element) => boolean }).checkVisibility = function () {
    for (let at: Element | null = this; at; at = at.parentElement) {
      if (display(at as HTMLElement) === 'none') return false;
    }
    return this.isConnected;
  };
  (dom.Element.prototype as unknown as Boxed).getBoundingClientRect = function (): object {
    if (this.closest('[data-do="account"],[data-part="account-menu"],[data-part="tooltip"]'))
      return box(1100, 8, 150, 40);
    if (this.closest('header,[role="banner"]')) return box(20, 8, 400, 40);
    return this.matches('html,body,#app,.L-x0') ? box(0, 0, 1280, 2000) : box(200, 300, 600, 40);
  };
}

const storageArea = (area: 'local' | 'session') => ({
  get: (keys: string | string[] | null) => theBrowser().storage.get(area, keys),
  set: (items: Record<string, unknown>) => theBrowser().storage.set(area, items),
  remove: (key: string) => theBrowser().storage.remove(area, key),
});
const event = () => ({ addListener: () => undefined });

/** The WebExtension API as far as guard and background use it; each call goes to the browser of the running trial. */
const webExtension = {
  runtime: {
    id: 'shohyo-guard',
    getURL: (path: string) => `extension://shohyo-guard/${path}`,
    sendMessage: (message: unknown) => theBrowser().messages.send(message),
    onMessage: { addListener: (listener: never) => theBrowser().messages.listen(listener) },
    onInstalled: event(),
  },
  storage: {
    local: storageArea('local'),
    session: storageArea('session'),
    onChanged: { addListener: (listener: never) => theBrowser().storage.listen(listener) },
  },
  tabs: { get: async (id: number) => theBrowser().tabInfo(id), query: async () => [], create: async () => ({}) },
  action: { setBadgeText: async () => {}, setBadgeBackgroundColor: async () => {}, setTitle: async () => {} },
  permissions: { onAdded: event() },
  alarms: { onAlarm: event(), get: async () => undefined, clear: async () => true, create: () => undefined },
  scripting: { executeScript: async () => [] },
  extension: { inIncognitoContext: false },
  i18n: { getMessage: (key: string) => key },
};

/** The trial's clock began then, for whoever asks for the time of day. */
const BEGAN = Date.UTC(2026, 10, 20);

/** Must run before the first module of the product is loaded. */
export function installGlobals(): void {
  layOut();
  const real = Date.now;
  Date.now = () => (context.getStore() ? BEGAN + theBrowser().clock.now : real());
  for (const name of OF_WINDOW) {
    const own: unknown = Reflect.get(globalThis, name);
    Object.defineProperty(globalThis, name, {
      configurable: true,
      get: () => (currentDoc() ? Reflect.get(currentDoc()?.view ?? {}, name) : own),
      set: () => undefined,
    });
  }
  Object.defineProperty(globalThis, GUARD_SIDE, {
    configurable: true,
    get: () => currentDoc()?.side,
    set: (side) => {
      const now = context.getStore();
      if (now && 'doc' in now) now.doc.side = side;
    },
  });
  Object.assign(globalThis, { browser: webExtension, chrome: webExtension });
}
