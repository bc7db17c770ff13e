import { useRef } from 'preact/hooks';
import type { SameFile, SameFileQuestion } from '../../lib/domain/snapshot.ts';
import type { Text } from '../../lib/domain/text-key.ts';
import { useText } from '../ui/text.ts';
import type { DayText } from './FileRemarks.tsx';
import { Press } from './Press.tsx';
import { useDialogFocus } from './use-dialog-focus.ts';

/** Listed at most; the rest is counted. */
const MOST_FILES = 5;

export interface SameFileDialogProps {
  question: SameFileQuestion;
  /** The target's name. */
  office: string;
  day: DayText;
  /** True: the files pass when they are given again. */
  onAnswer: (pass: boolean) => void;
}

/** What is known of one file: where its bytes went, that they are others, or that nobody can say. */
function whatOf({ state, office = '', at = 0 }: SameFile, day: DayText, text: Text): string {
  if (state === 'elsewhere') return text('same_elsewhere', office, day(at));
  if (state === 'checking') return text('same_checking');
  return text(state === 'differs' ? 'same_differs' : 'same_unknown');
}

/** Asks about files that may have gone to another office before. Like the other dialogs it is not modal. */
export function SameFileDialog({ question, office, day, onAnswer }: SameFileDialogProps) {
  const text = useText();
  const frame = useRef<HTMLDivElement>(null);
  const { files, allowed, passed } = question;
  const has = (state: SameFile['state']): boolean => files.some((file) => file.state === state);
  const others = !has('checking') && !has('elsewhere') && !has('unknown');
  const isOver = allowed || others;
  useDialogFocus(frame, isOver ? 'over' : has('checking') ? 'checking' : 'known');
  const more = files.length - MOST_FILES;
  const close = () => onAnswer(false);
  return (
    <div
      ref={frame}
      popover="manual"
      class={`sg stop ${isOver ? 'ok' : has('elsewhere') ? '' : 'ask'}`}
      role="alertdialog"
      aria-labelledby="sg-same-title"
      aria-describedby="sg-same-why"
      tabIndex={-1}
      onKeyDown={(event) => event.isTrusted && event.key === 'Escape' && close()}
    >
      <h2 id="sg-same-title">{text(has('elsewhere') ? 'same_title_sure' : 'same_title')}</h2>
      <div id="sg-same-why" role="status">
        {isOver ? (
          <p>{text(allowed ? 'same_allowed' : 'same_differs_again')}</p>
        ) : (
          <>
            <p>{text(passed ? 'same_passed' : 'name_nothing_left')}</p>
            {!has('checking') && <p>{text('same_question', office)}</p>}
          </>
        )}
        <ul class="files">
          {files.slice(0, MOST_FILES).map((file) => (
            <li key={file.name}>
              <strong>{file.name}</strong>
              <br />
              {whatOf(file, day, text)}
            </li>
          ))}
          {more > 0 && <li>{text('name_more', String(more))}</li>}
        </ul>
      </div>
      <div class="row">
        <Press class="main" onPress={close}>
          {text(isOver ? 'stop_close' : 'name_cancel')}
        </Press>
        {!isOver && !has('checking') && (
          <Press
            onPress={() => {
              frame.current?.focus();
              onAnswer(true);
            }}
          >
            {text('name_allow')}
          </Press>
        )}
      </div>
    </div>
  );
}
