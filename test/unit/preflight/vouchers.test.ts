// @vitest-environment node
import { describe, expect, test, vi } from 'vitest';
import { inspectFile } from '../../../lib/preflight/inspect-file.ts';
import { bytesOf, countedSource, VOUCHERS, voucherFiles } from './vouchers.ts';

// The library takes long to load on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

describe('files made by the programs that make them for real', () => {
  test('every file has its row', () => {
    expect(VOUCHERS.length).toBeGreaterThan(100);
    expect(VOUCHERS.map(({ file }) => file).sort()).toEqual(voucherFiles().sort());
  });

  test.each(VOUCHERS)('$file', async ({ file, kind, pages, codes }) => {
    const report = await inspectFile(countedSource(file, bytesOf(file)));
    expect({ kind: report.kind, pages: report.pages, codes: report.refusals.map(({ code }) => code) }).toEqual({
      kind,
      pages,
      codes,
    });
  });
});
