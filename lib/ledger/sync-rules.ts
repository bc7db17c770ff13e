import type { Office, OfficeId } from '../domain/office.ts';
import { indexOffices } from '../domain/office-index.ts';
import { conflictProblem, conflicts } from '../domain/office-rules.ts';
import type { Problem } from '../domain/problem.ts';
import type { LedgerSnapshot } from './ledger-snapshot.ts';
import { ownIndex } from './sync-link.ts';

/**
 * Which of these offices cannot stand in the ledger (contract §6), and the rules they would break. The rest can, all
 * together; two of them may swap a value. Of two new ones that collide the one with the smaller id stays. Offices in
 * `leaving` are deleted by the same change; those in `absorbed` go with the office that takes them in, if it can stand.
 */
export function refusedOffices(
  ledger: LedgerSnapshot,
  offices: readonly Office[],
  leaving: Iterable<OfficeId>,
  absorbed: ReadonlyMap<OfficeId, readonly OfficeId[]>,
): Map<OfficeId, Problem[]> {
  const own = ownIndex(ledger);
  const refused = new Map<OfficeId, Problem[]>();
  const staying = new Map(offices.map((office) => [office.id, office]));
  const gone = new Set(leaving);
  for (;;) {
    const among = indexOffices(staying.values());
    const taken = [...staying.keys()].flatMap((id) => absorbed.get(id) ?? []);
    const touched = new Set([...gone, ...staying.keys(), ...taken]);
    const broken = [...staying.values()].flatMap((office) => {
      const self = new Set([office.id]);
      const found = conflicts(
        office,
        (field, value) => own.find(field, value, touched) ?? among.find(field, value, self),
      ).filter(({ other }) => other.id === undefined || !staying.has(other.id) || other.id <= office.id);
      return found.length > 0 ? [{ id: office.id, problems: found.map(conflictProblem) }] : [];
    });
    if (broken.length === 0) return refused;
    for (const { id, problems } of broken) {
      refused.set(id, problems);
      staying.delete(id);
    }
  }
}
