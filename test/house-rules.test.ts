// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { RULES } from './house-rules/rules.ts';
import { readFiles } from './house-rules/source-files.ts';

describe.each(RULES)('house rule: $name', ({ folders, broken, bad }) => {
  test('the project keeps it', () => {
    const files = readFiles(folders);
    expect(files.length).toBeGreaterThan(0);
    const found = files.flatMap((file) => broken(file).map((what) => `${file.path}: ${what}`));
    expect(found).toEqual([]);
  });

  test.each(bad)('it refuses the bad sample $path', (sample) => {
    expect(broken(sample)).not.toEqual([]);
  });
});
