import type { Screen } from './define-screen.ts';
import { SITES } from './headings.ts';
import type { PageText } from './page-text.ts';
import { SCREENS } from './registry.ts';
import { bare, headingForm, ours } from './same-text.ts';

/** More questions than any screen asks in a row. */
const MOST_QUESTIONS = 40;

/** A page that notes what it is asked for and answers as told; questions beyond the told answers get no. */
function askedPage(
  screen: Screen,
  answers: readonly boolean[],
): { page: PageText; asked: Set<string>; count: () => number } {
  const asked = new Set<string>();
  let count = 0;
  const answer = (...texts: string[]): boolean => {
    for (const text of texts) asked.add(ours(text));
    count += 1;
    return answers[count - 1] ?? false;
  };
  const page: PageText = {
    host: screen.hosts[0] ?? 'unknown',
    path: '/',
    title: '',
    hasHeading: answer,
    anyHeading: answer,
    headings: () => [],
    hasControl: answer,
    hasField: answer,
    hasPasswordField: answer,
    says: answer,
    inDialog: answer,
    firstLine: () => '',
    site: () => '',
    siteHeading: () => '',
  };
  return { page, asked, count: () => count };
}

/** Every text that a screen's description asks a page for, whatever the answers to the questions before. */
function wordsOf(screen: Screen): Set<string> {
  const words = new Set<string>();
  const ask = (answers: readonly boolean[]): void => {
    const { page, asked, count } = askedPage(screen, answers);
    screen.matches(page);
    for (const word of asked) words.add(word);
    for (let at = answers.length; at < Math.min(count(), MOST_QUESTIONS); at += 1)
      ask([...answers, ...Array<boolean>(at - answers.length).fill(false), true]);
  };
  ask([]);
  return words;
}

/** The texts that the descriptions of screens ask pages for, in comparable form (`bare`). */
export function askedWords(screens: readonly Screen[] = SCREENS): ReadonlySet<string> {
  const words = [...SITES.map(ours), ...screens.flatMap((screen) => [...wordsOf(screen)])];
  return new Set([...words, ...words.map(headingForm)]);
}

let known: ReadonlySet<string> | undefined;

/** Whether a text read from a page is one that a screen's description asks for, decoration around it left out. */
export function isAskedWord(text: string): boolean {
  known ??= askedWords();
  return known.has(bare(text));
}
