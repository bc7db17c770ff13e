import type { PageState } from '../../lib/domain/page-state.ts';
import { OUT_OF_ORDER } from '../../lib/domain/session.ts';
import type { Contact } from '../../lib/domain/snapshot.ts';
import { askFromPage, contactAfterFailure, onStoredChange } from '../../lib/platform/ask-from-page.ts';

/**
 * Asks the background at once, and again whenever it has stored something that pages are told of. While the answer is
 * on its way nothing is known: the gate is closed until it comes.
 * @param names whether the page looks at the names of files
 * @param late the page stood before the guard did, so nobody knows its place in the order of documents
 */
export function keepInformed(
  view: Window,
  signal: AbortSignal,
  learn: (contact: Contact, state?: PageState) => void,
  { names = false, late = false } = {},
): void {
  let order = late ? OUT_OF_ORDER : undefined;
  const ask = (): void => {
    learn('waiting');
    askFromPage('page/state', { order, names }).then(
      (state) => {
        order = state.order;
        learn('ready', state);
      },
      () => learn(contactAfterFailure()),
    );
  };
  // A page that comes back from the back/forward cache slept through whatever changed meanwhile.
  view.addEventListener('pageshow', (event) => event.persisted && ask(), { signal });
  onStoredChange((news) => {
    if (news === undefined || order === undefined || news > order) ask();
  });
  ask();
}
