import type { GuardSide } from '../../lib/guard/guard-side.ts';
import { askFromPage } from '../../lib/platform/ask-from-page.ts';
import { hasEvidence, shownOn } from '../../lib/procedures/evidence.ts';

/** Tells the background, once, what the page at hand shows to be done for the target. */
export function doneTeller(side: GuardSide): () => void {
  let told = '';
  return () => {
    const { screen, state, decision } = side.snapshot();
    const target = state?.target;
    if (!target || !hasEvidence(screen)) return;
    const stages = shownOn(screen, document.body?.innerText ?? '', target, decision.verdict);
    const news = `${target.id} ${stages}`;
    if (stages.length === 0 || news === told) return;
    told = news;
    askFromPage('page/done', { office: target.id, stages }).catch(() => {
      told = '';
    });
  };
}
