import type { Office, OfficeId } from '../domain/office.ts';
import { MOST_FILE_NAMES, type OfficeNames } from '../domain/office-in-file-name.ts';
import type { LedgerStore } from '../ledger/store.ts';

const namesOf = ({ name, aliases = [] }: Office): string[] => [name, ...aliases];

/** The names and aliases to look for in file names; undefined when the other offices have more than a page can hold. */
export async function officeNames(store: LedgerStore, target: OfficeId): Promise<OfficeNames | undefined> {
  const { offices } = await store.list();
  const own = offices.filter(({ id }) => id === target).flatMap(namesOf);
  const others = offices.filter(({ id }) => id !== target).flatMap(namesOf);
  return others.length > MOST_FILE_NAMES ? undefined : { own, others };
}
