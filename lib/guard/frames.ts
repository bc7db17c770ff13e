import type { Gatekeeper, Given } from './channel.ts';

/** The event by which a frame asks its top frame's gate. */
const ASK = 'shohyo-guard-frame';

/**
 * What a frame sends with it, and gets back in it. The page cannot write the answer: the browsers hand an object of
 * the extension's world to the page only as a copy (Chromium) or not at all (Firefox), while the content scripts of one
 * extension see the values in each other's objects, across the frames of one origin.
 */
interface Question {
  /** Files on their way, where they can be seen. */
  given?: Given | undefined;
  /** The way on which a file was stopped just now. */
  stopped?: string | undefined;
  open?: boolean;
}

/** The top frame's document where this frame may reach it, that is, under the same origin; about:blank and srcdoc inherit theirs. */
export function reachableTop(view: Window): Document | undefined {
  if (view === view.top) return undefined;
  try {
    return view.top?.document;
  } catch {
    return undefined;
  }
}

/** Lets the frames below ask the top frame's gate, from their first moment on. */
export function answerFrames(document: Document, signal: AbortSignal, gate: Gatekeeper): void {
  const answer = (event: Event): void => {
    const question = (event as CustomEvent<Question | null>).detail;
    if (!question) return;
    const { given, stopped } = question;
    if (stopped !== undefined) gate.stopped(stopped);
    else question.open = !(given ? gate.isClosed(() => given[1], given[0]) : gate.isClosed());
  };
  document.addEventListener(ASK, answer, { signal });
}

/** A frame has no header of its own: the top frame's gate decides for it. Where nobody answers, it is closed. */
export function gateOfFrame(top: Document): Gatekeeper {
  const ask = (question: Question): Question => {
    top.dispatchEvent(new CustomEvent(ASK, { detail: question }));
    return question;
  };
  return {
    isClosed: (files, way = '') => ask({ given: files && [way, files()] }).open !== true,
    stopped: (path) => void ask({ stopped: path }),
  };
}
