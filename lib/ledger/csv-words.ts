import { FIELD_RULES } from '../domain/field-rules.ts';
import { foldInput } from '../domain/fold-input.ts';
import type { OfficeFields } from '../domain/office.ts';
import type { Procedure } from '../domain/procedure.ts';
import words from './csv-words.json' with { type: 'json' };

export type OfficeField = keyof OfficeFields;
/** The fields in the contract's order. */
export const OFFICE_FIELDS = Object.keys(FIELD_RULES) as OfficeField[];

/** The form in which names of columns and of procedures are compared: no case, width, spaces, brackets or marks between. */
function plain(written: string): string {
  return foldInput(written)
    .toLowerCase()
    .replace(/[\s()[\]{}<>「」『』【】〔〕〈〉・･_\-‐.:;/*※]/gu, '')
    .replace(/(?:必須|任意)$/u, '');
}

const COLUMNS = new Map<string, OfficeField>(
  OFFICE_FIELDS.flatMap((field) =>
    [words.columns[field].header, ...words.columns[field].also].map((word) => [plain(word), field] as const),
  ),
);
const KNOWN_PROCEDURES = new Map<string, Procedure>(
  Object.entries(words.procedures).flatMap(([id, names]) =>
    [id, ...names].map((word) => [plain(word), id as Procedure] as const),
  ),
);

/** The field that a column of this name holds (contract §7 and what people write instead); undefined when it is none. */
export function columnField(name: string): OfficeField | undefined {
  return COLUMNS.get(plain(name));
}

/** The name of the field's column in a written file (contract §7). */
export function columnName(field: OfficeField): string {
  return words.columns[field].header;
}

/** The procedure that a cell names, by its id or in Japanese; undefined when it names none. */
export function procedureWord(cell: string): Procedure | undefined {
  return KNOWN_PROCEDURES.get(plain(cell));
}
