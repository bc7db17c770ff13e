import type { FoldedText, Place } from './folded-text.ts';
import { type Remark, remark } from './remark.ts';
import { parseServiceContractId } from './service-contract-id.ts';
import { readYayoiIds } from './yayoi-id.ts';

/** Something read from a pasted mail, and where it stands in the pasted text. */
export interface Found {
  value: string;
  place: Place;
  /** Stood where it was expected; otherwise the user has to look. */
  sure: boolean;
}

const NUMBER =
  /(?:サービス契約\s?(?:番号|ID)\s{0,4}(?:\(\s?お客様番号\s?\))?|お客様番号)\s{0,4}[\]】]?\s{0,4}:?\s{0,8}(\d{1,30})/gi;
/** Fewer digits after the label are a count in a sentence. */
const SHORTEST_ODD = 4;
const ALONE = /^ ?(\d{7}) ?$/gm;
const SALUTATION = /(?:^|。)[ \n]?([^\n。]{1,200}?)( ?[-‐‑‒–—−] ?\d{1,4})? ?\( ?(\d{1,30}) ?\)(\s{0,4}様)?/gm;
const PRODUCT = /(?:^|[[【 ])製品名\s?(?:[\]】:]|\s)\s{0,8}([^\n]{1,200})/gm;
const NEXT_LABEL = /\s*[[【]?\s?サービス契約.*$/;
const RECIPIENT = /^ ?(?:宛先|送信先|To) ?:\s{0,4}([^\n]{1,1000})/gim;
/** The sender's side (net-AP-1-01); never the recipient. */
const SENDER_SIDE = /@(?:[a-z0-9-]+\.)*yayoi-kk\.co\.jp$/;

/** Some mail programs put an address in apostrophes, which it might begin with as well. */
const OPENING_QUOTE = /(?<![^\s<("[;,:])'/g;
/** More of them are no choice any more. */
const MOST_ADDRESSES = 20;

/** `value` of a match's group, and its place: the group's last occurrence in the match, labels stand before values. */
function found({ placeOf }: FoldedText, match: RegExpMatchArray, value: string, sure = true): Found {
  const start = (match.index ?? 0) + match[0].lastIndexOf(value);
  return { value, place: placeOf(start, start + value.length), sure };
}

function distinct(all: readonly Found[]): Found[] {
  const first = new Map<string, Found>();
  for (const one of all) if (!first.has(one.value)) first.set(one.value, one);
  return [...first.values()];
}

function addressesIn(folded: FoldedText, text: string, from: number, sure: boolean): Found[] {
  const bare = text.replace(OPENING_QUOTE, ' ');
  const lower = bare.toLowerCase();
  return readYayoiIds(bare)
    .filter((id) => !SENDER_SIDE.test(id))
    .slice(0, MOST_ADDRESSES)
    .map((id) => {
      const start = from + Math.max(lower.indexOf(id), 0);
      return { value: id, place: folded.placeOf(start, start + id.length), sure };
    });
}

/** To whom the mail went, by its header; else every address in it but the sender's, none of them sure (net-AP-1-03). */
export function readRecipients(folded: FoldedText): Found[] {
  const named = [...folded.text.matchAll(RECIPIENT)].flatMap((match) => {
    const line = match[1] ?? '';
    return addressesIn(folded, line, match.index + match[0].length - line.length, true);
  });
  const all = distinct(named.length > 0 ? named : addressesIn(folded, folded.text, 0, false));
  return all.length === 1 ? all : all.map((one) => ({ ...one, sure: false }));
}

/** What stands at 製品名, as written (net-AP-1-05). */
export function readProduct(folded: FoldedText): Found | undefined {
  for (const match of folded.text.matchAll(PRODUCT)) {
    const value = (match[1] ?? '').replace(NEXT_LABEL, '').trim();
    if (value) return found(folded, match, value);
  }
  return undefined;
}

/** The line that addresses the customer: name without sequence number, and the number in parentheses after it (net-AP-1-04, hz-34). */
export function readSalutation(folded: FoldedText): { customer?: Found; original?: Found } {
  for (const match of folded.text.matchAll(SALUTATION)) {
    const [, name = '', sequence, number = '', address] = match;
    const value = name.trim();
    const isNumber = parseServiceContractId(number) !== undefined;
    if (!value || !(address || (sequence && isNumber))) continue;
    const start = match.index + match[0].indexOf(value);
    const customer = { value, place: folded.placeOf(start, start + value.length), sure: true };
    return isNumber ? { customer, original: found(folded, match, number) } : { customer };
  }
  return {};
}

/** The issued number (net-AP-1-05) where its label stands; else a line that is nothing but such a number; or what is wrong. */
export function readIssued(folded: FoldedText, original: string | undefined): Found | Remark {
  const labelled = [...folded.text.matchAll(NUMBER)].map((match) => found(folded, match, match[1] ?? ''));
  const numbers = distinct(labelled.filter(({ value }) => parseServiceContractId(value)));
  const [first, second] = numbers;
  if (second) return remark('stop', 'mail_several', [String(numbers.length)], ['hz-35']);
  if (first) return first;
  const odd = labelled.find(({ value }) => value.length >= SHORTEST_ODD)?.value;
  if (odd) return remark('stop', 'mail_number_form', [odd.slice(0, 12)], ['hz-36']);
  const alone = distinct([...folded.text.matchAll(ALONE)].map((match) => found(folded, match, match[1] ?? '', false)));
  const possible = alone.filter(({ value }) => parseServiceContractId(value) && value !== original);
  const [only] = possible;
  return only && possible.length === 1 ? only : remark('stop', 'mail_no_number');
}
