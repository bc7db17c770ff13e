import { useRef } from 'preact/hooks';
import type { FileNameQuestion } from '../../lib/domain/snapshot.ts';
import { useText } from '../ui/text.ts';
import { Press } from './Press.tsx';
import { useDialogFocus } from './use-dialog-focus.ts';

/** Named or listed at most; the rest is counted. */
const MOST_NAMES = 3;
const MOST_FILES = 5;

export interface NameDialogProps {
  question: FileNameQuestion;
  /** The target's name. */
  office: string;
  /** True: the files pass when they are given again. */
  onAnswer: (pass: boolean) => void;
}

/** Asks about files whose names speak of another office. Like the other dialog it is not modal. */
export function NameDialog({ question, office, onAnswer }: NameDialogProps) {
  const text = useText();
  const frame = useRef<HTMLDivElement>(null);
  useDialogFocus(frame);
  const { names, files, allowed } = question;
  const more = files.length - MOST_FILES;
  const close = () => onAnswer(false);
  return (
    <div
      ref={frame}
      popover="manual"
      class={`sg stop ${allowed ? 'ok' : 'ask'}`}
      role="alertdialog"
      aria-labelledby="sg-name-title"
      aria-describedby="sg-name-why"
      tabIndex={-1}
      onKeyDown={(event) => event.isTrusted && event.key === 'Escape' && close()}
    >
      <h2 id="sg-name-title">{text('name_title')}</h2>
      <div id="sg-name-why" role={allowed ? 'status' : undefined}>
        {allowed ? (
          <p>{text('name_allowed')}</p>
        ) : (
          <>
            <p>{text('name_nothing_left')}</p>
            <p>{text('name_question', names.slice(0, MOST_NAMES).join(text('name_between')), office)}</p>
          </>
        )}
      </div>
      <ul class="files">
        {files.slice(0, MOST_FILES).map((file) => (
          <li key={file}>{file}</li>
        ))}
        {more > 0 && <li>{text('name_more', String(more))}</li>}
      </ul>
      <div class="row">
        {allowed ? (
          <Press class="main" onPress={close}>
            {text('stop_close')}
          </Press>
        ) : (
          <>
            <Press class="main" onPress={close}>
              {text('name_cancel')}
            </Press>
            <Press
              onPress={() => {
                frame.current?.focus();
                onAnswer(true);
              }}
            >
              {text('name_allow')}
            </Press>
          </>
        )}
      </div>
    </div>
  );
}
