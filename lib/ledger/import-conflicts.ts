import type { Office, OfficeId } from '../domain/office.ts';
import { indexOffices, type OfficeIndex } from '../domain/office-index.ts';
import { type Conflict, CROSS_RULES, conflictProblem, conflicts } from '../domain/office-rules.ts';
import type { Problem } from '../domain/problem.ts';

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
export function refuseConflicts(
  candidates: readonly Candidate[],
  ledger: OfficeIndex,
): ReadonlyMap<Candidate, Problem[]> {
  const refused: Refused = new Map();
  refuseRepeated(candidates, refused);
  const single = candidates.filter((candidate) => !refused.has(candidate));
  const byId = new Map(single.map((candidate) => [candidate.office.id, candidate]));
  const rows = indexOffices(single.map(({ office }) => office));
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

  const reverted = single.filter((candidate) => {
    const self = new Set([candidate.office.id]);
    return refuse(candidate, (field, value) => ledger.find(field, value, freed) ?? rows.find(field, value, self));
  });
  for (const { before } of reverted) if (before) freed.delete(before.id);
  // An office whose row was refused keeps its old values, which another row may have counted on.
  for (let at = 0; at < reverted.length; at++) {
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
