import type { PageState } from './page-state.ts';
import { sameYayoiId, type YayoiId } from './yayoi-id.ts';

/** design.md §4. */
export const VERDICTS = ['match', 'mismatch', 'stale', 'unverified', 'no-target', 'empty'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Where a document can say who is signed in; every kind is strong, weak hints never become evidence. */
export const EVIDENCE_KINDS = ['account-menu', 'account-label', 'sign-in-form', 'taught'] as const;

/** Something seen in this document that says who is signed in. */
export interface Evidence {
  kind: (typeof EVIDENCE_KINDS)[number];
  yayoiId: YayoiId;
}

/** Why a verdict is not `match` although a target is chosen; the banner and the dialog explain it. */
export type Doubt = 'not-seen' | 'disagree' | 'target-without-id' | 'ledger-unreadable';

export interface Decision {
  verdict: Verdict;
  /** The one Yayoi ID that the evidence names, when it agrees. */
  yayoiId?: YayoiId | undefined;
  doubt?: Doubt | undefined;
}

/**
 * Who is signed in against who should be (design §4). Total, pure, and never guesses toward `match`:
 * only evidence that names the target's own Yayoi ID and nothing else gives it, and no later session in the same cookie
 * store contradicts it.
 */
export function decideVerdict(
  state: Pick<PageState, 'ledger' | 'target' | 'sessionSince'>,
  evidence: readonly Evidence[],
): Decision {
  const seen = [...new Set(evidence.map((piece) => piece.yayoiId))];
  const yayoiId = seen.length === 1 ? seen[0] : undefined;
  if (state.ledger === 'unreadable') return { verdict: 'unverified', yayoiId, doubt: 'ledger-unreadable' };
  if (state.ledger === 'empty') return { verdict: 'empty', yayoiId };
  if (!state.target) return { verdict: 'no-target', yayoiId };
  if (seen.length > 1) return { verdict: 'unverified', doubt: 'disagree' };
  if (!yayoiId) return { verdict: 'unverified', doubt: 'not-seen' };
  if (!state.target.yayoiId) return { verdict: 'unverified', yayoiId, doubt: 'target-without-id' };
  if (!sameYayoiId(yayoiId, state.target.yayoiId)) return { verdict: 'mismatch', yayoiId };
  const isOld = state.sessionSince !== undefined && state.sessionSince !== yayoiId;
  return { verdict: isOld ? 'stale' : 'match', yayoiId };
}
