import type { FileCheck } from '../../lib/domain/file-check.ts';
import type { Text } from '../../lib/domain/text-key.ts';
import { useText } from '../ui/text.ts';
import { CheckedFiles, type DayText, FileRemarks } from './FileRemarks.tsx';
import { Press } from './Press.tsx';

export interface CheckNoteProps {
  check: FileCheck;
  day: DayText;
  onClose: () => void;
}

/** One file of which there is nothing to say needs no words. */
export const isWorthSaying = ({ files, together, about }: FileCheck): boolean =>
  files > 1 || together.length > 0 || about.length > 0;

const isGoingOn = ({ files, done, long, cut }: FileCheck): boolean => long && !cut && done < files;

/** What became of the files so far, in one line: 「事業所Aに12件。1件は受け付けられない見込みです。」 */
function sum({ office, files, done, refused, perhaps, cut }: FileCheck, text: Text): string {
  const parts = [office ? text('check_sum', office, String(files)) : text('check_sum_no_office', String(files))];
  if (refused > 0) parts.push(text('check_refused', String(refused)));
  if (perhaps > 0) parts.push(text('check_perhaps', String(perhaps)));
  if (cut) parts.push(text('check_cut'));
  else if (refused + perhaps === 0 && done === files) parts.push(text('check_fine'));
  return parts.join('');
}

/** What was found in the files that passed: how far it is, what it came to, and why. It informs and stops nothing. */
export function CheckNote({ check, day, onClose }: CheckNoteProps) {
  const text = useText();
  const { files, done, part, refused, perhaps, together, about, more } = check;
  const goesOn = isGoingOn(check);
  const going = goesOn ? text('check_going_on', String(done), String(files)) : '';
  const elsewhere = about.flatMap(({ remarks }) => remarks.filter(({ kind }) => kind === 'elsewhere'));
  const tone = elsewhere.length > 0 ? 'alert' : refused + perhaps + together.length > 0 ? 'warn' : 'ok';
  return (
    <section class={`check ${tone}`} aria-label={text('check_label')}>
      <div class="check-head">
        <div role="status">
          <p class="check-sum">{sum(check, text)}</p>
        </div>
        <Press class="check-close" onPress={onClose} label={text('check_close')}>
          <span aria-hidden="true">×</span>
        </Press>
      </div>
      {goesOn && (
        <div class="check-going">
          <p>{going}</p>
          <progress max={files} value={done + part} aria-label={going} />
        </div>
      )}
      {together.length > 0 && <FileRemarks remarks={together} day={day} />}
      {elsewhere.length > 0 && (
        <div role="alert">
          <FileRemarks remarks={elsewhere} day={day} />
        </div>
      )}
      {about.length > 0 && (
        <details open={about.length + more <= 3}>
          <summary>{text('check_details', String(about.length + more))}</summary>
          <CheckedFiles files={about} day={day} />
          {more > 0 && <p class="note">{text('name_more', String(more))}</p>}
        </details>
      )}
    </section>
  );
}
