import { createHash, randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { hashFile } from '../../../lib/journal/hash-file.ts';
import { type FromWorker, serveHashing, type ToWorker } from '../../../lib/journal/hash-worker.ts';
import { createHasher, type HashWorker } from '../../../lib/journal/hasher.ts';

const CHUNK = 1 << 20;
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

test.each([0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK])('the SHA-256 of %s bytes', async (size) => {
  const bytes = randomBytes(size);
  expect(await hashFile(new Blob([bytes]))).toBe(sha256(bytes));
});

test('holds one chunk at a time, and tells how far it is', async () => {
  const file = new Blob([randomBytes(5 * CHUNK)]);
  const asked: number[] = [];
  const watched = {
    size: file.size,
    slice: (from: number, until: number) => {
      asked.push(until - from);
      return file.slice(from, until);
    },
  } as Blob;
  const done: number[] = [];
  await hashFile(watched, { onDone: (one) => done.push(one) });
  expect(asked).toEqual(Array.from({ length: 5 }, () => CHUNK));
  expect(done).toEqual([0.2, 0.4, 0.6, 0.8, 1]);
});

/** A page and a worker, without the thread between them. */
function pair() {
  let toWorker: (event: { data: ToWorker }) => void = () => {};
  const listeners: Record<string, (event: { data: FromWorker }) => void> = {};
  const made = { terminated: false, fail: () => listeners.error?.({ data: { id: 0, done: 0 } }) };
  serveHashing({
    addEventListener: (_type, listener) => {
      toWorker = listener;
    },
    postMessage: (data) => queueMicrotask(() => made.terminated || listeners.message?.({ data })),
  });
  const worker = {
    addEventListener: (type: string, listener: (event: { data: FromWorker }) => void) => {
      listeners[type] = listener;
    },
    postMessage: (data: ToWorker) => queueMicrotask(() => toWorker({ data })),
    terminate: () => {
      made.terminated = true;
    },
  } as unknown as HashWorker;
  return { worker, made };
}

test('several files, one after another, each to who asked', async () => {
  const hasher = createHasher(() => pair().worker);
  const files = [2 * CHUNK, 10, 0].map((size) => randomBytes(size));
  const hashed = await Promise.all(files.map((bytes) => hasher.hash(new Blob([bytes]))));
  expect(hashed).toEqual(files.map((bytes) => ({ sha256: sha256(bytes) })));
});

test('a file that cannot be read, one that is given up, and one after them', async () => {
  const hasher = createHasher(() => pair().worker);
  const gone = {
    size: 5,
    slice: () => ({ arrayBuffer: () => Promise.reject(new DOMException('', 'NotReadableError')) }),
  };
  const stop = new AbortController();
  const long = hasher.hash(new Blob([randomBytes(8 * CHUNK)]), { signal: stop.signal, onDone: () => stop.abort() });
  const unreadable = hasher.hash(gone as unknown as Blob);
  const last = hasher.hash(new Blob(['a']));
  expect(await long).toEqual({ unfinished: 'stopped' });
  expect(await unreadable).toEqual({ unfinished: 'unreadable' });
  expect(await last).toEqual({ sha256: sha256(Buffer.from('a')) });
  expect(await hasher.hash(new Blob(['a']), { signal: stop.signal })).toEqual({ unfinished: 'stopped' });
});

test('a worker that fails ends what waits, and the next file gets a new one', async () => {
  const pairs: ReturnType<typeof pair>[] = [];
  const hasher = createHasher(() => {
    const one = pair();
    pairs.push(one);
    return one.worker;
  });
  const waiting = hasher.hash(new Blob([randomBytes(CHUNK)]));
  pairs[0]?.made.fail();
  expect(await waiting).toEqual({ unfinished: 'failed' });
  expect(pairs[0]?.made.terminated).toBe(true);
  expect(await hasher.hash(new Blob(['b']))).toEqual({ sha256: sha256(Buffer.from('b')) });
  expect(pairs).toHaveLength(2);
  const cut = hasher.hash(new Blob([randomBytes(CHUNK)]));
  hasher.close();
  expect(await cut).toEqual({ unfinished: 'stopped' });
});
