import { FIELD_RULES, type FieldProblem, isOfficeField, tooLarge } from './field-rules.ts';
import type { OfficeFields } from './office.ts';
import { looksLikePassword } from './password-field.ts';
import type { Problem } from './problem.ts';

/** What the rules make of a row: its fields in their kept form, or every broken rule. */
export type Checked = { office: OfficeFields; problems?: undefined } | { problems: Problem[]; office?: undefined };

/** Most values one row may carry, counted through nested ones; deepest nesting. */
const MOST_VALUES = 2000;
const DEEPEST = 20;

/** Names inside `value` that look like a password's, as a path from `name`; undefined when there is too much to look at. */
function passwordPaths(name: string, value: unknown): string[] | undefined {
  const found: string[] = [];
  const open: { path: string; key: string; value: unknown; depth: number }[] = [
    { path: name, key: name, value, depth: 0 },
  ];
  for (let at = 0; at < open.length; at++) {
    const here = open[at];
    if (!here) break;
    if (looksLikePassword(here.key)) found.push(here.path);
    if (typeof here.value !== 'object' || here.value === null) continue;
    const inside = Object.entries(here.value);
    if (here.depth >= DEEPEST || open.length + inside.length > MOST_VALUES) return undefined;
    for (const [key, value] of inside) open.push({ path: `${here.path}.${key}`, key, value, depth: here.depth + 1 });
  }
  return found;
}

function unknownFieldProblems(name: string, value: unknown): Problem[] {
  const passwords = passwordPaths(name, value);
  if (!passwords || tooLarge(value)) return [{ field: name, code: 'field_too_large', values: [] }];
  return passwords.map((path) => ({ field: path, code: 'password_field', values: [] }));
}

/**
 * One row's fields by themselves: known ones checked and brought into their kept form (empty means missing), unknown ones
 * kept as they are, rows with a password refused (contract §6). The rules between offices are `conflicts`.
 */
export function checkFields(raw: unknown): Checked {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    return { problems: [{ field: '', code: 'row_not_an_office', values: [] }] };
  }
  const kept = new Map<string, unknown>();
  const problems: Problem[] = [];
  const keep = (name: string, value: unknown, problem?: FieldProblem): void => {
    if (problem) problems.push({ field: name, ...problem });
    else if (value !== undefined) kept.set(name, value);
  };
  for (const [name, rule] of Object.entries(FIELD_RULES)) {
    const read = rule(Object.hasOwn(raw, name) ? (raw as Record<string, unknown>)[name] : undefined);
    keep(name, read.value, read.problem);
  }
  for (const [name, value] of Object.entries(raw)) {
    if (isOfficeField(name) || name === '__proto__') continue;
    const broken = unknownFieldProblems(name, value);
    problems.push(...broken);
    if (broken.length === 0) keep(name, value);
  }
  const name = kept.get('name');
  if (problems.length > 0 || typeof name !== 'string') return { problems };
  return { office: { ...Object.fromEntries(kept), name } };
}
