import { foldInput } from './fold-input.ts';
import type { Office, OfficeFields, OfficeId } from './office.ts';

/** The fields by which an office is looked up. */
export const INDEXED_FIELDS = ['name', 'yayoiId', 'serviceContractId', 'originalContractId', 'officeToken'] as const;
export type IndexedField = (typeof INDEXED_FIELDS)[number];

/** Who has this value? Look-ups cost the same however many offices there are. */
export interface OfficeIndex {
  /** Every office with this value in this field, in the order given. */
  all(field: IndexedField, value: string): readonly Office[];
  /** The first of them that is not in `skip`. */
  find(field: IndexedField, value: string, skip?: ReadonlySet<OfficeId>): Office | undefined;
}

/** The form in which a field is compared: names NFKC and trimmed, everything else is kept in its comparable form. */
function comparable(field: IndexedField, value: string): string {
  return field === 'name' ? foldInput(value) : value;
}

/** The value of `field` in the form in which it is compared. */
export function indexedValue(office: OfficeFields, field: IndexedField): string | undefined {
  const value = office[field];
  return value === undefined ? undefined : comparable(field, value);
}

/** An index that offices, whose fields went through `checkFields`, are put into one by one. */
export function emptyIndex(): OfficeIndex & { add(office: Office): void } {
  const maps = new Map<IndexedField, Map<string, Office[]>>(INDEXED_FIELDS.map((field) => [field, new Map()]));
  const all = (field: IndexedField, value: string) => maps.get(field)?.get(comparable(field, value)) ?? [];
  return {
    add(office) {
      for (const [field, map] of maps) {
        const value = indexedValue(office, field);
        if (value === undefined) continue;
        const group = map.get(value);
        if (group) group.push(office);
        else map.set(value, [office]);
      }
    },
    all,
    find: (field, value, skip) => all(field, value).find((office) => !skip?.has(office.id)),
  };
}

/** An index over `offices`, whose fields went through `checkFields`. */
export function indexOffices(offices: Iterable<Office>): OfficeIndex {
  const index = emptyIndex();
  for (const office of offices) index.add(office);
  return index;
}
