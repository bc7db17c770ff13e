import type { Snapshot } from '../../lib/domain/snapshot.ts';
import type { TextKey } from '../../lib/domain/text-key.ts';

export type Tone = 'ok' | 'quiet' | 'warn' | 'alert';
export type BannerAction = 'how' | 'choose' | 'adopt' | 'ledger' | 'edit' | 'show-where' | 'reload' | 'copy' | 'fill';

/** Whose Yayoi ID a screen wants signed in. */
export type Expects = 'target' | 'administrator' | 'original';

export interface BannerWords {
  tone: Tone;
  head: TextKey;
  what?: TextKey | undefined;
  actions: BannerAction[];
}

const signsIn = ({ screen, state }: Snapshot): boolean =>
  screen.startsWith('login-') && state?.target?.yayoiId !== undefined;

/** Pasting is refused on id-register, and a password is never ours to enter: the ID's own field alone is filled. */
function signInActions(snapshot: Snapshot): BannerAction[] {
  if (!signsIn(snapshot)) return [];
  return snapshot.screen === 'login-id' ? ['fill', 'copy'] : ['copy'];
}

function doubtful(snapshot: Snapshot): BannerWords {
  const { doubt } = snapshot.decision;
  if (doubt === 'target-without-id') {
    return { tone: 'warn', head: 'banner_target_without_id', what: 'banner_target_without_id_what', actions: ['edit'] };
  }
  if (doubt === 'disagree') {
    return { tone: 'alert', head: 'banner_disagree', what: 'banner_disagree_what', actions: ['reload'] };
  }
  if (!snapshot.stands) return { tone: 'quiet', head: 'banner_quiet', actions: signInActions(snapshot) };
  return { tone: 'warn', head: 'banner_unverified', what: 'banner_unverified_where', actions: ['show-where'] };
}

/**
 * What the banner says, how loudly, and what it offers (design §4).
 * @param expects where it is not the target's, another Yayoi ID is as it should be, and the hint says so (hz-09)
 */
export function bannerWords(snapshot: Snapshot, expects: Expects = 'target'): BannerWords {
  if (snapshot.contact === 'lost')
    return { tone: 'alert', head: 'banner_lost', what: 'banner_lost_what', actions: ['reload'] };
  if (snapshot.contact === 'late') {
    return {
      tone: snapshot.stands ? 'alert' : 'quiet',
      head: 'banner_late',
      what: 'banner_late_what',
      actions: ['reload'],
    };
  }
  if (snapshot.contact === 'failed' || snapshot.state?.ledger === 'unreadable') {
    return { tone: 'alert', head: 'banner_unreadable', what: 'banner_unreadable_what', actions: ['reload', 'ledger'] };
  }
  if (snapshot.goneAhead) return { tone: 'alert', head: 'banner_gone_ahead', actions: ['how'] };
  switch (snapshot.decision.verdict) {
    case 'match':
      return { tone: 'ok', head: 'banner_match', actions: [] };
    case 'mismatch':
      if (expects !== 'target' && !snapshot.stands) return { tone: 'quiet', head: 'banner_quiet', actions: [] };
      return {
        tone: 'alert',
        head: 'banner_mismatch',
        what: !snapshot.stands
          ? 'banner_mismatch_setup'
          : snapshot.importing
            ? 'banner_mismatch_import'
            : 'banner_mismatch_stop',
        actions: ['how'],
      };
    case 'stale':
      return { tone: 'alert', head: 'banner_stale', actions: ['reload'] };
    case 'no-target':
      return {
        tone: snapshot.stands ? 'warn' : 'quiet',
        head: 'banner_no_target',
        what: snapshot.stands ? 'banner_no_target_what' : undefined,
        actions: snapshot.whose ? ['adopt', 'choose'] : ['choose'],
      };
    case 'empty':
      return { tone: 'quiet', head: 'banner_empty', actions: ['ledger'] };
    default:
      return doubtful(snapshot);
  }
}
