// @vitest-environment node
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { codeOf } from './house-rules/code-of.ts';
import { ROOT, readFiles } from './house-rules/source-files.ts';

type Messages = Record<string, { message: string }>;

function messages(language: string): Messages {
  const [file] = readFiles([`public/_locales/${language}`], ['messages.json']);
  if (!file) throw new Error(`public/_locales/${language}/messages.json is missing.`);
  return JSON.parse(file.text);
}

const ja = messages('ja');
const en = messages('en');
const keys = Object.keys(ja);
const placeholders = (text: string | undefined) => [...new Set(text?.match(/\$[1-9]/g) ?? [])].sort();

const code = readFiles(['lib', 'components', 'entrypoints']).map((file) => codeOf(file.text, { strings: true }));
const others = readFiles(['entrypoints'], ['.html']).map((file) => file.text);
const config = fs.readFileSync(path.join(ROOT, 'wxt.config.ts'), 'utf8');

/** Whole words in quotes, and what is put together from a known beginning: `problem_${code}`. */
const all = code.join('\n');
const quoted = new Set([...all.matchAll(/['"`]([a-z][a-zA-Z0-9_]*)['"`]/g)].map((match) => match[1]));
const beginnings = [...all.matchAll(/`([a-z][a-zA-Z0-9_]*_)\$\{/g)].map((match) => match[1] ?? '');
const inManifest = new Set([...[config, ...others].join('\n').matchAll(/__MSG_(\w+?)__/g)].map((match) => match[1]));
const isUsed = (key: string) =>
  quoted.has(key) || inManifest.has(key) || beginnings.some((beginning) => key.startsWith(beginning));

describe('public/_locales', () => {
  test('Japanese and English have the same keys', () => {
    expect(Object.keys(en).sort()).toEqual([...keys].sort());
  });

  test('no sentence is empty', () => {
    expect(keys.filter((key) => !ja[key]?.message.trim() || !en[key]?.message.trim())).toEqual([]);
  });

  test('both languages put in the same values', () => {
    const differ = keys.filter((key) => `${placeholders(ja[key]?.message)}` !== `${placeholders(en[key]?.message)}`);
    expect(differ).toEqual([]);
  });

  test('no sentence is there for nothing', () => {
    expect(keys.filter((key) => !isUsed(key))).toEqual([]);
  });

  test('every sentence that is asked for exists', () => {
    const asked = [...all.matchAll(/\b(?:t|text)\(\s*['"]([^'"]+)['"]/g)].map((match) => match[1] ?? '');
    expect(asked.length).toBeGreaterThan(0);
    expect([...asked, ...inManifest].filter((key) => key !== undefined && !(key in ja))).toEqual([]);
  });

  test('the Japanese sentences are in Japanese', () => {
    const letters = /[ぁ-んァ-ヶ一-龠]/u;
    const foreign = keys.filter(
      (key) => /[a-z]{3}/i.test(ja[key]?.message ?? '') && !letters.test(ja[key]?.message ?? ''),
    );
    expect(foreign).toEqual([]);
  });
});
