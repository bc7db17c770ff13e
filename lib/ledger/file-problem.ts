import type { Text } from '../domain/text-key.ts';

/** Why a ledger file cannot be read at all. The locale files have one sentence `import_problem_<code>` for each. */
export const FILE_PROBLEM_CODES = [
  'empty_file',
  'too_large',
  'encoding_unknown',
  'spoilt_text',
  'nul_inside',
  'not_json',
  'not_json_end',
  'not_a_ledger',
  'version_unknown',
  'version_newer',
  'offices_missing',
  'quote_open',
  'quote_inside',
  'too_many_rows',
  'too_many_columns',
  'file_type',
] as const;

export interface FileProblem {
  code: (typeof FILE_PROBLEM_CODES)[number];
  /** Put into the sentence as `$1`, `$2`, `$3`. */
  values: string[];
}

/** The sentence for the user. */
export function describeFileProblem(text: Text, { code, values }: FileProblem): string {
  return text(`import_problem_${code}`, ...values);
}
