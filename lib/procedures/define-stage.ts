import type { Procedure } from '../domain/procedure.ts';
import type { TextKey } from '../domain/text-key.ts';
import type { Verdict } from '../domain/verdict.ts';

/** What an office can be set up by, and the guide for every ordinary day, which is nobody's procedure and everybody's. */
export type GuideId = Procedure | 'daily-use';

/** What a sentence may quote of the office in work. */
export type OfficeValue = 'name' | 'yayoiId' | 'serviceContractId' | 'originalContractId' | 'officeToken';

/** What stands for `$1`, `$2` … in a sentence: a value of the office, or the STEP of a stage (the first of these that the guide has). */
export type Value = OfficeValue | { stepOf: string | readonly string[] };

/** A way on to one of the official pages. */
export interface Link {
  url: string;
  text: TextKey;
}

/** When a sentence is to be said before all others: all that is given here has to hold. The page is quoted in its own words. */
export interface Shown {
  /** A line of the page begins with one of these. */
  says?: readonly string[];
  /** No line of the page begins with one of these. */
  lacks?: readonly string[];
  /** The page names one of these values of the office. */
  has?: readonly OfficeValue[];
  /** A line of the page is this value of the office, and nothing else. */
  is?: OfficeValue;
  /** One of these is known of the office, and the page names none of them. */
  missing?: readonly OfficeValue[];
  /** Lines of the page are such values, and none of them is the office's. */
  other?: 'yayoiId' | 'serviceContractId';
  /** The page's menus have the first entry and not the second. */
  menu?: { has: string; lacks: string };
  /** The office has these stages behind it. */
  done?: readonly string[];
  /** The office has none of these stages behind it. */
  undone?: readonly string[];
  /** None of these is known of the office. */
  unknown?: readonly OfficeValue[];
}

/**
 * One sentence for the user, with what it quotes. The facts that it rests on and the hazards that it answers stand beside
 * its words, in the description of the Japanese text, so that pages do not carry them.
 */
export interface Sentence {
  text: TextKey;
  values?: readonly Value[];
  /** Said in its place while one of the values is not known. */
  without?: Sentence;
  /** Said only under these verdicts; always when absent. */
  when?: readonly Verdict[];
  /** Said only in these guides; in each that has the stage when absent. */
  only?: readonly GuideId[];
  link?: Link;
  /** Said before all others while this holds. */
  shown?: Shown;
}

/** A sentence; its key alone where there is nothing more to say of it. */
export type Line = TextKey | Sentence;

/** `do`: enter this; `blank`: enter nothing; `careful`: easily confused. */
export type NoteTone = 'do' | 'blank' | 'careful';

/** A sentence that stands beside one field of a screen. */
export interface FieldNote extends Sentence {
  /** The field's visible labels, newest first, as `lib/screens/locate.ts` takes them. */
  labels: readonly string[];
  /** Which of the fields with that label, counted from 0. */
  nth?: number;
  tone: NoteTone;
}

/** What one screen, or a stretch without one, asks for. Guides share stages; their STEP numbers differ. */
export interface Stage {
  /** Ids of screens.json; the same screen can be part of several stages. */
  screens: readonly string[];
  /** Where it happens when not in the browser: the extension cannot see it, and the user ticks it off. */
  where?: 'desktop' | 'mail' | 'paper';
  title: TextKey;
  todo: readonly Line[];
  warnings: readonly Line[];
  /** Said before all others while their `shown` and `when` hold, and not at all else. */
  first?: readonly Sentence[];
  /** What a desktop window looks like, in words. */
  looks?: readonly Line[];
  notes?: readonly FieldNote[];
  /** What comes next, unless the guide's step says otherwise. */
  next?: Line;
  /** Whose Yayoi ID has to be signed in here, where it is not the target's (hz-09). */
  expects?: 'administrator' | 'original';
  /** The screen is also part of every ordinary day: the hint starts folded. */
  quiet?: boolean;
}

/** A line as a whole sentence. */
export function sentenceOf(line: Line): Sentence {
  return typeof line === 'string' ? { text: line } : line;
}
