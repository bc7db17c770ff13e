import { describe, expect, test } from 'vitest';
import { FAULT_CODES } from '../../../lib/domain/fault.ts';
import { PROBLEM_CODES } from '../../../lib/domain/problem.ts';
import { describeProblem } from '../../../lib/domain/problem-text.ts';
import type { Text, TextKey } from '../../../lib/domain/text-key.ts';
import { describeFileProblem, FILE_PROBLEM_CODES } from '../../../lib/ledger/file-problem.ts';
import en from '../../../public/_locales/en/messages.json';
import ja from '../../../public/_locales/ja/messages.json';

const textIn =
  (messages: Record<TextKey, { message: string }>): Text =>
  (key, ...values) =>
    messages[key].message.replace(/\$(\d)/g, (_, at: string) => values[Number(at) - 1] ?? `<no $${at}>`);

describe.each([
  ['ja', textIn(ja)],
  ['en', textIn(en)],
])('%s', (_, text) => {
  test.each(PROBLEM_CODES)('%s has a sentence', (code) => {
    const sentence = describeProblem(text, { field: 'fax', code, values: ['値1', '値2'] });
    expect(sentence).toMatch(/[。.:：\]]|例: /);
    expect(sentence).not.toContain('<no');
  });
  test.each(FILE_PROBLEM_CODES)('%s has a sentence', (code) => {
    expect(describeFileProblem(text, { code, values: ['1', '2', '3'] }).length).toBeGreaterThan(10);
  });
  test.each(FAULT_CODES)('%s has a sentence', (code) => {
    expect(text(`fault_${code}`).length).toBeGreaterThan(10);
  });
});

test('a sentence names the field, the value and who has it', () => {
  const text = textIn(ja);
  expect(describeProblem(text, { field: 'yayoiId', code: 'yayoi_id_format', values: ['taro'] })).toBe(
    '弥生ID「taro」はメールアドレスの形になっていません。例: a@example.co.jp',
  );
  expect(
    describeProblem(text, { field: 'officeToken', code: 'office_token_taken', values: ['t', '事業所A'] }),
  ).toContain('「事業所A」');
  expect(describeProblem(text, { field: 'notes', code: 'text_expected', values: [] })).toContain('「メモ」');
  expect(describeProblem(text, { field: 'login.pwd', code: 'password_field', values: [] })).toContain('「login.pwd」');
});
