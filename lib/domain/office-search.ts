import { foldInput } from './fold-input.ts';
import type { Office } from './office.ts';
import { officeMark } from './office-look.ts';

const KATAKANA = /[\u30a1-\u30f6]/g;
const DROPPED = /[\s\-\u2010-\u2015\u2212]/g;

/** The form in which a search compares: NFKC, lower case, hiragana for katakana, no spaces and hyphens. */
export function foldForSearch(text: string): string {
  return foldInput(text)
    .toLowerCase()
    .replace(KATAKANA, (char) => String.fromCharCode(char.charCodeAt(0) - 0x60))
    .replace(DROPPED, '');
}

interface Entry {
  office: Office;
  name: string;
  folded: string;
}
/** Offices with what a search looks at already folded; made once per ledger. */
export type SearchIndex = readonly Entry[];

/** Folds name, aliases, business group, Yayoi ID, numbers and mark of every office once. */
export function indexForSearch(offices: readonly Office[]): SearchIndex {
  return offices.map((office) => {
    const name = foldForSearch(office.name);
    const rest = [
      ...(office.aliases ?? []),
      office.businessGroup ?? '',
      office.yayoiId ?? '',
      office.serviceContractId ?? '',
      office.originalContractId ?? '',
      officeMark(office.name),
    ];
    return { office, name, folded: [name, ...rest.map(foldForSearch)].join('\n') };
  });
}

/** Every office that has each word of `search`, those whose name begins with it first, else in the index's order. */
export function searchOffices(index: SearchIndex, search: string): Office[] {
  const words = foldInput(search).split(/\s+/).map(foldForSearch).filter(Boolean);
  const whole = words.join('');
  const first: Office[] = [];
  const others: Office[] = [];
  for (const { office, name, folded } of index) {
    if (!words.every((word) => folded.includes(word))) continue;
    (name.startsWith(whole) ? first : others).push(office);
  }
  return [...first, ...others];
}
