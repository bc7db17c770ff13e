import type { GateState } from '../../lib/domain/gate.ts';
import type { OfficeBrief } from '../../lib/domain/office.ts';
import type { Verdict } from '../../lib/domain/verdict.ts';

/** What is known of the tab in front, in the words' terms. */
export type TabStatus =
  | { kind: 'no-page' }
  /** The browser does not let the extension onto the sites, so it can see no page of theirs. */
  | { kind: 'no-access' }
  /** The page has not judged under the present target yet. */
  | { kind: 'pending' }
  | {
      kind: 'judged';
      verdict: Verdict;
      gate: GateState;
      signedIn?: string | undefined;
      whose?: OfficeBrief | undefined;
    };

/** Offices that fit a search, as many as are shown, and how many more there are. */
export interface Hits {
  /** What was searched for; the words in the box may be ahead of it. */
  words: string;
  offices: readonly OfficeBrief[];
  more: number;
}
