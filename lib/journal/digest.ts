import type { JournalFilter } from '../domain/journal.ts';
import { foldForSearch } from '../domain/office-search.ts';
import type { Opened } from '../platform/stored.ts';
import type { StoredEntry } from './entry-record.ts';

/** Entries in one digest: block n has those whose `seq` divided by this is n. */
export const BLOCK = 256;
export const blockOf = (seq: number): number => Math.floor(seq / BLOCK);

/** An entry, or what stands in its place. */
export interface Row {
  seq: number;
  opened: Opened<StoredEntry>;
}

/**
 * What a search looks at, of the entries of one block, each at its place: a search through 100,000 entries reads 400 of
 * these instead. It is made of the entries alone, so one that is missing or broken is made anew.
 */
export interface Digest {
  version: number;
  block: number;
  seqs: Uint32Array;
  times: Float64Array;
  /** Folded for the search, one a line. */
  names: string;
  /** Offices and Yayoi IDs that occur, folded for the search, and which of them each entry has. */
  parties: { officeId: string; text: string }[];
  party: Uint16Array;
  verdicts: string[];
  verdict: Uint8Array;
  goneAhead: Uint8Array;
  broken: Uint8Array;
  /** Two for each entry. */
  prints: Uint32Array;
}

const VERSION = 1;

/** Gives every new value the next place. */
function places<T>(list: T[]): (key: string, value: T) => number {
  const known = new Map<string, number>();
  return (key, value) => {
    const place = known.get(key) ?? list.push(value) - 1;
    known.set(key, place);
    return place;
  };
}

/** The digest of these entries, which are given in the order of their `seq`. */
export function digestOf(block: number, rows: readonly Row[]): Digest {
  const count = rows.length;
  const digest: Digest = {
    version: VERSION,
    block,
    seqs: new Uint32Array(count),
    times: new Float64Array(count).fill(Number.NaN),
    names: '',
    parties: [],
    party: new Uint16Array(count),
    verdicts: [],
    verdict: new Uint8Array(count),
    goneAhead: new Uint8Array(count),
    broken: new Uint8Array(count),
    prints: new Uint32Array(2 * count),
  };
  const partyOf = places(digest.parties);
  const verdictOf = places(digest.verdicts);
  const names: string[] = [];
  for (const [at, { seq, opened }] of rows.entries()) {
    digest.seqs[at] = seq;
    const entry = opened.ok ? opened.value : undefined;
    names.push(foldForSearch(entry?.name ?? ''));
    digest.broken[at] = entry ? 0 : 1;
    const officeId = entry?.office?.id ?? '';
    const text = [entry?.office?.name, entry?.targetYayoiId, entry?.yayoiId]
      .map((one = '') => foldForSearch(one))
      .join('\n');
    digest.party[at] = partyOf(`${officeId}\n${text}`, { officeId, text });
    digest.verdict[at] = verdictOf(entry?.verdict ?? '', entry?.verdict ?? '');
    if (!entry) continue;
    digest.times[at] = entry.at;
    digest.goneAhead[at] = entry.goneAhead ? 1 : 0;
    digest.prints.set(entry.prints, 2 * at);
  }
  return { ...digest, names: names.join('\n') };
}

/** Whether a stored digest can be used. */
export function isDigest(raw: unknown): raw is Digest {
  const { version, seqs, times, names, parties, party, verdict, prints } = (raw ?? {}) as Partial<Digest>;
  const count = seqs?.length;
  return (
    version === VERSION &&
    seqs instanceof Uint32Array &&
    times instanceof Float64Array &&
    party instanceof Uint16Array &&
    prints instanceof Uint32Array &&
    typeof names === 'string' &&
    Array.isArray(parties) &&
    times.length === count &&
    party.length === count &&
    verdict?.length === count &&
    prints.length === 2 * seqs.length
  );
}

/** A filter made ready for many digests: tells which places of a digest fit. */
export function seeker(filter: JournalFilter): (digest: Digest) => (at: number) => boolean {
  const words = (filter.name ?? '').split(/\s+/u).map(foldForSearch).filter(Boolean);
  const office = foldForSearch(filter.office ?? '');
  const { from = Number.NEGATIVE_INFINITY, until = Number.POSITIVE_INFINITY } = filter;
  const timed = filter.from !== undefined || filter.until !== undefined;
  return (digest) => {
    const names = words.length > 0 ? digest.names.split('\n') : [];
    const parties = digest.parties.map(({ text }) => text.includes(office));
    const verdict = filter.verdict === undefined ? -1 : digest.verdicts.indexOf(filter.verdict);
    return (at) => {
      const time = digest.times[at] ?? Number.NaN;
      if (timed && !(time >= from && time < until)) return false;
      if (filter.verdict !== undefined && digest.verdict[at] !== verdict) return false;
      if (filter.goneAhead && !digest.goneAhead[at]) return false;
      if (filter.broken && !digest.broken[at]) return false;
      if (office !== '' && !parties[digest.party[at] ?? 0]) return false;
      return words.every((word) => names[at]?.includes(word));
    };
  };
}
