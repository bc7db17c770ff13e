import { dragsFiles, takeBack, UPLOAD_PATHS } from './upload-paths.ts';

/** What the gate says at this very moment, and what happens when it stopped a file. */
export interface Gatekeeper {
  /** Decided in the event, on what the page shows now. */
  isClosed: () => boolean;
  stopped: (path: string) => void;
}

/**
 * Stands before the page's own listeners on the window, in the capture phase, from `document_start` on. A closed gate
 * ends the event there and then; an open one leaves it untouched. Nothing is cancelled afterwards or played again.
 */
export function stopUploads(view: Window, signal: AbortSignal, gate: Gatekeeper): void {
  const options = { capture: true, signal };
  for (const path of UPLOAD_PATHS) {
    view.addEventListener(
      path.event,
      (event) => {
        if (!path.carriesFile(event) || !gate.isClosed()) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        if (path.event === 'change' || path.event === 'input') takeBack(event);
        gate.stopped(path.id);
      },
      options,
    );
  }
  // Where the page does not take drops, the browser would open the file in place of the page and never tell us.
  view.addEventListener('dragover', (event) => dragsFiles(event) && gate.isClosed() && event.preventDefault(), options);
}
