import { expect, test } from 'vitest';
import { offeredNames } from '../../../lib/domain/journal-form.ts';

test('names that have what was typed in them, in their order, whatever the case', () => {
  expect(offeredNames(['Alpha商店', 'ベータ', 'gamma ALPHA'], ' alpha ')).toEqual(['Alpha商店', 'gamma ALPHA']);
  expect(offeredNames(['Alpha商店', 'ベータ'], '')).toEqual(['Alpha商店', 'ベータ']);
  expect(offeredNames(['ベータ'], 'x')).toEqual([]);
});

test('of ten thousand the first twenty', () => {
  const names = Array.from({ length: 10_000 }, (_, at) => `事業所${at}`);
  expect(offeredNames(names, '事業所')).toEqual(names.slice(0, 20));
  expect(offeredNames(names, '9999')).toEqual(['事業所9999']);
});
