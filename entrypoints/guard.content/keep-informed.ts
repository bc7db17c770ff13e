import type { PageState } from '../../lib/domain/page-state.ts';
import { type Made, OUT_OF_ORDER } from '../../lib/domain/session.ts';
import type { Contact } from '../../lib/domain/snapshot.ts';
import { askFromPage, contactAfterFailure, onStoredChange } from '../../lib/platform/ask-from-page.ts';

/** Milliseconds until a question without an answer is asked again, time after time; then only news brings another try. */
const AGAIN = [0, 300, 1500];
/** Milliseconds in which other messages are lost together: what ends the background ends all that are under way. */
const TOGETHER = 50;
/** How often that may happen in so many milliseconds; past that the background is no longer there for this page. */
const MOST_LOST = 5;
const LOST_WITHIN = 60_000;

interface Asking {
  /** The page looks at the names of files. */
  names?: boolean;
  /** The page stood before the guard did, so nobody knows its place in the order of documents. */
  late?: boolean;
  made?: Made;
}

/**
 * Asks the background at once, and again whenever it has stored something that pages are told of. While the answer is
 * on its way nothing is known: the gate is closed until it comes.
 * @returns to be called when another message to the background was lost: on a page that stands still no news would ask again
 */
export function keepInformed(
  view: Window,
  signal: AbortSignal,
  learn: (contact: Contact, state?: PageState) => void,
  { names = false, late = false, made }: Asking = {},
): () => void {
  let order = late ? OUT_OF_ORDER : undefined;
  let isFirstOpen = false;
  let askAgain = false;
  let asked = 0;
  let failures = 0;
  let lost: number[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ask = (): void => {
    // A second question without a place would be given a later one than the document has.
    askAgain ||= isFirstOpen;
    if (isFirstOpen) return;
    askAgain = false;
    isFirstOpen = order === undefined;
    learn('waiting');
    asked += 1;
    const mine = asked;
    const ended = (contact: Contact, state?: PageState): void => {
      // Without an answer its place was not written down in time, and somebody may sign in before the next question.
      order ??= state?.order ?? OUT_OF_ORDER;
      isFirstOpen = false;
      // Answers may overtake each other: only what the last question was answered is of now.
      if (mine === asked) learn(contact, state);
      if (askAgain) {
        ask();
        return;
      }
      failures = contact === 'failed' ? failures + 1 : 0;
      if (mine !== asked || failures === 0) return;
      // The background may have ended over it. The first try is at once: a form that led here has to be known to have
      // done its work before another page comes.
      const wait = AGAIN[failures - 1];
      if (wait === 0) ask();
      else if (wait !== undefined) setTimeout(() => mine === asked && ask(), wait);
    };
    askFromPage('page/state', { order, made: order === undefined ? made : undefined, names }).then(
      (state) => ended('ready', state),
      () => ended(contactAfterFailure()),
    );
  };
  // A page that comes back from the back/forward cache slept through whatever changed meanwhile.
  const wake = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted) return;
    order ??= OUT_OF_ORDER;
    ask();
  };
  view.addEventListener('pageshow', wake, { signal });
  onStoredChange((news) => {
    if (news === undefined || order === undefined || news > order) ask();
  });
  ask();
  const askForLost = (): void => {
    const now = Date.now();
    lost = [...lost.filter((at) => now - at < LOST_WITHIN), now];
    if (lost.length > MOST_LOST) learn('failed');
    else ask();
  };
  return () => {
    learn('waiting');
    clearTimeout(timer);
    timer = setTimeout(askForLost, TOGETHER);
  };
}
