import type { OfficeBrief } from '../../lib/domain/office.ts';
import type { Text, TextKey } from '../../lib/domain/text-key.ts';
import type { Verdict } from '../../lib/domain/verdict.ts';
import { Notice, type Tone } from '../ui/Notice.tsx';
import { useText } from '../ui/text.ts';
import type { TabStatus } from './tab-status.ts';

const VERDICT_WORDS: Record<Verdict, TextKey> = {
  match: 'popup_verdict_match',
  mismatch: 'popup_verdict_mismatch',
  stale: 'popup_verdict_stale',
  unverified: 'popup_verdict_unverified',
  'no-target': 'popup_verdict_no_target',
  empty: 'popup_verdict_empty',
};
const VERDICT_TONES: Record<Verdict, Tone> = {
  match: 'ok',
  mismatch: 'danger',
  stale: 'danger',
  unverified: 'warn',
  'no-target': 'warn',
  empty: 'info',
};

function signedInWords(status: TabStatus, t: Text): string {
  if (status.kind !== 'judged' || !status.signedIn) return '';
  const whose = status.whose?.name ?? t('popup_not_in_ledger');
  return t('popup_signed_in', status.signedIn, whose);
}

function statusWords(status: TabStatus, target: OfficeBrief | undefined, t: Text): string {
  if (status.kind === 'no-access') return t('popup_no_access');
  if (status.kind === 'no-page') return target ? t('popup_no_page') : t('popup_verdict_no_target');
  if (status.kind === 'pending') return t('popup_pending');
  if (status.verdict === 'unverified' && target && !target.yayoiId) return t('popup_target_without_id');
  return t(VERDICT_WORDS[status.verdict]);
}

function toneOf(status: TabStatus, hasTarget: boolean): Tone {
  if (status.kind === 'judged') return VERDICT_TONES[status.verdict];
  return hasTarget && status.kind !== 'no-access' ? 'quiet' : 'warn';
}

/** The first thing in the popup: the target, who is signed in, and the verdict in words. */
export function StatusLine({ target, status }: { target: OfficeBrief | undefined; status: TabStatus }) {
  const t = useText();
  const signedIn = signedInWords(status, t);
  const stopped = status.kind === 'judged' && status.gate === 'closed';
  return (
    <Notice tone={toneOf(status, target !== undefined)} live="status">
      <p class="status-target">{target ? t('popup_target_is', target.name) : t('popup_target_none')}</p>
      {signedIn && <p>{signedIn}</p>}
      <p>{statusWords(status, target, t)}</p>
      {stopped && <p>{t('popup_gate_closed')}</p>}
    </Notice>
  );
}
