import type { OfficeId } from './office.ts';
import type { Decision } from './verdict.ts';
import type { YayoiId } from './yayoi-id.ts';

export type GateState = 'open' | 'closed';

/** Someone typed the target's name and goes ahead: for this document, this target and this Yayoi ID alone (design §5). */
export interface GoneAhead {
  target: OfficeId;
  yayoiId: YayoiId | undefined;
}

/**
 * Whether a voucher may leave this page now.
 * @param stands whether the gate stands on this page at all; elsewhere files pass untouched (design §5)
 */
export function gateState(
  stands: boolean,
  decision: Decision,
  target: OfficeId | undefined,
  goneAhead: GoneAhead | undefined,
): GateState {
  if (!stands || decision.verdict === 'match' || decision.verdict === 'empty') return 'open';
  const allowed =
    (decision.verdict === 'mismatch' || decision.verdict === 'unverified') &&
    decision.doubt !== 'ledger-unreadable' &&
    target !== undefined &&
    goneAhead?.target === target &&
    goneAhead.yayoiId === decision.yayoiId;
  return allowed ? 'open' : 'closed';
}
