import { useEffect, useRef } from 'preact/hooks';
import { Button } from './Button.tsx';
import { useText } from './text.ts';

export interface ToastContent {
  /** Another key is another toast, even with the same words. */
  key: number;
  message: string;
  undo?: (() => void) | undefined;
  /** What was pressed to get here is gone from the page (a deleted row): the focus must not be lost with it. */
  takesFocus?: boolean;
}

/** Milliseconds that a toast stays which offers nothing to do. */
const NEWS_FOR = 8000;

/** The last thing done. With a way back it stays until it is closed or another takes its place, so nobody has to hurry. */
export function Toast({ toast, onClose }: { toast: ToastContent | undefined; onClose: () => void }) {
  const t = useText();
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (toast?.takesFocus) undo.current?.focus();
  }, [toast?.key]);
  useEffect(() => {
    if (!toast || toast.undo) return;
    const timer = setTimeout(onClose, NEWS_FOR);
    return () => clearTimeout(timer);
  }, [toast?.key]);
  return (
    <div class="toast-place" aria-live="polite">
      {toast && (
        <div class="toast" key={toast.key}>
          <span>{toast.message}</span>
          {toast.undo && (
            <Button small onClick={toast.undo} buttonRef={undo}>
              {t('ui_undo')}
            </Button>
          )}
          <Button small kind="quiet" onClick={onClose}>
            {t('ui_close')}
          </Button>
        </div>
      )}
    </div>
  );
}
