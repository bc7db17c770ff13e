/**
 * The names of the events by which the guard's two halves find each other, before the page's first script runs. From
 * then on they talk by a secret name that the page never sees, so it cannot answer in the guard's place.
 */
export const CALL = 'shohyo-guard-call';
export const HELLO = 'shohyo-guard-hello';

/** Event names made of the secret. */
export const channelOf = (secret: string): { ask: string; open: string } => ({
  ask: `${secret}-ask`,
  open: `${secret}-open`,
});

export interface GateAnswerer {
  /** Decides on what the page shows now. */
  isClosed: () => boolean;
  stopped: (path: string) => void;
}

/**
 * The guard's half of the channel. The page-world half asks synchronously and goes on only when it is told `open` while
 * it asks; silence means closed. So a page can at most keep the gate from opening.
 */
export function answerPageWorld(document: Document, signal: AbortSignal, gate: GateAnswerer): void {
  const secret = [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('-');
  const { ask, open } = channelOf(secret);
  const hello = (): boolean => document.dispatchEvent(new CustomEvent(HELLO, { detail: secret }));
  document.addEventListener(
    ask,
    (event) => {
      if (!gate.isClosed()) document.dispatchEvent(new CustomEvent(open));
      else gate.stopped(String((event as CustomEvent<unknown>).detail));
    },
    { signal },
  );
  // Which half the browser starts first is not said anywhere; the second one finds the first.
  document.addEventListener(CALL, hello, { signal, once: true });
  hello();
}
