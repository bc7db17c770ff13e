import type { Gatekeeper } from './channel.ts';
import { dialogOf, dragsFiles, takeBack, UPLOAD_PATHS, wasEmptied } from './upload-paths.ts';

/** Events that cross into shadow trees: the first one of them that comes along shows which trees there are. */
const COMPOSED = ['pointerdown', 'keydown', 'focusin', 'click', 'dragenter', 'dragover', 'drop', 'paste'];

const PATHS = Object.entries(UPLOAD_PATHS);

/** The shadow root of an element even where it is closed to the page's scripts. */
export type RootOf = (element: Element) => ShadowRoot | null;

export type Listen = typeof listenAt;
const listenAt = (
  place: EventTarget,
  type: string,
  listener: (event: Event) => void,
  options: AddEventListenerOptions,
): void => place.addEventListener(type, listener, options);

const isShadowRoot = (node: EventTarget): boolean => (node as Node).nodeType === 11 && 'host' in node;

/**
 * Gives the function that puts the gate before the listeners of a place, in the capture phase. A closed gate ends the
 * event there and then; an open one leaves it untouched. Nothing is cancelled afterwards or played again.
 */
export function gateBefore(
  signal: AbortSignal,
  gate: Gatekeeper,
  rootOf: RootOf,
  listen: Listen = listenAt,
): (place: EventTarget) => void {
  const options = { capture: true, signal };
  const known = new WeakSet<EventTarget>();
  /** Inputs whose files were taken back at `input`: the `change` that the browser sends next is none. */
  const emptied = new WeakSet<EventTarget>();
  const standAt = (place: EventTarget): void => {
    if (known.has(place)) return;
    known.add(place);
    // Roots first: an event on its way still calls listeners that are added further down its path.
    for (const type of COMPOSED) listen(place, type, reachRoots, { ...options, passive: true });
    for (const [id, { events, carriesFile, files }] of PATHS) {
      const stop = (event: Event): void => {
        if (!carriesFile(event)) return;
        const isEcho = event.type === 'change' && wasEmptied(event, emptied);
        if (!isEcho && !gate.isClosed(files && (() => files(event)), id)) {
          // Until a file is chosen the page may have taken the input away, and only the input itself hears of it.
          const input = dialogOf(event);
          if (input) standAt(input);
          return;
        }
        event.preventDefault();
        event.stopImmediatePropagation();
        if (isEcho) return;
        if (id === 'file-chosen') takeBack(event, emptied);
        gate.stopped(id);
      };
      for (const type of events) listen(place, type, stop, options);
    }
    // Where the page does not take drops, the browser would open the file in place of the page and never tell us.
    listen(place, 'dragover', (event) => dragsFiles(event) && gate.isClosed() && event.preventDefault(), options);
  };
  const reachRoots = (event: Event): void => {
    const path = event.composedPath();
    for (const node of path) if (isShadowRoot(node)) standAt(node);
    const inner = (path[0] as Node).nodeType === 1 ? rootOf(path[0] as Element) : null;
    if (inner) standAt(inner);
  };
  return standAt;
}

/**
 * Stands before the page's own listeners on the window, from `document_start` on. Choosing a file and sending a form end
 * at their shadow tree's edge, so the gate stands on each tree's root as well.
 */
export function stopUploads(view: Window, signal: AbortSignal, gate: Gatekeeper, rootOf: RootOf): void {
  gateBefore(signal, gate, rootOf)(view);
}
