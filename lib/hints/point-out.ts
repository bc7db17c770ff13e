/** Milliseconds for which a place on the page is pointed out. */
const SHOWN_FOR = 8000;

/**
 * Draws a ring around an element of the page from within our own shadow root; the browser keeps it in place, and the
 * page itself is not touched. The ring goes by itself, or when the signal ends.
 */
export function pointOut(root: ShadowRoot, element: Element, signal: AbortSignal): void {
  root.querySelector('.ring')?.remove();
  element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  const ring = element.ownerDocument.createElement('div');
  ring.className = 'sg ring';
  ring.popover = 'manual';
  ring.ariaHidden = 'true';
  root.append(ring);
  ring.showPopover({ source: element as HTMLElement });
  const timer = setTimeout(() => ring.remove(), SHOWN_FOR);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    ring.remove();
  });
}
