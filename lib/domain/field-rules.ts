import { foldInput } from './fold-input.ts';
import type { OfficeFields } from './office.ts';
import { LONGEST_NAME, LONGEST_TEXT, MOST_ALIASES } from './office-limits.ts';
import { parseOfficeToken } from './office-token.ts';
import type { Problem, ProblemCode } from './problem.ts';
import { PROCEDURES } from './procedure.ts';
import { parseServiceContractId } from './service-contract-id.ts';
import { parseYayoiId } from './yayoi-id.ts';

export type FieldProblem = Omit<Problem, 'field'>;
/** A value in its kept form, undefined when the field is missing or empty; or why it cannot be kept. */
export interface FieldRead {
  value?: unknown;
  problem?: FieldProblem;
}

/** As much of a refused value as a sentence can quote. */
const QUOTED = 80;
const refuse = (code: ProblemCode, ...values: string[]): FieldRead => ({
  problem: { code, values: values.map((value) => (value.length > QUOTED ? `${value.slice(0, QUOTED)}…` : value)) },
});

const empty = (raw: unknown): boolean =>
  raw === undefined || raw === null || (typeof raw === 'string' && foldInput(raw) === '');

function text(longest: number, trim = true) {
  return (raw: unknown): FieldRead => {
    if (empty(raw)) return {};
    if (typeof raw !== 'string') return refuse('text_expected');
    const value = trim ? raw.trim() : raw;
    return value.length > longest ? refuse('text_too_long', String(longest)) : { value };
  };
}

function form(code: ProblemCode, parse: (raw: string) => string | undefined) {
  return (raw: unknown): FieldRead => {
    if (empty(raw)) return {};
    // A spreadsheet or a script writes a number without quotes; it says the same.
    const written = typeof raw === 'number' ? String(raw) : raw;
    if (typeof written !== 'string') return refuse('text_expected');
    const value = parse(written);
    return value === undefined ? refuse(code, written.trim()) : { value };
  };
}

const line = text(LONGEST_NAME);

function name(raw: unknown): FieldRead {
  return empty(raw) ? refuse('name_missing') : line(raw);
}

function color(raw: string): string | undefined {
  const value = foldInput(raw).toLowerCase();
  return /^#[0-9a-f]{6}$/.test(value) ? value : undefined;
}

function procedure(raw: string): string | undefined {
  const value = foldInput(raw).toLowerCase();
  return PROCEDURES.find((known) => known === value);
}

function aliases(raw: unknown): FieldRead {
  if (empty(raw)) return {};
  if (!Array.isArray(raw) || !raw.every((alias) => typeof alias === 'string')) return refuse('aliases_format');
  const kept = new Map(raw.filter((alias) => !empty(alias)).map((alias) => [foldInput(alias), alias.trim()]));
  if (kept.size > MOST_ALIASES) return refuse('field_too_large');
  const long = [...kept.values()].some((alias) => alias.length > LONGEST_NAME);
  if (long) return refuse('text_too_long', String(LONGEST_NAME));
  return kept.size === 0 ? {} : { value: [...kept.values()] };
}

/** The rule of each field of contract §6, by itself. */
export const FIELD_RULES: Readonly<Record<keyof OfficeFields, (raw: unknown) => FieldRead>> = {
  name,
  yayoiId: form('yayoi_id_format', parseYayoiId),
  businessGroup: line,
  serviceContractId: form('service_contract_id_format', parseServiceContractId),
  originalContractId: form('original_contract_id_format', parseServiceContractId),
  officeToken: form('office_token_format', parseOfficeToken),
  procedure: form('procedure_unknown', procedure),
  color: form('color_format', color),
  aliases,
  notes: text(LONGEST_TEXT, false),
};

/** Whether contract §6 knows a field of this name. */
export function isOfficeField(name: string): name is keyof OfficeFields {
  return Object.hasOwn(FIELD_RULES, name);
}

/** Whether an unknown field's text is longer than a note may be. */
export function tooLarge(value: unknown): boolean {
  return (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).length > LONGEST_TEXT;
}
