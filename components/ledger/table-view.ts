import type { Office, OfficeId } from '../../lib/domain/office.ts';
import type { Lack, OfficeFilter, Sort } from '../../lib/domain/office-filter.ts';

/** Fields that are changed in their place in the table. */
export const IN_PLACE = ['name', 'yayoiId', 'businessGroup', 'serviceContractId'] as const;
export type InPlace = (typeof IN_PLACE)[number];

export interface TableState {
  words: string;
  filter: OfficeFilter;
  by: Sort;
  down: boolean;
}

/** What the table shows and what can be done in it. */
export interface TableView extends TableState {
  /** The offices that fit, in order. */
  offices: readonly Office[];
  /** How many are put away. */
  archived: number;
  /** Steps at which offices stand, in words, to choose from. */
  steps: readonly string[];
  lacking: Readonly<Record<Lack, number>>;
  targetId: OfficeId | undefined;
  selected: ReadonlySet<OfficeId>;
  /** The administrator's offices, and which of their fields the user cannot change. */
  locked: ReadonlyMap<OfficeId, readonly string[]>;
  look: (office: Office) => { mark: string; color: string };
  /** How far the office has come, in words. */
  stepOf: (office: Office) => string;
}

export interface TableActs {
  onShow: (change: Partial<TableState>) => void;
  onSelect: (ids: readonly OfficeId[], selected: boolean) => void;
  onSave: (id: OfficeId, field: InPlace, value: string) => Promise<readonly string[]>;
  onEdit: (id: OfficeId) => void;
  onDelete: (ids: readonly OfficeId[]) => void;
  onArchive: (ids: readonly OfficeId[], archived: boolean) => void;
  onCopy: (id: OfficeId) => void;
  onProcedure: (ids: readonly OfficeId[], procedure: string) => void;
  onAdd: () => void;
}
