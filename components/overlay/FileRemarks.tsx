import type { CheckedFile, FileRemark } from '../../lib/domain/file-check.ts';
import { useText } from '../ui/text.ts';

/** How the overlay writes the day of a time in milliseconds. */
export type DayText = (at: number) => string;

interface Props {
  remarks: readonly FileRemark[];
  day: DayText;
}

/** What there is to say of one file, each led in by a word, so that no colour is needed to tell them apart. */
export function FileRemarks({ remarks, day }: Props) {
  const text = useText();
  return (
    <ul class="remarks">
      {remarks.map(({ kind, key, values, at }) => (
        <li key={key} class={kind}>
          <strong>{text(`check_kind_${kind}`)}</strong> {text(key, ...values, ...(at === undefined ? [] : [day(at)]))}
        </li>
      ))}
    </ul>
  );
}

/** The files of which there is something to say. */
export function CheckedFiles({ files, day }: { files: readonly CheckedFile[]; day: DayText }) {
  return (
    <ul class="checked">
      {files.map(({ name, remarks }, at) => (
        // Two files may have one name, and none changes its place.
        <li key={`${at} ${name}`}>
          <span class="name">{name}</span>
          <FileRemarks remarks={remarks} day={day} />
        </li>
      ))}
    </ul>
  );
}
