import { isArchived } from './archived.ts';
import type { Office } from './office.ts';
import { INDEXED_FIELDS } from './office-index.ts';
import { foldForSearch } from './office-search.ts';
import type { Procedure } from './procedure.ts';

/** What an office lacks for the guard to know it, or for its procedure to be done. */
export const LACKS = ['yayoiId', 'serviceContractId', 'procedure'] as const;
export type Lack = (typeof LACKS)[number];

/** Columns that the table can be sorted by; `added` is the ledger's own order. */
export const SORTS = ['added', 'name', 'yayoiId', 'businessGroup', 'serviceContractId', 'procedure'] as const;
export type Sort = (typeof SORTS)[number];

/** What the table shows; undefined leaves nothing out. */
export interface OfficeFilter {
  procedure?: Procedure | 'none' | undefined;
  /** How far the office has come, as `stepOf` says it. */
  step?: string | undefined;
  lacks?: Lack | undefined;
  archived: boolean;
}

/** Whether the table shows the office. `stepOf` is asked only where a step is looked for. */
export function isShown(office: Office, filter: OfficeFilter, stepOf: (office: Office) => string): boolean {
  if (isArchived(office) !== filter.archived) return false;
  if (filter.procedure !== undefined && (office.procedure ?? 'none') !== filter.procedure) return false;
  if (filter.lacks !== undefined && office[filter.lacks] !== undefined) return false;
  return filter.step === undefined || stepOf(office) === filter.step;
}

/** In the order of a column, offices without a value last; equal ones stay as they are. `added` leaves the order alone. */
export function sorted(offices: readonly Office[], by: Sort, down: boolean): readonly Office[] {
  if (by === 'added') return down ? offices.toReversed() : offices;
  const keyed = offices.map((office) => ({ office, key: foldForSearch(office[by] ?? '') }));
  const way = down ? -1 : 1;
  keyed.sort((one, other) => {
    if (one.key === '' || other.key === '') return Number(one.key === '') - Number(other.key === '');
    return one.key < other.key ? -way : one.key > other.key ? way : 0;
  });
  return keyed.map(({ office }) => office);
}

/** A name that no office of the ledger has yet: 「事業所Aのコピー」 through `nameIt`, with a number from 2 on. */
export function freeName(taken: ReadonlySet<string>, nameIt: (count: number) => string): string {
  for (let count = 1; ; count++) {
    const name = nameIt(count);
    if (!taken.has(foldForSearch(name))) return name;
  }
}

/** What a copy of an office starts with: everything but what belongs to one office alone. */
export function copyOf(office: Office, name: string): Record<string, unknown> {
  const own = new Set<string>(['id', ...INDEXED_FIELDS.filter((field) => field !== 'originalContractId')]);
  return { ...Object.fromEntries(Object.entries(office).filter(([field]) => !own.has(field))), name };
}
