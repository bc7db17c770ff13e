import type { OfficeFields, OfficeId } from '../domain/office.ts';
import { checkFields } from '../domain/office-fields.ts';
import { conflicts } from '../domain/office-rules.ts';
import { type Items, readItems } from '../platform/storage-items.ts';
import { openRecord, SET_ASIDE, type UnreadableReason } from '../platform/stored.ts';
import type { LedgerSnapshot } from './ledger-snapshot.ts';
import { idInKey, isOfficeKey, officeKey, officeRecord } from './office-record.ts';

/** A stored record that this version cannot use, as it stands in storage. */
export interface SetAside {
  key: string;
  /** `kept`: a copy of what was there before something readable took its place. */
  reason: UnreadableReason | 'kept';
  raw: unknown;
  /** Whether what is readable of it can be brought back into the ledger. */
  restorable: boolean;
}

/** Every record that is set aside: offices that cannot be read, and copies of what had to make room. @throws Fault when the storage does not answer */
export async function listSetAside(ledger: LedgerSnapshot): Promise<SetAside[]> {
  const items: Items = await readItems('local', null);
  const unreadable = ledger.unreadable.map(({ key, reason }): SetAside => {
    const raw = items[key] ?? null;
    return { key, reason, raw, restorable: reason !== 'newer_version' && salvage(raw) !== undefined };
  });
  const kept = Object.entries(items).filter(([key]) => key.startsWith(SET_ASIDE));
  return [...unreadable, ...kept.map(([key, raw]): SetAside => ({ key, reason: 'kept', raw, restorable: false }))];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What can be read of a broken record: each field that holds by itself. Undefined without a name. */
export function salvage(raw: unknown): OfficeFields | undefined {
  const source = isObject(raw) && isObject(raw.office) ? raw.office : raw;
  if (!isObject(source)) return undefined;
  const fields = Object.entries(source).filter(([field, value]) => {
    const alone = { name: 'name', [field]: value };
    return field !== 'id' && checkFields(alone).office !== undefined;
  });
  return checkFields(Object.fromEntries(fields)).office;
}

/**
 * The office that a record set aside becomes: what is readable, without the values that another office has by now.
 * Undefined when the key holds no record that can be brought back.
 */
export function restored(
  ledger: LedgerSnapshot,
  key: string,
  raw: unknown,
): { id: OfficeId; fields: OfficeFields } | undefined {
  const opened = openRecord(officeRecord, raw);
  if (!isOfficeKey(key) || (opened.ok ? officeKey(opened.value.id) === key : opened.reason === 'newer_version'))
    return undefined;
  const fields = salvage(raw);
  const id = idInKey(key);
  if (!fields || !/^[\w-]{1,64}$/.test(id) || officeKey(id) !== key) return undefined;
  const taken = new Set(
    conflicts(fields, (field, value) => ledger.index().find(field, value)).map(({ field }) => field),
  );
  if (taken.has('name')) return undefined;
  const kept = Object.entries(fields).filter(([field]) => !(taken as Set<string>).has(field));
  return { id, fields: { ...Object.fromEntries(kept), name: fields.name } };
}
