import type { OverlayActions } from '../../components/overlay/Overlay.tsx';
import { SIGN_IN_URL } from '../../lib/domain/addresses.ts';
import { dayInJapan, dayText } from '../../lib/domain/day.ts';
import type { OfficeId } from '../../lib/domain/office.ts';
import type { GuardSide } from '../../lib/guard/guard-side.ts';
import { pointOut } from '../../lib/hints/point-out.ts';
import { accountIcon } from '../../lib/identity/account-icon.ts';
import { fillSignIn } from '../../lib/identity/fill-sign-in.ts';
import { askFromPage } from '../../lib/platform/ask-from-page.ts';
import { pageBrowser } from '../../lib/platform/page-browser.ts';

async function copy(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    // A page can forbid the clipboard by its permissions policy; the Yayoi ID is then shown to be typed.
    return false;
  }
}

/** What the overlay's buttons do. Everything stored goes through the background. */
export function overlayActions(side: GuardSide, signal: AbortSignal): Omit<OverlayActions, 'onCloseCheck'> {
  const show = (element: Element | undefined): void => {
    if (element) pointOut(side.root, element, signal);
  };
  const chooseTarget = (id: OfficeId): void => void askFromPage('page/choose-target', { id });
  const isShown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });
  return {
    findOffices: (search) => askFromPage('page/offices', { search }),
    onChooseTarget: chooseTarget,
    onAdopt: () => {
      const { whose } = side.snapshot();
      if (whose) chooseTarget(whose.id);
    },
    teach: (until) => side.teach(until),
    onGoAhead: (name) => side.goAhead(name),
    onCopy: copy,
    onOpenSignIn: () => location.assign(SIGN_IN_URL),
    onShowSignOut: () => {
      const control = side.signOutControl();
      show(control && isShown(control) ? control : accountIcon(document));
    },
    onFill: () => {
      const { screen, state } = side.snapshot();
      const yayoiId = screen === 'login-id' ? state?.target?.yayoiId : undefined;
      return yayoiId !== undefined && fillSignIn(document, yayoiId);
    },
    onAnswerQuestion: (pass) => side.answerQuestion(pass),
    onAnswerSameFile: (pass) => side.answerSameFile(pass),
    day: (at) => dayText(dayInJapan(at), pageBrowser.i18n.getUILanguage()),
    onShowIcon: () => show(accountIcon(document)),
    onOpenLedger: () => void askFromPage('page/open-options', {}),
    onEditTarget: () => {
      const target = side.snapshot().state?.target;
      void askFromPage('page/open-options', target ? { edit: target.id } : {});
    },
    onReload: () => location.reload(),
  };
}
