import type { Snapshot } from '../domain/snapshot.ts';
import { withMark, withoutMark } from '../domain/title-mark.ts';

/** The title wanted for the tab: with the target's mark where the options say so and the overlay stands, else the page's own. */
export function titleFor({ state, screen, stands, gate, decision }: Snapshot, title: string): string {
  const target = state?.titleMark && (screen !== 'unknown' || stands) ? state.target : undefined;
  if (!target) return withoutMark(title);
  const doubt = gate === 'closed' || decision.verdict === 'mismatch' || decision.verdict === 'stale';
  return withMark(title, target.mark, doubt);
}

/**
 * Keeps the tab's title so, whatever the page makes of it. Only the title changes, and only where the page has one:
 * setting it elsewhere would put an element into the page (issue 3 item 10).
 */
export function keepTitle(document: Document, snapshot: Snapshot): void {
  if (snapshot.contact === 'waiting' || !document.head?.querySelector('title')) return;
  const wanted = titleFor(snapshot, document.title);
  if (wanted !== document.title) document.title = wanted;
}
