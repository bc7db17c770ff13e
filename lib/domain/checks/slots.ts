import { foldInput } from '../fold-input.ts';
import type { Office } from '../office.ts';
import type { OfficeIndex } from '../office-index.ts';
import { parseOfficeToken } from '../office-token.ts';
import { type Remark, remark, unfinished } from '../remark.ts';
import { parseYayoiId, type YayoiId } from '../yayoi-id.ts';
import { checkAddress } from './address.ts';
import type { CheckContext } from './context.ts';

/** One numbered pair of the application form: Yayoi ID n and, in the form with accounting link, office token n. */
export interface Slot {
  id: string;
  /** Undefined in the form without tokens. */
  token?: string | undefined;
}

/** A remark beside one field of the form; `slot` counts from 1, as the form's labels do. */
export interface SlotRemark {
  slot: number;
  field: 'id' | 'token';
  remark: Remark;
}

interface ReadSlot {
  slot: number;
  id: YayoiId | undefined;
  token: string | undefined;
  byId: Office | undefined;
  byToken: Office | undefined;
}

/** A token as far as it can be typed: every beginning of 8-4-4-4-12. */
const BEGINNING =
  /^[0-9a-f]{0,8}$|^[0-9a-f]{8}(?:-[0-9a-f]{4}){0,2}-[0-9a-f]{0,4}$|^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{0,12}$/;

/** The form of an office token (hz-43, acc-S4-0-05). Empty when it is right or nothing is typed. */
export function checkToken(raw: string): Remark[] {
  const typed = foldInput(raw).toLowerCase();
  if (typed === '') return [];
  if (parseOfficeToken(raw)) {
    return typed === raw.trim().toLowerCase() ? [] : [remark('careful', 'check_token_width', [], ['hz-43'])];
  }
  const odd = remark('stop', 'check_token_form', [], ['hz-43']);
  return [BEGINNING.test(typed) ? unfinished(odd) : odd];
}

function pairRemark({ slot, id, token, byId, byToken }: ReadSlot): SlotRemark | undefined {
  if (!id || !token) return undefined;
  const n = String(slot);
  const beside = (field: SlotRemark['field'], said: Remark): SlotRemark => ({ slot, field, remark: said });
  if (byId && byToken) {
    if (byId.id === byToken.id) return undefined;
    const names = [n, byId.name, byToken.name];
    return byId.officeToken
      ? beside('token', remark('stop', 'check_pair_token', [...names, byId.officeToken], ['hz-40']))
      : beside('token', remark('stop', 'check_pair_token_any', names, ['hz-40']));
  }
  if (byId?.officeToken) {
    return beside(
      'token',
      remark('stop', 'check_pair_not_recorded', [n, byId.name, byId.officeToken], ['hz-40', 'hz-41']),
    );
  }
  if (byId) return beside('token', remark('info', 'check_pair_no_token', [byId.name], ['hz-41']));
  if (byToken?.yayoiId) {
    return beside('id', remark('stop', 'check_pair_id', [n, byToken.name, byToken.yayoiId], ['hz-40']));
  }
  return byToken ? beside('id', remark('info', 'check_pair_no_id', [byToken.name], ['hz-58'])) : undefined;
}

/** The later of two slots with the same value gets the remark (hz-12, hz-41). */
function repeated(slots: readonly ReadSlot[], one: ReadSlot): SlotRemark[] {
  const earlier = slots.filter(({ slot }) => slot < one.slot);
  const sameId = one.id && earlier.find(({ id }) => id === one.id);
  const sameToken = one.token && earlier.find(({ token }) => token === one.token);
  const say = (field: SlotRemark['field'], said: Remark): SlotRemark => ({ slot: one.slot, field, remark: said });
  const values = (other: ReadSlot) => [String(one.slot), String(other.slot)];
  return [
    ...(sameId ? [say('id', remark('stop', 'check_slot_same_id', values(sameId), ['hz-12']))] : []),
    ...(sameToken
      ? [say('token', remark('stop', 'check_slot_same_token', values(sameToken), ['hz-12', 'hz-41']))]
      : []),
  ];
}

/**
 * The ID of one slot by itself: what {@link checkAddress} says of it, or an office that has its number already (hz-10).
 * An unknown ID beside a known token is the pair's matter.
 */
function idRemark(
  raw: string,
  { slot, id, byId, byToken }: ReadSlot,
  ledger: OfficeIndex,
  office?: Office,
): SlotRemark[] {
  if (id && !byId && byToken) return [];
  const said = checkAddress(raw, { ledger, office });
  const number = byId?.serviceContractId;
  if (said.length === 0 && byId && number) {
    said.push(remark('careful', 'check_id_applied', [byId.name, number], ['hz-10', 'hz-12']));
  }
  return said.map((one) => ({ slot, field: 'id', remark: one }));
}

/**
 * The pairs of an application form, all at once, in the order of their numbers: token n belongs to ID n (hz-40, acc-S4-0-06,
 * acc-S4-0-13), each token has its form (hz-43), and none stands twice (hz-12, hz-41). Unfinished and empty fields are
 * passed over. One application may be for several offices, so another office's ID is refused only while it is the only one.
 */
export function checkSlots(slots: readonly Slot[], { ledger, office }: CheckContext): SlotRemark[] {
  const read = slots.map((slot, at): ReadSlot => {
    const id = parseYayoiId(slot.id);
    const token = parseOfficeToken(slot.token ?? '');
    const byId = id && ledger.find('yayoiId', id);
    const byToken = token === undefined ? undefined : ledger.find('officeToken', token);
    return { slot: at + 1, id, token, byId, byToken };
  });
  const target = read.filter(({ id }) => id !== undefined).length === 1 ? office : undefined;
  return read.flatMap((one, at) => {
    const form = checkToken(slots[at]?.token ?? '').map((said) => ({
      slot: one.slot,
      field: 'token' as const,
      remark: said,
    }));
    const pair = pairRemark(one);
    return [
      ...idRemark(slots[at]?.id ?? '', one, ledger, target),
      ...form,
      ...repeated(read, one),
      ...(pair ? [pair] : []),
    ];
  });
}
