import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * Shows a popover with the focus in it; when it goes with the focus still inside, gives the focus back to where it was.
 * What the dialog is about (`says`) can change while it stands: it is then read from its top, and the focus is not lost with a
 * button that has gone.
 * A layout effect: the cleanup of any other comes after the popover has left the page.
 */
export function useDialogFocus(dialog: RefObject<HTMLElement | null>, says = ''): void {
  useLayoutEffect(() => {
    const frame = dialog.current;
    const root = frame?.getRootNode();
    if (!frame || !(root instanceof ShadowRoot)) return;
    const before = root.activeElement ?? frame.ownerDocument.activeElement;
    frame.showPopover();
    frame.focus();
    return () => {
      if (frame.contains(root.activeElement) && before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, [dialog]);
  useLayoutEffect(() => {
    const frame = dialog.current;
    frame?.scrollTo({ top: 0 });
    if (frame && frame.ownerDocument.activeElement === frame.ownerDocument.body) frame.focus();
  }, [dialog, says]);
}
