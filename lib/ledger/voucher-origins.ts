import { z } from '../domain/base-schema.ts';
import { Fault } from '../domain/fault.ts';
import { siteOrigin } from '../domain/site-origin.ts';
import { changeStored, readStored, type StoredKey } from '../platform/stored.ts';

interface Origins {
  origins: string[];
}
const origin = z.string().refine((address) => siteOrigin(address) === address);
const schema: z.ZodType<Origins, unknown> = z.strictObject({ origins: z.array(origin) });
const originsKey: StoredKey<Origins> = { area: 'local', key: 'voucher-origins', version: 1, schema, migrations: {} };

/** Most origins kept; the one seen first leaves. */
export const MOST_ORIGINS = 50;

/**
 * Whether a voucher screen was seen on the origin of `address`. A list that cannot be read says yes for every site: the
 * gate then stands once too often instead of once too late. @throws Fault when the storage does not answer
 */
export async function isVoucherOrigin(address: string): Promise<boolean> {
  const asked = siteOrigin(address);
  if (asked === undefined) return false;
  const read = await readStored(originsKey);
  return read.ok ? (read.value?.origins.includes(asked) ?? false) : true;
}

/** Keeps the origin of `address`. @throws Fault `bad_request` when it is not one of the sites (`https://*.yayoi-kk.co.jp`) */
export async function addVoucherOrigin(address: string): Promise<void> {
  const seen = siteOrigin(address);
  if (seen === undefined) throw new Fault('bad_request');
  const read = await readStored(originsKey);
  if (read.ok && read.value?.origins.includes(seen)) return;
  await changeStored(originsKey, (old) => ({
    origins: [...new Set([...(old?.origins ?? []), seen])].slice(-MOST_ORIGINS),
  }));
}
