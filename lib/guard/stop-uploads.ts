import type { Gatekeeper } from './channel.ts';
import { dragsFiles, takeBack, UPLOAD_PATHS, wasEmptied } from './upload-paths.ts';

/** Events that cross into shadow trees: the first one of them that comes along shows which trees there are. */
const COMPOSED = ['pointerdown', 'keydown', 'focusin', 'click', 'dragenter', 'dragover', 'drop', 'paste'];

/** The shadow root of an element even where it is closed to the page's scripts. */
export type RootOf = (element: Element) => ShadowRoot | null;

const isShadowRoot = (node: EventTarget): boolean => (node as Node).nodeType === 11 && 'host' in node;

/**
 * Stands before the page's own listeners on the window, in the capture phase, from `document_start` on. A closed gate
 * ends the event there and then; an open one leaves it untouched. Nothing is cancelled afterwards or played again.
 * Choosing a file and sending a form end at their shadow tree's edge, so the gate stands on each tree's root as well.
 */
export function stopUploads(view: Window, signal: AbortSignal, gate: Gatekeeper, rootOf: RootOf): void {
  const options = { capture: true, signal };
  const known = new WeakSet<EventTarget>();
  /** Inputs whose files were taken back at `input`: the `change` that the browser sends next is none. */
  const emptied = new WeakSet<EventTarget>();
  const standAt = (place: EventTarget): void => {
    if (known.has(place)) return;
    known.add(place);
    // Roots first: an event on its way still calls listeners that are added further down its path.
    for (const type of COMPOSED) place.addEventListener(type, reachRoots, { ...options, passive: true });
    for (const path of UPLOAD_PATHS) {
      const stop = (event: Event): void => {
        const names = path.fileNames;
        if (!path.carriesFile(event)) return;
        const isEcho = path.event === 'change' && wasEmptied(event, emptied);
        if (!isEcho && !gate.isClosed(names && (() => names(event)))) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        if (isEcho) return;
        if (path.event === 'change' || path.event === 'input') takeBack(event, emptied);
        gate.stopped(path.id);
      };
      place.addEventListener(path.event, stop, options);
    }
    // Where the page does not take drops, the browser would open the file in place of the page and never tell us.
    place.addEventListener(
      'dragover',
      (event) => dragsFiles(event) && gate.isClosed() && event.preventDefault(),
      options,
    );
  };
  const reachRoots = (event: Event): void => {
    const path = event.composedPath();
    for (const node of path) if (isShadowRoot(node)) standAt(node);
    const inner = (path[0] as Node).nodeType === 1 ? rootOf(path[0] as Element) : null;
    if (inner) standAt(inner);
  };
  standAt(view);
}
