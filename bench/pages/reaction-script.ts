/** What one change of the shown ID came to. */
export interface Reaction {
  /** Milliseconds until the banner said something else. */
  ms: number;
  /** Frames that were drawn until then, that one included. */
  frames: number;
}

/**
 * Shows another Yayoi ID in the page's account menu and waits until the banner on the screen says something else. Goes into the
 * page as source text. `root` is the overlay's root, which the page itself could never reach; a frame is over when its
 * task is, and what the root holds by then has been drawn.
 */
export function react(root: ShadowRoot, yayoiId: string): Promise<Reaction> {
  return new Promise((done, failed) => {
    const shown = document.querySelector('.account-id');
    if (!shown) {
      failed(new Error('The page has no account menu.'));
      return;
    }
    const read = (): string => root.textContent ?? '';
    const before = read();
    let frames = 0;
    const later = new MessageChannel();
    let began = 0;
    later.port1.onmessage = () => {
      if (read() !== before) done({ ms: performance.now() - began, frames });
      else if (frames > 600) failed(new Error(`The banner still says: ${before}`));
      else next();
    };
    const next = (): void => {
      requestAnimationFrame(() => {
        frames += 1;
        later.port2.postMessage(undefined);
      });
    };
    // At any moment of a frame, as a page's own answer comes.
    setTimeout(
      () => {
        shown.textContent = yayoiId;
        began = performance.now();
        next();
      },
      300 + Math.random() * 50,
    );
  });
}

/** Drops a file on the page so many times, one after the other. Goes into the page as source text. */
export function drops(count: number): void {
  const target = document.querySelector('[data-part="dropzone"]');
  if (!target) throw new Error('The page takes no drop.');
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File(['%PDF-1.4'], '領収書.pdf', { type: 'application/pdf' }));
  for (let at = 0; at < count; at++)
    target.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true, composed: true }));
}
