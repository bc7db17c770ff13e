import type { RemarkTone } from '../domain/remark.ts';
import type { TextKey } from '../domain/text-key.ts';
import type { StageName } from '../procedures/define-procedure.ts';
import type { GuideId, Link, NoteTone } from '../procedures/define-stage.ts';

/** A sentence ready for `Text`: `text(key, ...values)`. */
export interface Said {
  key: TextKey;
  values: string[];
  link?: Link;
}

/** A {@link Said} that goes before all others, with the words that lead it in: the page shows it, or the ledger tells it. */
export interface SaidFirst extends Said {
  lead: 'hint_now' | 'hint_first';
}

/** A {@link Said} beside a field. */
export interface NoteHint extends Said {
  /** The same note keeps its id from one `hintFor` to the next. */
  id: string;
  labels: readonly string[];
  nth: number;
  tone: NoteTone | RemarkTone;
  /** Sentences that follow the first. */
  also?: readonly Said[];
  /** What stays the same while only numbers in the words run on; the words themselves when absent. */
  sense?: string;
  /** Something to press in the note; only a real user's press counts. */
  press?: { key: TextKey; label: { key: TextKey; values: string[] }; act: () => void };
}

/** What the hint card and the notes of one screen say, as plain data. */
export interface Hint {
  /** Undefined while the office's procedure is not known. */
  procedure: GuideId | undefined;
  procedureName: TextKey | undefined;
  /** `not-here`: the office's procedure must not use this screen. `outside`: none of its steps; `todo` is then the one sentence that says so. */
  kind: 'do' | 'not-here' | 'outside';
  /** The stage's name in `lib/procedures`, by which progress is kept. */
  stage: StageName | undefined;
  /** The office has this stage behind it. */
  done: boolean;
  step: string;
  /** The step's name in words where its id is only a number. */
  stepName: { key: TextKey; values: string[] } | undefined;
  sub: string | undefined;
  title: TextKey | undefined;
  /** The card starts folded: the screen is part of every ordinary day. */
  quiet: boolean;
  /** Whose Yayoi ID has to be signed in here (hz-09). */
  expects: 'target' | 'administrator' | 'original';
  /** What the page or the ledger tells at this moment, and the way on from there. */
  now: SaidFirst[];
  todo: Said[];
  warnings: Said[];
  next: Said | undefined;
  notes: NoteHint[];
}
