import type { JournalEntry } from '../domain/journal.ts';
import { openEntry } from './entry-record.ts';
import type { Reading } from './tables.ts';

/** Whose office it is about: an entry's own, or the target of a page. */
export interface Party {
  officeId: string | undefined;
  yayoiId: string | undefined;
}

export interface SameBytes {
  /** To other offices, newest first. */
  elsewhere: { officeName: string; at: number; name: string }[];
  /** To the same office, newest first. */
  here: { at: number; name: string }[];
}

/** Most that is told of each. */
const MOST = 5;
/** Most entries that are looked at for it. */
const MOST_LOOKED_AT = 1000;

/** Who got it: the Yayoi ID that the page showed where it was another than the target's, since someone went ahead; else the target. */
export function partyOf({ office, targetYayoiId, yayoiId }: JournalEntry): Party {
  const strayed = yayoiId !== undefined && targetYayoiId !== undefined && yayoiId !== targetYayoiId;
  return strayed ? { officeId: undefined, yayoiId } : { officeId: office?.id, yayoiId: targetYayoiId ?? yayoiId };
}

/** An office that left the ledger and came back has another id, but the same Yayoi ID. Undefined when nobody can tell. */
function isSame(one: Party, other: Party): boolean | undefined {
  if (one.officeId !== undefined && one.officeId === other.officeId) return true;
  if (one.yayoiId !== undefined && other.yayoiId !== undefined) return one.yayoiId === other.yayoiId;
  return one.officeId !== undefined && other.officeId !== undefined ? false : undefined;
}

/** Where the same bytes went before. @param except the entry that is asked about itself */
export async function sameBytes(
  transaction: Reading,
  sha256: string,
  party: Party,
  except?: number,
): Promise<SameBytes> {
  const found: SameBytes = { elsewhere: [], here: [] };
  let looked = 0;
  let cursor = await transaction.objectStore('entries').index('sha256').openCursor(sha256, 'prev');
  for (; cursor && looked < MOST_LOOKED_AT; looked++, cursor = await cursor.continue()) {
    const opened = openEntry(cursor.value);
    if (!opened.ok || cursor.primaryKey === except) continue;
    const { at, name, office } = opened.value;
    const got = partyOf(opened.value);
    const same = isSame(got, party);
    if (same === true && found.here.length < MOST) found.here.push({ at, name });
    if (same === false && found.elsewhere.length < MOST)
      found.elsewhere.push({ officeName: (got.officeId && office?.name) ?? got.yayoiId ?? '', at, name });
    if (found.here.length === MOST && found.elsewhere.length === MOST) break;
  }
  return found;
}
