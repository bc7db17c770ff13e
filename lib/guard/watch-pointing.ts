/** Tells where a real pointer or the keyboard focus rests; a page's script cannot pretend it (design §5: isTrusted). */
export function watchPointing(view: Window, signal: AbortSignal, pointAt: (element: Element) => void): void {
  for (const type of ['pointerover', 'focusin']) {
    view.addEventListener(
      type,
      (event) => {
        if (event.isTrusted && event.target instanceof Element) pointAt(event.target);
      },
      { capture: true, passive: true, signal },
    );
  }
}
