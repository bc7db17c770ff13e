import type { OnItsWay } from './on-its-way.ts';

/**
 * The names of the events by which the guard's two worlds in a frame find each other, before the page's first script
 * runs. From then on they talk by a secret name that the page never sees, so it cannot answer in the guard's place.
 */
export const CALL = 'shohyo-guard-call';
export const HELLO = 'shohyo-guard-hello';

/** Event names made of a secret. */
export interface Channel {
  ask: string;
  open: string;
  closed: string;
  stopped: string;
}

export const channelOf = (secret: string): Channel => ({
  ask: `${secret}-ask`,
  open: `${secret}-open`,
  closed: `${secret}-closed`,
  stopped: `${secret}-stopped`,
});

/** What crosses the channel of files on their way; without any, nothing does. */
export type Given = readonly [way: string, files: readonly OnItsWay[]];

/** What the gate says at this very moment, and what happens when it stopped a file. */
export interface Gatekeeper {
  /**
   * Decided in the event, on what the page shows now, and on the files where they can be seen.
   * @param way by which these files come or go (`ways-in.ts`)
   */
  isClosed: (files?: () => readonly OnItsWay[], way?: string) => boolean;
  stopped: (path: string) => void;
}

/**
 * Answers whoever knows the channel while it is being asked. Silence means closed, and that the guard is gone; so a page
 * can at most keep the gate from opening.
 */
function answerGate(document: Document, signal: AbortSignal, channel: Channel, gate: Gatekeeper): void {
  const answer = (event: Event): void => {
    const { detail } = event as CustomEvent<Given | null>;
    const closed = detail ? gate.isClosed(() => detail[1], detail[0]) : gate.isClosed();
    document.dispatchEvent(new CustomEvent(closed ? channel.closed : channel.open));
  };
  document.addEventListener(channel.ask, answer, { signal });
  document.addEventListener(channel.stopped, (event) => gate.stopped(String((event as CustomEvent<unknown>).detail)), {
    signal,
  });
}

/**
 * The extension's half of the channel into the page's own world of the same frame.
 * @param farewell what the page's half says to the user if this half is gone one day
 */
export function answerPageWorld(document: Document, signal: AbortSignal, gate: Gatekeeper, farewell: string): void {
  const secret = [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('-');
  const hello = (): boolean => document.dispatchEvent(new CustomEvent(HELLO, { detail: `${secret} ${farewell}` }));
  answerGate(document, signal, channelOf(secret), gate);
  // Which half the browser starts first is not said anywhere; the second one finds the first.
  document.addEventListener(CALL, hello, { signal, once: true });
  hello();
}
