import { isArchived } from './archived.ts';
import type { Office, OfficeId } from './office.ts';
import { foldForSearch } from './office-search.ts';
import { looksLikeSecretNote } from './secret-note.ts';
import type { YayoiId } from './yayoi-id.ts';

/** When a page last showed that an ID is signed in, in milliseconds since 1970. */
export type SeenIds = ReadonlyMap<YayoiId, number>;

/** What may be wrong with the ledger. The locale files have a heading `health_<kind>` and what to do, `health_<kind>_do`, for each. */
export const FINDING_KINDS = [
  'no_yayoi_id',
  'no_procedure',
  'same_group',
  'same_alias',
  'odd_domain',
  'secret_note',
  'unknown_id',
  'never_seen',
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** One thing to look at: the offices that it is about (none for an unknown ID) and the value that gave rise to it. */
export interface Finding {
  kind: FindingKind;
  offices: readonly { id: OfficeId; name: string }[];
  value: string;
}

const of = (...offices: Office[]) => offices.map(({ id, name }) => ({ id, name }));

/** Offices grouped by each of their values; only groups of more than one. */
function shared(offices: readonly Office[], valuesOf: (office: Office) => readonly string[]): [string, Office[]][] {
  const groups = new Map<string, Map<OfficeId, Office>>();
  for (const office of offices)
    for (const value of valuesOf(office)) {
      const key = foldForSearch(value);
      if (key === '') continue;
      const group = groups.get(key) ?? new Map<OfficeId, Office>();
      groups.set(key, group.set(office.id, office));
    }
  return [...groups].filter(([, group]) => group.size > 1).map(([key, group]) => [key, [...group.values()]]);
}

/** Whether one word becomes the other by changing, adding or dropping one character, or swapping two neighbours. */
function isOneSlipAway(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  const [a, b] = [one.slice(at), other.slice(at)];
  const isSwapped = a.length === b.length && a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2);
  return isSwapped || a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1);
}

const domainOf = (id: string): string => id.slice(id.lastIndexOf('@') + 1);
/** A domain that so many offices use is no slip. */
const COMMON = 3;

function oddDomains(offices: readonly Office[]): Finding[] {
  const counts = new Map<string, number>();
  for (const { yayoiId } of offices)
    if (yayoiId) counts.set(domainOf(yayoiId), (counts.get(domainOf(yayoiId)) ?? 0) + 1);
  const common = [...counts].filter(([, count]) => count >= COMMON).map(([domain]) => domain);
  const odd = new Set(
    [...counts]
      .filter(([domain, count]) => count < COMMON && common.some((other) => isOneSlipAway(domain, other)))
      .map(([domain]) => domain),
  );
  return offices.flatMap((office) =>
    office.yayoiId && odd.has(domainOf(office.yayoiId))
      ? [{ kind: 'odd_domain' as const, offices: of(office), value: office.yayoiId }]
      : [],
  );
}

/**
 * Everything that deserves a second look, the gravest first. `seen` without any entry says nothing of who was never seen.
 * Takes time in proportion to the offices.
 */
export function findings(all: readonly Office[], seen: SeenIds): Finding[] {
  const offices = all.filter((office) => !isArchived(office));
  const known = new Set(all.map(({ yayoiId }) => yayoiId));
  const one = (
    kind: FindingKind,
    fits: (office: Office) => boolean,
    value = (office: Office) => office.name,
  ): Finding[] => offices.filter(fits).map((office) => ({ kind, offices: of(office), value: value(office) }));
  const several = (kind: FindingKind, groups: [string, Office[]][], value: (office: Office) => string): Finding[] =>
    groups.map(([, group]) => ({ kind, offices: of(...group), value: group[0] ? value(group[0]) : '' }));
  return [
    ...one('no_yayoi_id', ({ yayoiId }) => yayoiId === undefined),
    ...[...seen]
      .filter(([id]) => !known.has(id))
      .map(([id]): Finding => ({ kind: 'unknown_id', offices: [], value: id })),
    ...several(
      'same_group',
      shared(offices, ({ businessGroup }) => [businessGroup ?? '']),
      ({ businessGroup }) => businessGroup ?? '',
    ),
    ...several(
      'same_alias',
      shared(offices, ({ name, aliases }) => [name, ...(aliases ?? [])]),
      ({ name }) => name,
    ),
    ...oddDomains(offices),
    ...one('secret_note', ({ notes }) => notes !== undefined && looksLikeSecretNote(notes)),
    ...one('no_procedure', ({ procedure }) => procedure === undefined),
    ...(seen.size === 0 ? [] : one('never_seen', ({ yayoiId }) => yayoiId !== undefined && !seen.has(yayoiId))),
  ];
}
