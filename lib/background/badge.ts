import type { TextKey } from '../domain/text-key.ts';
import type { Verdict } from '../domain/verdict.ts';
import { browser } from '../platform/browser.ts';
import { text } from '../platform/text.ts';

interface Look {
  sign: string;
  color: string;
  title: TextKey;
}

const LOOKS: Record<Verdict, Look> = {
  match: { sign: '✓', color: '#1d6b42', title: 'badge_match' },
  mismatch: { sign: '！', color: '#b3261e', title: 'badge_mismatch' },
  stale: { sign: '↻', color: '#b3261e', title: 'badge_stale' },
  unverified: { sign: '？', color: '#8a5300', title: 'badge_unverified' },
  'no-target': { sign: '－', color: '#566174', title: 'badge_no_target' },
  empty: { sign: '', color: '#566174', title: 'badge_empty' },
};

/** Shows a tab's verdict on the toolbar icon: a sign, a colour and words. The browser takes it back on navigation. */
export async function showBadge(tabId: number, verdict: Verdict): Promise<void> {
  const { sign, color, title } = LOOKS[verdict];
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: sign }),
    browser.action.setBadgeBackgroundColor({ tabId, color }),
    browser.action.setTitle({ tabId, title: text(title) }),
  ]);
}
