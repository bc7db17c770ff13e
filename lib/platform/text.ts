import type { Text } from '../domain/text-key.ts';
import { pageBrowser } from './page-browser.ts';

/** The sentence in the user's language, from `public/_locales`. An unknown key shows itself, so that it is noticed. */
export const text: Text = (key, ...values) => pageBrowser.i18n.getMessage(key, values) || key;
