import type { Text, TextKey } from '../domain/text-key.ts';
import { pageBrowser } from './page-browser.ts';

const known = new Map<string, string>();

/**
 * The sentence in the user's language, from `public/_locales`. An unknown key shows itself, so that it is noticed.
 * What was said once can be said again after the extension was updated under a page and answers nothing any more.
 */
export const text: Text = (key, ...values) => {
  const name = [key, ...values].join('\n');
  try {
    const said = pageBrowser.i18n.getMessage(key, values) || key;
    known.set(name, said);
    return said;
  } catch {
    return known.get(name) ?? key;
  }
};

/** Learns sentences that will be needed when nobody can be asked. */
export const learnTexts = (keys: readonly TextKey[]): void => {
  for (const key of keys) text(key);
};
