// @vitest-environment node
import { describe, expect, test, vi } from 'vitest';
import { inspectFile } from '../../../lib/preflight/inspect-file.ts';
import { LIMITS } from '../../../lib/preflight/limits.ts';
import { pdfOf } from '../../../scripts/vouchers/write-pdf.ts';
import { bytesOf, countedSource } from './vouchers.ts';

// The library takes long to load on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const MOST = LIMITS.bytes.most;
/** Of 20 MB, what may be read when nothing is wrong. */
const A_PART = 400_000;

function filled(file: string, at: number, size: number): Uint8Array<ArrayBuffer> {
  const small = bytesOf(file);
  const bytes = new Uint8Array(size);
  bytes.set(small.subarray(0, at));
  bytes.set(small.subarray(at), size - (small.length - at));
  return bytes;
}

/** An image whose pixels are almost all zeros: the beginning and the end of a small one, far apart. */
const LARGE: Record<string, (size: number) => Uint8Array<ArrayBuffer>> = {
  'large.jpg': (size) => filled('baseline.jpg', bytesOf('baseline.jpg').length - 10, size),
  'large.png': (size) => filled('plain.png', bytesOf('plain.png').length - 20, size),
  'large.pdf': (size) => {
    const rest = pdfOf({ pages: 50, filler: 10_000_000 }).length - 10_000_000;
    return new TextEncoder().encode(pdfOf({ pages: 50, filler: size - rest }));
  },
};

describe.each(Object.keys(LARGE))('%s', (name) => {
  const make = LARGE[name] ?? (() => new Uint8Array());

  test('of exactly 20 MB is taken, and only a part of it read', async () => {
    const source = countedSource(name, make(MOST));
    expect(source.size).toBe(20_971_520);
    expect((await inspectFile(source)).refusals).toEqual([]);
    expect(source.asked()).toBeLessThan(A_PART);
  });

  test('of one byte more is refused for its size alone, and never opened', async () => {
    const source = countedSource(name, make(MOST + 1));
    const refusals = [{ code: 'too_large', bytes: MOST + 1 }];
    const openPdf = () => Promise.reject(new Error('opened'));
    expect((await inspectFile(source, openPdf)).refusals).toEqual(refusals);
    expect(source.asked()).toBeLessThan(10_000);
  });
});

test('a 20 MB JPEG without an end is read in steps, once', async () => {
  const bytes = filled('baseline.jpg', bytesOf('baseline.jpg').length - 10, MOST).fill(0, MOST - 5000);
  const source = countedSource('cut.jpg', bytes);
  const steps: number[] = [];
  const read = (from: number, to: number) => {
    steps.push(to - from);
    return source.read(from, to);
  };
  expect((await inspectFile({ ...source, read })).refusals).toEqual([{ code: 'truncated', kind: 'jpeg' }]);
  expect(Math.max(...steps)).toBeLessThanOrEqual(256 * 1024);
  expect(source.asked()).toBeLessThan(MOST * 1.01);
});
