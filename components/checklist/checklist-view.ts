import type { Day } from '../../lib/domain/day.ts';
import type { OfficeBrief, OfficeId } from '../../lib/domain/office.ts';
import type { Procedure } from '../../lib/domain/procedure.ts';
import type { Remark } from '../../lib/domain/remark.ts';
import type { TextKey } from '../../lib/domain/text-key.ts';

/** A sentence, what it quotes, and a way on to an official page. */
export interface SaidView {
  key: TextKey;
  values: readonly string[];
  link?: { url: string; text: TextKey };
}

/** `hand`: someone ticked it; `evidence`: a page showed it; `taken-back`: someone took the tick away. */
export type ItemState = 'open' | 'hand' | 'evidence' | 'taken-back';

export const isTicked = (state: ItemState): boolean => state === 'hand' || state === 'evidence';

/** One thing to do, with all that is said of it. */
export interface ItemView {
  /** The stage's lasting name. */
  name: string;
  /** Its STEP in words; empty outside of the count. */
  step: string;
  /** What is printed inside the STEP, in words (a number or several); empty where the STEP says it all. */
  sub: string;
  title: TextKey;
  where: 'desktop' | 'mail' | 'paper' | undefined;
  todo: readonly SaidView[];
  warnings: readonly SaidView[];
  looks: readonly SaidView[];
  next: SaidView | undefined;
  /** The official page on which it is done. */
  url: string | undefined;
  state: ItemState;
  /** The day of the tick, as people read it. */
  on: string;
  note: string;
  /** What holds at this moment: maintenance, import pause, the wait. */
  remarks: readonly Remark[];
  /** The wait for the number, with its day and its mail. */
  waits: boolean;
}

/** A STEP with its things to do. */
export interface PartView {
  /** As the guide prints it; lasting. */
  id: string;
  name: string;
  items: readonly ItemView[];
}

/** The wait for the number. */
export interface WaitView {
  /** The application was sent, as far as is known: from now on the wait is shown without being asked for. */
  begun: boolean;
  /** Undefined until someone has said it. */
  applied: Day | undefined;
  appliedWords: string;
  /** Days since the application; undefined when it is over or makes no sense. */
  days: number | undefined;
  /** What the date field offers at first. */
  suggested: Day;
  /** Why a typed day cannot be; undefined when it can. */
  check: (raw: string) => Remark | undefined;
}

/** An office's whole procedure. */
export interface ChecklistView {
  done: number;
  all: number;
  setup: readonly PartView[];
  more: readonly PartView[];
  daily: readonly PartView[];
  next: ItemView | undefined;
  wait: WaitView | undefined;
  /** What must not wait until its turn: a notification that is overdue. */
  urgent: readonly Remark[];
}

/** One guide to choose. */
export interface GuideCase {
  procedure: Procedure;
  name: TextKey;
  say: SaidView;
}

/** The choice of the guide: two questions, four cases, and one of its own. */
export interface GuideChoiceView {
  before: readonly SaidView[];
  questions: { accountingLink: TextKey; networkProduct: TextKey };
  caseOf: (accountingLink: boolean, networkProduct: boolean) => GuideCase | undefined;
  firm: GuideCase;
  later: SaidView;
}

/** Where the number of a mail would be written, and what. */
export interface MailStore {
  id: OfficeId;
  name: string;
  lines: readonly SaidView[];
  change: Record<string, string>;
  /** Also ticked by storing, where the office's procedure has them: the application and the wait. */
  ticks: readonly { name: string; title: TextKey }[];
  /** Something is wrong: nothing can be written. */
  blocked: boolean;
}

/** What a pasted text turned out to be. */
export interface MailView {
  found: readonly { label: TextKey; value: string }[];
  remarks: readonly Remark[];
  /** Offices to choose from, where the mail alone does not decide. */
  offices: readonly { id: OfficeId; name: string }[];
  /** The mail is another office's than the one shown. */
  otherThan: string | undefined;
  store: MailStore | undefined;
}

/** An office as the table over all offices shows it. */
export interface OfficeRowView {
  office: OfficeBrief;
  procedure: TextKey;
  done: number;
  all: number;
  waits: SaidView;
  /** Overdue, due or something to look after, in words. */
  alert: { tone: 'late' | 'due' | 'check'; said: SaidView } | undefined;
  since: string;
  /** The smaller, the more it wants looking after. */
  rank: number;
}
