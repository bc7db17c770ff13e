import type { Procedure } from '../domain/procedure.ts';
import type { TextKey } from '../domain/text-key.ts';
import type { Link, NoteTone } from '../procedures/define-procedure.ts';

/** A sentence ready for `Text`: `text(key, ...values)`. */
export interface Said {
  key: TextKey;
  values: string[];
  link?: Link;
}

/** A {@link Said} that answers hazards. */
export interface SaidWarning extends Said {
  /** Ids of facts.json and hazards.json that the sentence rests on. */
  facts: readonly string[];
  hazards: readonly string[];
}

/** A {@link Said} beside a field. */
export interface NoteHint extends Said {
  /** The same note keeps its id from one `hintFor` to the next. */
  id: string;
  labels: readonly string[];
  nth: number;
  tone: NoteTone;
}

/** What the hint card and the notes of one screen say, as plain data. */
export interface Hint {
  procedure: Procedure;
  procedureName: TextKey;
  /** `not-here`: the office's procedure must not use this screen. */
  kind: 'do' | 'not-here';
  step: string;
  sub: string | undefined;
  title: TextKey;
  /** The card starts folded: the screen is part of every ordinary day. */
  quiet: boolean;
  /** Whose Yayoi ID has to be signed in here (hz-09). */
  expects: 'target' | 'administrator';
  todo: Said[];
  warnings: SaidWarning[];
  next: Said | undefined;
  notes: NoteHint[];
}
