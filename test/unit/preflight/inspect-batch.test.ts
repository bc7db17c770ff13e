import { expect, test } from 'vitest';
import { inspectBatch, type WayIn } from '../../../lib/preflight/inspect-batch.ts';

test.each<[number, WayIn, string[]]>([
  [1, 'dialog', []],
  [10, 'dialog', []],
  [11, 'dialog', ['too_many_in_dialog']],
  [101, 'dialog', ['too_many_in_dialog']],
  [11, 'other', []],
  [100, 'other', []],
  [101, 'other', ['too_many_in_upload']],
])('%i files, by %s', (files, wayIn, codes) => {
  expect(inspectBatch(files, wayIn)).toEqual(codes.map((code) => ({ code, files })));
});
