// @vitest-environment node
import { beforeAll, describe, expect, test } from 'vitest';
import { inspectFile } from '../../../lib/preflight/inspect-file.ts';
import { refusalWords } from '../../../lib/preflight/refusal-words.ts';
import messages from '../../../public/_locales/ja/messages.json' with { type: 'json' };
import { fc } from '../../support/properties.ts';
import { openPdfsInThread } from './threads.ts';
import { bytesOf, countedSource, VOUCHERS } from './vouchers.ts';

beforeAll(openPdfsInThread);

/** More: `DAMAGED_FILES=20000`. */
const RUNS = Number(process.env.DAMAGED_FILES ?? 400);
const FILES = VOUCHERS.map(({ file }) => file).filter((file) => bytesOf(file).length > 0);

const flips = fc.array(fc.tuple(fc.nat(100_000), fc.integer({ min: 1, max: 255 })), { maxLength: 12 });
const damaged = fc.record({ file: fc.constantFrom(...FILES), keep: fc.double({ min: 0, max: 1, noNaN: true }), flips });

describe(`${RUNS} files cut and with bytes changed`, () => {
  test('end in a report whose every refusal has its sentence', async () => {
    await fc.assert(
      fc.asyncProperty(damaged, async ({ file, keep, flips }) => {
        const whole = bytesOf(file);
        const bytes = whole.slice(0, Math.ceil(whole.length * (keep > 0.5 ? 1 : keep * 2)));
        for (const [at, by] of flips) {
          const place = at % Math.max(1, bytes.length);
          bytes[place] = (bytes[place] ?? 0) ^ by;
        }
        const { refusals } = await inspectFile(countedSource(file, bytes));
        // Every byte could be read: this would hide that something threw.
        expect(refusals.map(({ code }) => code)).not.toContain('unreadable');
        for (const refusal of refusals) expect(messages).toHaveProperty(refusalWords(refusal).key);
      }),
      { numRuns: RUNS },
    );
  }, 120_000);
});

const SOUND = ['baseline.jpg', 'progressive.jpeg', 'rotated-exif.jpg', 'cmyk.jpg', 'plain.png', 'interlaced.png'];
const ONE_REVISION = ['chromium.pdf', 'libreoffice.pdf', 'qpdf-object-streams.pdf', 'qpdf-linearized.pdf', 'cairo.pdf'];

/** A little less than the pointer to the list of objects and the line after it. */
const PDF_END = 24;

describe('a cut is always noticed', () => {
  const cut = (files: string[], least: number) =>
    fc.asyncProperty(fc.constantFrom(...files), fc.nat(100_000), async (file, off) => {
      const whole = bytesOf(file);
      const bytes = whole.slice(0, Math.max(1, whole.length - least - (off % (whole.length - least))));
      expect((await inspectFile(countedSource(file, bytes))).refusals).not.toEqual([]);
    });

  test('in images, wherever it is', async () => {
    await fc.assert(cut(SOUND, 1), { numRuns: RUNS });
  }, 60_000);

  test('in PDFs, wherever it is before the last lines', async () => {
    await fc.assert(cut(ONE_REVISION, PDF_END), { numRuns: RUNS });
  }, 60_000);
});
