import type { Snapshot } from '../../lib/domain/snapshot.ts';
import type { TextKey } from '../../lib/domain/text-key.ts';
import { useText } from '../ui/text.ts';

function wordsFor({ screen, contact, state, decision }: Snapshot): TextKey | undefined {
  if (screen !== 'voucher-mail-settings' || decision.verdict === 'empty') return undefined;
  if (contact === 'ready' && decision.verdict === 'match') return 'banner_mail_match';
  return contact === 'ready' && decision.verdict === 'mismatch' && state?.target
    ? 'banner_mail_mismatch'
    : 'banner_mail_unsure';
}

/**
 * Whose address for vouchers by mail the screen shows: given to another office's customers it stores vouchers in the
 * wrong place as well (site-facts.md, Smart Voucher).
 */
export function MailAddressNote({ snapshot }: { snapshot: Snapshot }) {
  const text = useText();
  const words = wordsFor(snapshot);
  return words ? <p class="mail-note">{text(words, snapshot.state?.target?.name ?? '')}</p> : null;
}
