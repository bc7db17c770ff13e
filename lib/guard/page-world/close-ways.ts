import type { Gatekeeper } from '../channel.ts';
import { gateBefore } from '../stop-uploads.ts';
import type { PageWorldWay } from '../ways-in.ts';
import {
  type Carried,
  carriedBy,
  carriedByForm,
  carriedByInit,
  carriedByRequest,
  isClick,
  isFileInput,
  rememberRequest,
  rootOf,
} from './carries-file.ts';
import { apply, construct, listenAt } from './natives.ts';
import { aborted, denied, failed, failRequest, no, nothing } from './refusals.ts';

type Call = (this: unknown, ...args: unknown[]) => unknown;

/** A call of the page's scripts, what it carries, and how the browser itself would refuse it. */
type Closing = readonly [
  owner: object | undefined,
  name: string,
  /** Null for nothing, where something around it may still open a file dialog. */
  carries: (self: unknown, args: unknown[]) => Carried | null,
  refuse: (self: unknown) => unknown,
];

const always = (): Carried => [];
const inInput = (self: unknown): Carried | null => (isFileInput(self) ? [] : null);
const inBody = (_self: unknown, args: unknown[]): Carried => carriedBy(args[0]);
const inRequest = (_self: unknown, args: unknown[]): Carried => carriedByInit(args) ?? carriedByRequest(args[0]);

const form = HTMLFormElement.prototype;
const CLOSINGS: Readonly<Record<PageWorldWay, Closing>> = {
  'script-click': [HTMLElement.prototype, 'click', inInput, nothing],
  'script-event': [
    EventTarget.prototype,
    'dispatchEvent',
    (self, args) => (isClick(args[0]) ? inInput(self) : undefined),
    no,
  ],
  'show-picker': [HTMLInputElement.prototype, 'showPicker', inInput, denied],
  'open-file-picker': [window, 'showOpenFilePicker', always, aborted],
  'directory-picker': [window, 'showDirectoryPicker', always, aborted],
  'form-submit': [form, 'submit', carriedByForm, nothing],
  'request-submit': [form, 'requestSubmit', carriedByForm, nothing],
  fetch: [window, 'fetch', (_self, args) => carriedByInit(args), failed],
  request: [window, 'fetch', (_self, args) => carriedByRequest(args[0]), failed],
  'fetch-later': [window, 'fetchLater', inRequest, denied],
  xhr: [XMLHttpRequest.prototype, 'send', inBody, failRequest],
  beacon: [Navigator.prototype, 'sendBeacon', (_self, args) => carriedBy(args[1]), no],
  'web-socket': [WebSocket.prototype, 'send', inBody, nothing],
  'data-channel': [window.RTCDataChannel?.prototype, 'send', inBody, nothing],
};

/**
 * Puts something in the place of one of the page's own functions. A proxy stays the same function to whoever looks at
 * it, and runs the browser's own on the page's own arguments.
 */
function wrap(owner: object | undefined, name: string, handler: ProxyHandler<Call>): void {
  const property = owner && Object.getOwnPropertyDescriptor(owner, name);
  if (typeof property?.value !== 'function') return;
  Object.defineProperty(owner, name, { ...property, value: new Proxy(property.value as Call, handler) });
}

/** A request made beforehand hides its body from whoever sends it. */
function rememberRequests(): void {
  const { prototype } = Request;
  wrap(window, 'Request', {
    construct: (original, args: unknown[], target) => {
      const carried = inRequest(undefined, args);
      const request = construct(original, args, target) as object;
      rememberRequest(request, carried);
      return request;
    },
  });
  wrap(prototype, 'clone', {
    apply: (original, self, args: unknown[]) => {
      const copy = apply(original, self, args);
      rememberRequest(copy, carriedByRequest(self));
      return copy;
    },
  });
  Object.defineProperty(prototype, 'constructor', { value: Request, writable: true, configurable: true });
}

/** Closes the ways that only the page's own world can see (design §5): what its scripts open, assign and send by themselves. */
export function closeWays(gate: Gatekeeper): void {
  const standAt = gateBefore(new AbortController().signal, gate, () => null, listenAt);
  /** What is in no page, and what a script opens a dialog of, the window hears nothing of: the gate stands there as well. */
  const standAround = (opener: unknown): void => {
    try {
      const root = rootOf(opener);
      if (root && root !== document) standAt(root);
      if (isFileInput(opener)) standAt(opener as HTMLInputElement);
    } catch {
      // The page has redefined what this needs; what it gets by that cannot leave.
    }
  };
  for (const [way, [owner, name, carries, refuse]] of Object.entries(CLOSINGS)) {
    wrap(owner, name, {
      apply: (original, self, args: unknown[]) => {
        const files = carries(self, args);
        if (files && gate.isClosed(() => files, way)) {
          gate.stopped(way);
          return refuse(self);
        }
        if (files !== undefined) standAround(self);
        return apply(original, self, args);
      },
    });
  }
  rememberRequests();
}
