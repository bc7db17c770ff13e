import type { FileCheck } from '../../lib/domain/file-check.ts';
import type { GuardSide } from '../../lib/guard/guard-side.ts';
import { askFromPage } from '../../lib/platform/ask-from-page.ts';

/** What the check of files came to: on this page, else on an earlier one of the tab, until the user has read it. */
export function lastCheck(
  side: GuardSide,
  learnt: () => void,
): { now: () => FileCheck | undefined; close: () => void } {
  let before: FileCheck | undefined;
  askFromPage('page/last-check', {}).then(
    ({ check }) => {
      before = check;
      if (check) learnt();
    },
    // It is shown on the next page.
    () => undefined,
  );
  return {
    now: () => {
      const here = side.check();
      return here.files > 0 ? here : before;
    },
    close: () => {
      before = undefined;
      side.closeCheck();
    },
  };
}
