const TYPING = [
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'copy',
  'cut',
  'paste',
];

/**
 * What is typed into the overlay is the office's name, and the page's listeners must not hear it: a closed shadow root
 * hides the element, not the key. The fields there need no such event; they are read when their form is sent.
 * Escape alone passes: it closes the dialog and tells nothing.
 */
export function keepTypingPrivate(
  view: Window,
  signal: AbortSignal,
  isOverlay: (target: EventTarget | null) => boolean,
): void {
  for (const type of TYPING) {
    const silence = (event: Event): void => {
      const closes = event instanceof KeyboardEvent && event.key === 'Escape';
      if (isOverlay(event.target) && !closes) event.stopImmediatePropagation();
    };
    view.addEventListener(type, silence, { capture: true, signal });
  }
}
