import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from './Button.tsx';
import { useText } from './text.ts';

interface Props {
  title: string;
  /** Asked for by the close button or Escape; the owner decides whether the dialog goes. */
  onClose: () => void;
  children: ComponentChildren;
}

/** A native modal dialog while it is rendered; the browser keeps the focus inside and gives it back. */
export function Dialog({ title, onClose, children }: Props) {
  const t = useText();
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useLayoutEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    // Escape that ends a conversion of the input method is not meant for the dialog.
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    onClose();
  };
  return (
    <dialog
      class="dialog"
      ref={ref}
      aria-labelledby={titleId}
      onKeyDown={onKeyDown}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div class="dialog-head">
        <h2 id={titleId}>{title}</h2>
        <Button kind="quiet" small onClick={onClose}>
          {t('ui_close')}
        </Button>
      </div>
      <div class="dialog-body">{children}</div>
    </dialog>
  );
}
