import type { Procedure } from '../domain/procedure.ts';
import type { TextKey } from '../domain/text-key.ts';
import type { Verdict } from '../domain/verdict.ts';

/** What a sentence may quote of the office in work. */
export type OfficeValue = 'name' | 'yayoiId' | 'serviceContractId' | 'originalContractId';

/** What stands for `$1`, `$2` … in a sentence: a value of the office, or the STEP that a screen belongs to in this procedure. */
export type Value = OfficeValue | { stepOf: string };

/** A way on to one of the official pages. */
export interface Link {
  url: string;
  text: TextKey;
}

/** One sentence for the user, with what it quotes and what it rests on. */
export interface Sentence {
  text: TextKey;
  values?: readonly Value[];
  /** Said in its place while one of the values is not known. */
  without?: Sentence;
  /** Said only under these verdicts; always when absent. */
  when?: readonly Verdict[];
  link?: Link;
  /** Ids of facts.json that this sentence carries. */
  facts?: readonly string[];
  /** Ids of hazards.json that this sentence answers. */
  hazards?: readonly string[];
}

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

/** What one screen, or a stretch without a screen such as a wait, asks for. Procedures share stages; their STEP numbers differ. */
export interface Stage {
  /** Ids of screens.json. */
  screens: readonly string[];
  title: TextKey;
  todo: readonly Sentence[];
  warnings: readonly Sentence[];
  notes?: readonly FieldNote[];
  /** Facts carried by the stage as a whole: addresses, headings, labels. */
  facts?: readonly string[];
  /** Whose Yayoi ID has to be signed in here, where it is not the target's (hz-09). */
  expects?: 'administrator';
  /** The screen is also part of every ordinary day: the hint starts folded. */
  quiet?: boolean;
}

/** A stage at its place in a procedure. */
export interface Step {
  /** `STEP2`, `FAQ`, … as the data-step attribute of contract §3 says it. */
  step: string;
  /** The number or numbers printed inside the STEP. */
  sub?: string;
  stage: Stage;
  next?: Sentence;
}

/** One procedure, whole. Where a screen stands in two steps, the first one's hint is shown. */
export interface ProcedureData {
  id: Procedure;
  name: TextKey;
  steps: readonly Step[];
  /** Screens that this procedure must not use (hz-13, hz-32). */
  notHere: readonly Step[];
  facts?: readonly string[];
}
