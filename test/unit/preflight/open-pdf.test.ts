// @vitest-environment node
import { afterEach, describe, expect, test, vi } from 'vitest';
import { openPdf } from '../../../lib/preflight/open-pdf.ts';
import { dropPdfWorker } from '../../../lib/preflight/pdf-worker-pool.ts';
import { openPdfsInThread, threads } from './threads.ts';
import { bytesOf, countedSource } from './vouchers.ts';

// The library takes long to load on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const pdf = (file: string) => countedSource(file, bytesOf(file));

afterEach(() => {
  dropPdfWorker();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A worker that does nothing by itself. */
class Idle extends EventTarget {
  static readonly all: Idle[] = [];
  isEnded = false;
  constructor() {
    super();
    Idle.all.push(this);
  }
  postMessage(): void {}
  terminate(): void {
    this.isEnded = true;
  }
}

describe('a worker that gives no answer', () => {
  test('is ended after 20 seconds, and the next PDF gets a new one', async () => {
    vi.stubGlobal('Worker', Idle);
    vi.useFakeTimers();
    Idle.all.length = 0;
    const opened = openPdf(pdf('chromium.pdf'));
    const next = openPdf(pdf('cairo.pdf'));
    await vi.advanceTimersByTimeAsync(19_999);
    expect(Idle.all.map(({ isEnded }) => isEnded)).toEqual([false]);
    await vi.advanceTimersByTimeAsync(1);
    expect(await opened).toEqual({ state: 'unknown' });
    // Its own 20 seconds begin only now.
    await vi.advanceTimersByTimeAsync(19_999);
    expect(Idle.all.map(({ isEnded }) => isEnded)).toEqual([true, false]);
    await vi.advanceTimersByTimeAsync(1);
    expect(await next).toEqual({ state: 'unknown' });
  });

  test('nor starts at all: the PDF is given up at once', async () => {
    vi.stubGlobal('Worker', Idle);
    Idle.all.length = 0;
    const opened = openPdf(pdf('chromium.pdf'));
    await vi.waitFor(() => expect(Idle.all).toHaveLength(1));
    Idle.all[0]?.dispatchEvent(new Event('error'));
    expect(await opened).toEqual({ state: 'unknown' });
  });
});

describe('one worker', () => {
  test('opens all the PDFs, whatever became of the one before', async () => {
    openPdfsInThread();
    const before = threads();
    const gone = () => Promise.reject(new Error('gone'));
    const files = ['password-aes-256.pdf', 'broken-end.pdf', 'hybrid.pdf', 'pages-51.pdf'];
    expect(await Promise.all(files.map((file) => openPdf(pdf(file))))).toEqual([
      { state: 'locked' },
      { state: 'broken' },
      { state: 'open', pages: 3, encrypted: false },
      { state: 'open', pages: 51, encrypted: false },
    ]);
    expect(threads() - before).toBe(1);
    await expect(openPdf({ ...pdf('chromium.pdf'), read: gone })).rejects.toThrow('gone');
    expect(await openPdf(pdf('restricted-aes-256.pdf'))).toEqual({ state: 'open', pages: 3, encrypted: true });
  });
});
