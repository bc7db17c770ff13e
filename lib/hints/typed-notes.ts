import type { TargetOffice } from '../domain/page-state.ts';
import type { Remark } from '../domain/remark.ts';
import { CHECKED_FIELDS, type CheckedField } from '../procedures/checked-fields.ts';
import type { Offer } from './fill.ts';
import type { NoteHint } from './hint.ts';

/** What is said of one checked field. */
export type FieldRemark = Pick<Remark, 'key' | 'values' | 'tone'> & { field: string; unfinished?: true | undefined };

/** As much of something typed as a sentence quotes. */
const QUOTED = 80;
const WEIGHT: Record<Remark['tone'], number> = { stop: 0, careful: 1, info: 2 };

/** The remarks as notes, the weightiest first: a field has room for one. */
export function remarkNotes(screen: string, remarks: readonly FieldRemark[]): NoteHint[] {
  const named = (name: string | undefined): CheckedField | undefined =>
    CHECKED_FIELDS[screen]?.find((field) => field.name === name);
  return remarks
    .toSorted((one, other) => WEIGHT[one.tone] - WEIGHT[other.tone])
    .flatMap(({ field, key, values, tone }) => {
      const about = named(field);
      const at = named(about?.beside) ?? about;
      return at ? [{ id: `check-${field}`, key, values, tone, labels: at.labels, nth: at.nth ?? 0 }] : [];
    });
}

/** What is said where the site has just refused a paste: what to type by hand (hz-19). */
export function refusedPaste(field: string, office: TargetOffice | undefined): FieldRemark[] {
  if (!field) return [];
  const id = office?.yayoiId;
  return [{ field, tone: 'careful', key: id ? 'check_no_paste' : 'check_no_paste_any', values: id ? [id] : [] }];
}

/**
 * What the ledger offers for a field, with the button that puts it there; where something else stands in it, what would be
 * replaced is said first, and only the next press does it (`asks`).
 */
export function offerNote({ field, input, value }: Offer, office: string, asks: boolean, act: () => void): NoteHint {
  const { name, labels, nth = 0 } = field;
  const shared = { id: `fill-${name}`, labels, nth };
  const of = [labels[0] ?? ''];
  return asks
    ? {
        ...shared,
        tone: 'careful',
        key: 'fill_replace',
        values: [input.value.slice(0, QUOTED), value],
        press: { key: 'fill_replace_button', label: { key: 'fill_replace_label', values: of }, act },
      }
    : {
        ...shared,
        tone: 'do',
        key: 'fill_offer',
        values: [office, value],
        press: { key: 'fill_button', label: { key: 'fill_button_label', values: of }, act },
      };
}
