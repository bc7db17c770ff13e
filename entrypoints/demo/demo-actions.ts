import type { OverlayActions } from '../../components/overlay/Overlay.tsx';
import { dayInJapan, dayText } from '../../lib/domain/day.ts';
import { indexForSearch, searchOffices } from '../../lib/domain/office-search.ts';
import type { DemoGuard } from './demo-guard.ts';
import { SAMPLES } from './sample-offices.ts';

const OFFICES = Object.values(SAMPLES);

export interface DemoEdge {
  guard: DemoGuard;
  /** Draws the page and the overlay as they are now. */
  changed: () => void;
  showAccount: () => void;
}

/** What the overlay's buttons do here: the same, on the sample alone. */
export function demoActions({ guard, changed, showAccount }: DemoEdge): OverlayActions {
  const choose = (change: Parameters<DemoGuard['choose']>[0]): void => {
    guard.choose(change);
    changed();
  };
  const letter = (id: string | undefined) => (id === SAMPLES.b.id ? 'b' : 'a');
  // The sample's ledger is never empty, each of its offices has a Yayoi ID, and no file is written down: nothing offers these.
  const notOffered = (): void => undefined;
  return {
    findOffices: async (search) => {
      const found = searchOffices(indexForSearch(OFFICES), search).map(({ id }) => id);
      return { offices: OFFICES.filter(({ id }) => search.trim() === '' || found.includes(id)), more: 0 };
    },
    onChooseTarget: (id) => choose({ target: letter(id) }),
    onAdopt: () => choose({ target: guard.choice.who }),
    // The account in the page's header is the one place there is to be shown.
    teach: async () => {
      choose({ seen: true });
      return true;
    },
    onGoAhead: async (name) => {
      const answer = guard.goAhead(name);
      changed();
      return answer;
    },
    onCopy: (words) =>
      navigator.clipboard.writeText(words).then(
        () => true,
        () => false,
      ),
    // Stands for signing out and in again: the demo goes nowhere.
    onOpenSignIn: () => choose({ who: guard.choice.target ?? 'a', seen: true }),
    onShowSignOut: showAccount,
    onShowIcon: showAccount,
    onReload: () => location.reload(),
    onFill: () => false,
    onAnswerQuestion: notOffered,
    onAnswerSameFile: notOffered,
    onCloseCheck: notOffered,
    day: (at) => dayText(dayInJapan(at), document.documentElement.lang),
    onOpenLedger: notOffered,
    onEditTarget: notOffered,
  };
}
