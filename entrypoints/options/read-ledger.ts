import type { Office } from '../../lib/domain/office.ts';
import { ask } from '../../lib/platform/ask-checked.ts';

export interface Ledger {
  revision: string;
  offices: readonly Office[];
  /** How many stored records cannot be read. */
  unreadable: number;
}

let last: Ledger | undefined;

async function readWhole(): Promise<Ledger | undefined> {
  const first = await ask('ledger/list', last ? { known: last.revision } : {});
  if (last && first.same) return last;
  const { revision, total, unreadable } = first;
  const offices = [...first.offices];
  while (offices.length < total) {
    const next = await ask('ledger/list', { from: offices.length });
    if (next.revision !== revision || next.offices.length === 0) return undefined;
    offices.push(...next.offices);
  }
  return { revision, offices, unreadable };
}

/** The whole ledger, slice by slice; the same object as before while nothing in it has changed. @throws AskError */
export async function readLedger(): Promise<Ledger> {
  let now = await readWhole();
  // Somebody changed it between two slices.
  while (!now) now = await readWhole();
  last = now;
  return now;
}
