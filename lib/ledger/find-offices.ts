import { isArchived } from '../domain/archived.ts';
import type { Office, OfficeBrief } from '../domain/office.ts';
import { officeBrief } from '../domain/office-look.ts';
import { searchOffices } from '../domain/office-search.ts';
import { type Shelf, shelfOrder } from '../domain/shelf.ts';
import type { LedgerSnapshot } from './ledger-snapshot.ts';

/** Offices that fit some words, as many as were asked for, and how many more there are. */
export interface Found {
  offices: OfficeBrief[];
  more: number;
}

/** Without words: the shelf's offices first, then the ledger's order. */
function inOrder({ offices, office }: LedgerSnapshot, shelf: Shelf): Office[] {
  const first = shelfOrder(shelf).flatMap((id) => office(id) ?? []);
  const shelved = new Set(first);
  return [...first, ...offices.filter((one) => !shelved.has(one))];
}

/** The offices that one may want to choose: those that fit the words; what is put away is left out. */
export function findOffices(ledger: LedgerSnapshot, shelf: Shelf, words: string, limit: number): Found {
  const all = words.trim() ? searchOffices(ledger.searchIndex(), words) : inOrder(ledger, shelf);
  const found = all.filter((office) => !isArchived(office));
  return { offices: found.slice(0, limit).map(officeBrief), more: Math.max(0, found.length - limit) };
}
