import type { Office, OfficeId } from '../domain/office.ts';
import { emptyIndex, type IndexedField, type OfficeIndex } from '../domain/office-index.ts';
import { type Conflict, CROSS_RULES, conflictProblem, conflicts } from '../domain/office-rules.ts';
import type { Problem } from '../domain/problem.ts';
import { forEachSliced, part, type Sliced } from '../domain/sliced.ts';

/** One field that an import writes over; undefined before when the office did not have it. */
export interface FieldChange {
  field: string;
  before: unknown;
  after: unknown;
}
/** A row whose fields are right by themselves, and the office that it would make. */
export interface Candidate {
  row: number;
  /** The ledger's office that the row is about; a new one has none. */
  before: Office | undefined;
  changes: readonly FieldChange[];
  office: Office;
}
type Refused = Map<Candidate, Problem[]>;

const AT_ONCE = 200;

/** An index over offices, in steps. */
export function* indexSliced(offices: readonly Office[]): Sliced<OfficeIndex> {
  const index = emptyIndex();
  yield* forEachSliced(offices, AT_ONCE, index.add);
  return index;
}

/** Rows about the same office of the ledger: which of them is right cannot be known. */
function refuseRepeated(candidates: readonly Candidate[], refused: Refused): void {
  const groups = new Map<OfficeId, Candidate[]>();
  for (const candidate of candidates) {
    if (!candidate.before) continue;
    const group = groups.get(candidate.before.id);
    if (group) group.push(candidate);
    else groups.set(candidate.before.id, [candidate]);
  }
  for (const group of groups.values()) {
    const [first, second] = group;
    if (!first?.before || !second) continue;
    const name = first.before.name;
    for (const candidate of group) {
      const other = candidate === first ? second : first;
      refused.set(candidate, [{ field: 'name', code: 'same_office_as_row', values: [name, String(other.row)] }]);
    }
  }
}

/** Every candidate that would break a rule of contract §6, with the rules it would break. */
export function* refuseConflicts(
  candidates: readonly Candidate[],
  ledger: OfficeIndex,
): Sliced<ReadonlyMap<Candidate, Problem[]>> {
  const refused: Refused = new Map();
  refuseRepeated(candidates, refused);
  yield 0;
  const single = candidates.filter((candidate) => !refused.has(candidate));
  const byId = new Map(single.map((candidate) => [candidate.office.id, candidate]));
  const newOffices = single.map(({ office }) => office);
  yield 0;
  const rows = yield* part(indexSliced(newOffices), 0, 0.3);
  /** Offices that the file changes: their old values are free, until the row that changes them is refused. */
  const freed = new Set<OfficeId>(byId.keys());

  const problem = (conflict: Conflict, self: OfficeId): Problem => {
    const other = conflict.other.id === self ? undefined : byId.get(conflict.other.id ?? self);
    const colliding = other && conflict.other === other.office;
    if (!colliding) return conflictProblem(conflict);
    return { field: conflict.field, code: 'same_as_row', values: [conflict.value, String(other.row)] };
  };
  const refuse = (candidate: Candidate, find: OfficeIndex['find']): boolean => {
    const found = conflicts(candidate.office, find);
    if (found.length > 0)
      refused.set(
        candidate,
        found.map((conflict) => problem(conflict, candidate.office.id)),
      );
    return found.length > 0;
  };

  const reverted: Candidate[] = [];
  const check = (candidate: Candidate): void => {
    const self = new Set([candidate.office.id]);
    const taken = (field: IndexedField, value: string) =>
      ledger.find(field, value, freed) ?? rows.find(field, value, self);
    if (refuse(candidate, taken)) reverted.push(candidate);
  };
  yield* part(forEachSliced(single, AT_ONCE, check), 0.3, 0.9);
  for (const { before } of reverted) if (before) freed.delete(before.id);
  // An office whose row was refused keeps its old values, which another row may have counted on.
  for (let at = 0; at < reverted.length; at++) {
    if (at % AT_ONCE === AT_ONCE - 1) yield 0.9;
    const before = reverted[at]?.before;
    if (!before) continue;
    for (const { field, against } of CROSS_RULES) {
      const value = before[against];
      for (const office of value === undefined ? [] : rows.all(field, value)) {
        const candidate = byId.get(office.id);
        if (!candidate || refused.has(candidate) || office.id === before.id) continue;
        if (!refuse(candidate, (name, taken) => ledger.find(name, taken, freed))) continue;
        reverted.push(candidate);
        if (candidate.before) freed.delete(candidate.before.id);
      }
    }
  }
  return refused;
}
