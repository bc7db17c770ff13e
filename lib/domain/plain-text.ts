const UNSEEN = /[\s\u00ad\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u3164\ufeff]|[\ufe00-\ufe0f]/g;
const TILDES = /[\u301c\u223c\u223f]/g;

/**
 * Text of a page in the form in which labels are compared (matching rule 1 of procedures.md): NFKC, which folds
 * full-width letters, digits and parentheses; without white space and invisible characters; every tilde as `~`.
 */
export function plain(text: string): string {
  return text.normalize('NFKC').replace(UNSEEN, '').replace(TILDES, '~');
}
