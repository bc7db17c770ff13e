import type { OfficeRowView } from './checklist-view.ts';

export const ROW_ORDERS = ['late', 'ledger', 'progress'] as const;
export type RowOrder = (typeof ROW_ORDERS)[number];

const share = ({ done, all }: OfficeRowView): number => (all === 0 ? 1 : done / all);

/** The rows in the wanted order; rows that are equal stay as in the ledger. */
export function sortRows(rows: readonly OfficeRowView[], order: RowOrder): readonly OfficeRowView[] {
  if (order === 'ledger') return rows;
  const weight = order === 'late' ? ({ rank }: OfficeRowView) => rank : share;
  return rows.toSorted((one, other) => weight(one) - weight(other));
}
