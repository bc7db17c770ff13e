import type { TargetOffice } from '../domain/page-state.ts';
import { CHECKED_FIELDS, type CheckedField } from '../procedures/checked-fields.ts';

/** A field that the ledger has another value for than stands in it. */
export interface Offer {
  field: CheckedField;
  input: HTMLInputElement;
  value: string;
}

const same = (one: string, other: string): boolean => one.trim().toLowerCase() === other.toLowerCase();

/** The slot of an application form for the office: the one that has its Yayoi ID, else the first without any. */
function slotFor(offers: readonly Offer[]): number | undefined {
  const ids = offers.filter(({ field }) => field.name === `id${field.slot}`);
  const own = ids.find(({ input, value }) => same(input.value, value)) ?? ids.find(({ input }) => input.value === '');
  return own?.field.slot;
}

/**
 * What can be filled on a screen for the office, in its procedure. Nothing where the guides want no value of the ledger, and
 * nothing that stands there already.
 */
export function offersFor(
  screen: string,
  office: TargetOffice | undefined,
  inputs: ReadonlyMap<string, HTMLInputElement>,
): Offer[] {
  const procedure = office?.procedure;
  if (!procedure) return [];
  const all = (CHECKED_FIELDS[screen] ?? []).flatMap((field): Offer[] => {
    const input = inputs.get(field.name);
    const value = field.fill?.[procedure]?.map((name) => office[name]).find(Boolean);
    return input && value && !input.readOnly && !input.disabled ? [{ field, input, value }] : [];
  });
  const slot = slotFor(all);
  return all.filter(({ field, input, value }) => field.slot === slot && !same(input.value, value));
}

/** Puts the values into their fields as if they had been typed, because the user asked for it; sends nothing. The number of fields that took theirs. */
export function fill(offers: readonly Offer[]): number {
  let taken = 0;
  for (const { input, value } of offers) {
    input.focus();
    // The setter of this world is the browser's own, whatever the page's framework put over the field's.
    input.value = value;
    for (const type of ['input', 'change']) input.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    if (input.value === value) taken += 1;
  }
  return taken;
}
