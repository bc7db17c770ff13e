import type { Gatekeeper } from '../channel.ts';
import { bodyCarriesFile, formHoldsFile, isClick, isFileInput, markRequest } from './carries-file.ts';

const { apply, construct } = Reflect;
const Failure = TypeError;
const Denied = DOMException;
const Rejected = Promise;
const Note = ProgressEvent;
const { dispatchEvent } = EventTarget.prototype;
const { abort } = XMLHttpRequest.prototype;
const later = queueMicrotask;

type Call = (this: unknown, ...args: unknown[]) => unknown;

/**
 * Puts a check before one of the page's own functions. A proxy stays the same function to whoever looks at it, and
 * where the check has nothing against it, the browser's own function runs on the page's own arguments.
 */
function guarded(
  owner: object,
  name: string,
  refuse: (self: unknown, args: unknown[]) => (() => unknown) | undefined,
): void {
  const property = Object.getOwnPropertyDescriptor(owner, name);
  if (typeof property?.value !== 'function') return;
  const value = new Proxy(property.value as Call, {
    apply: (original, self, args: unknown[]) => {
      const refusal = refuse(self, args);
      return refusal ? refusal() : apply(original, self, args);
    },
  });
  Object.defineProperty(owner, name, { ...property, value });
}

/** As the browser fails a request that never reached the network. */
function failRequest(request: XMLHttpRequest): void {
  apply(abort, request, []);
  later(() => {
    for (const type of ['error', 'loadend']) apply(dispatchEvent, request, [new Note(type)]);
  });
}
/** Closes the ways that only the page's own world can see (design §5): what its scripts open, assign and send by themselves. */
export function closeWays(gate: Gatekeeper): void {
  const input = HTMLInputElement.prototype;
  const stops = (path: string, carries: boolean): boolean => {
    if (!carries || !gate.isClosed()) return false;
    gate.stopped(path);
    return true;
  };
  const nothing = (): undefined => undefined;
  const denied = (): never => {
    throw new Denied('The request is not allowed by the user agent in the current context.', 'NotAllowedError');
  };
  const aborted = (): unknown => Rejected.reject(new Denied('The user aborted a request.', 'AbortError'));

  guarded(HTMLElement.prototype, 'click', (self) => (stops('script-click', isFileInput(self)) ? nothing : undefined));
  guarded(EventTarget.prototype, 'dispatchEvent', (self, [event]) =>
    stops('script-click', isClick(event) && isFileInput(self)) ? () => false : undefined,
  );
  guarded(input, 'showPicker', (self) => (stops('show-picker', isFileInput(self)) ? denied : undefined));
  for (const name of ['showOpenFilePicker', 'showDirectoryPicker']) {
    guarded(window, name, () => (stops('open-file-picker', true) ? aborted : undefined));
  }
  guarded(HTMLFormElement.prototype, 'submit', (self) => (stops('form', formHoldsFile(self)) ? nothing : undefined));
  guarded(window, 'fetch', (_self, [resource, init]) =>
    stops('fetch', bodyCarriesFile((init as RequestInit | undefined)?.body) || bodyCarriesFile(resource))
      ? () => Rejected.reject(new Failure('Failed to fetch'))
      : undefined,
  );
  guarded(XMLHttpRequest.prototype, 'send', (self, [body]) =>
    stops('xhr', bodyCarriesFile(body)) ? () => failRequest(self as XMLHttpRequest) : undefined,
  );
  guarded(Navigator.prototype, 'sendBeacon', (_self, [, body]) =>
    stops('beacon', bodyCarriesFile(body)) ? () => false : undefined,
  );
  // A request made beforehand hides its body from whoever sends it.
  window.Request = new Proxy(Request, {
    construct: (original, args: unknown[], target) => {
      const request = construct(original, args, target) as object;
      const [resource, init] = args as [unknown, RequestInit | undefined];
      if (bodyCarriesFile(init?.body) || bodyCarriesFile(resource)) markRequest(request);
      return request;
    },
  });
  Object.defineProperty(Request.prototype, 'constructor', { value: Request, writable: true, configurable: true });
}
