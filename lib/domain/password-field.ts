import { foldInput } from './fold-input.ts';

const NAMED =
  /passw(?:or)?d|passphrase|passcode|pwd|パスワ|パスフレ|パスコ|^パス|ぱすわ|暗証|合言葉|合い言葉|秘密の(?:質問|答)/;
/** Only as whole words, also between Japanese ones: "compass" and "bypass" are no passwords. */
const WORDS = new Set(['pass', 'pw', 'pin', 'pincode']);

/** Whether a field of this name would hold a password, whatever its case, width or separators (contract §6: none exists). */
export function looksLikePassword(name: string): boolean {
  const read = foldInput(name);
  const words = read
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[\s_\-.:/()[\]]+|(?<=[a-z])(?=[^\x20-\x7e])|(?<=[^\x20-\x7e])(?=[a-z])/);
  return NAMED.test(words.join('')) || words.some((word) => WORDS.has(word));
}
