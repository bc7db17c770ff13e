import { useRef, useState } from 'preact/hooks';
import type { ToastContent } from '../../components/ui/Toast.tsx';
import { faultCode } from '../../lib/domain/fault.ts';
import { ask } from '../../lib/platform/ask-checked.ts';
import { text } from '../../lib/platform/text.ts';

/** The last thing done, in words, and the way back from it. */
export function useToast() {
  const count = useRef(0);
  const [toast, setToast] = useState<ToastContent>();
  const say = (message: string, more: Omit<ToastContent, 'key' | 'message'> = {}) => {
    count.current += 1;
    setToast({ key: count.current, message, ...more });
  };
  const takeBack = (undo: string) =>
    ask('ledger/undo', { undo }).then(
      ({ undone }) => say(text(undone ? 'options_undone' : 'options_not_undone')),
      (thrown) => say(text(`fault_${faultCode(thrown)}`)),
    );
  return {
    toast,
    closeToast: () => setToast(undefined),
    say,
    /** Says what was stored and offers to take it back. */
    sayDone: (message: string, undo: string, takesFocus = false) =>
      say(message, { undo: () => takeBack(undo), takesFocus }),
  };
}
