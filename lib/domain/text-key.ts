import type messages from '../../public/_locales/ja/messages.json';

/** A sentence's name in the locale files. Japanese is the language every key must exist in first. */
export type TextKey = keyof typeof messages;
/** Puts a sentence together; `$1`…`$9` in it are replaced by `values`. */
export type Text = (key: TextKey, ...values: string[]) => string;
