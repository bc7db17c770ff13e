import { foldInput } from './fold-input.ts';
import type { Office, OfficeFields, OfficeId } from './office.ts';
import { sameValue } from './same-value.ts';
import { shortHash } from './short-hash.ts';

/** Fields that the user may fill over the administrator's: they say nothing about whose office it is. */
const USERS_OWN: ReadonlySet<string> = new Set(['aliases', 'notes', 'color']);

/** What the administrator says of one office. */
export interface ManagedOffice {
  fields: OfficeFields;
  /** The names of the fields that the user cannot change. */
  locked: readonly string[];
}

/** The administrator's office of these fields, which went through `checkFields`. */
export function managedOffice(fields: OfficeFields): ManagedOffice {
  return { fields, locked: Object.keys(fields).filter((field) => !USERS_OWN.has(field)) };
}

/**
 * The id of an office that is the administrator's alone: it stays the same as long as its name does. A Yayoi ID would not
 * do, since an office gets one only on its way, and must not lose its progress then.
 */
export function managedId({ name }: OfficeFields): OfficeId {
  return `m-${shortHash(foldInput(name))}` as OfficeId;
}

function fieldOf(fields: object, name: string): unknown {
  return new Map<string, unknown>(Object.entries(fields)).get(name);
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The office as everybody sees it: the administrator's fields, and where they leave room the user's own. */
export function withManaged(own: OfficeFields | undefined, { fields, locked }: ManagedOffice): OfficeFields {
  const fixed = Object.fromEntries(locked.map((field) => [field, fieldOf(fields, field)]));
  const aliases = [...new Set([...listOf(fields.aliases), ...listOf(own?.aliases)])] as string[];
  return { ...fields, ...own, ...fixed, name: fields.name, ...(aliases.length > 0 ? { aliases } : {}) };
}

/** Fields by which the user's own part of an office finds the administrator's again. */
const FOUND_BY = ['name', 'yayoiId', 'serviceContractId'] as const;

/**
 * What to store of an office that was written as everybody sees it: the user's own part. What the administrator says stays
 * out, but for what `before` (the stored part so far) had of its own, or what an office needs to be found by.
 */
export function withoutManaged(
  written: OfficeFields,
  { fields, locked }: ManagedOffice,
  before: OfficeFields | undefined,
): OfficeFields {
  const kept = new Map<string, unknown>(Object.entries(written));
  for (const field of locked) {
    const own = before && fieldOf(before, field);
    if (own === undefined) kept.delete(field);
    else kept.set(field, own);
  }
  if (!before) for (const field of FOUND_BY) if (fields[field] !== undefined) kept.set(field, fields[field]);
  const rolledOut = new Set(listOf(fields.aliases));
  const aliases = listOf(kept.get('aliases')).filter((alias) => !rolledOut.has(alias));
  if (aliases.length > 0) kept.set('aliases', aliases);
  else kept.delete('aliases');
  for (const field of ['notes', 'color'] as const) if (kept.get(field) === fields[field]) kept.delete(field);
  return { ...Object.fromEntries(kept), name: before?.name ?? fields.name };
}

/** The locked fields that a change would give another value. */
export function touchesLocked(change: Readonly<Record<string, unknown>>, { fields, locked }: ManagedOffice): string[] {
  return locked.filter((field) => Object.hasOwn(change, field) && !sameValue(change[field], fieldOf(fields, field)));
}

/** An office and what the administrator says of it. */
export type ManagedOffices = ReadonlyMap<Office['id'], ManagedOffice>;
