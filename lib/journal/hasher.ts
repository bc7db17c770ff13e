import type { Unfinished } from '../domain/journal.ts';
import type { HashOptions } from './hash-file.ts';
import type { FromWorker, ToWorker } from './hash-worker.ts';

/** A file's SHA-256 as 64 hexadecimal digits, or why there is none. */
export type Hashed = { sha256: string } | { unfinished: Unfinished };

/** As much of a `Worker` as is used. */
export interface HashWorker {
  addEventListener(type: 'message', listener: (event: MessageEvent<FromWorker>) => void): void;
  addEventListener(type: 'error', listener: () => void): void;
  postMessage(message: ToWorker): void;
  terminate(): void;
}

/**
 * Hashes files off the page's thread, one after another.
 * @param start makes the worker (`entrypoints/hash-worker.ts`), when the first file comes and after one that failed
 */
export function createHasher(start: () => HashWorker) {
  let worker: HashWorker | undefined;
  let count = 0;
  const waiting = new Map<number, { end: (hashed: Hashed) => void; onDone: ((done: number) => void) | undefined }>();

  const end = (id: number, hashed: Hashed): void => {
    waiting.get(id)?.end(hashed);
    waiting.delete(id);
  };
  const begin = (): HashWorker => {
    const begun = start();
    begun.addEventListener('message', ({ data: { id, ...told } }) => {
      if ('done' in told) waiting.get(id)?.onDone?.(told.done);
      else end(id, told);
    });
    begun.addEventListener('error', () => {
      begun.terminate();
      worker = undefined;
      for (const id of [...waiting.keys()]) end(id, { unfinished: 'failed' });
    });
    return begun;
  };
  return {
    /** Never throws. */
    hash(file: Blob, { signal, onDone }: HashOptions = {}): Promise<Hashed> {
      if (signal?.aborted) return Promise.resolve({ unfinished: 'stopped' });
      count += 1;
      const id = count;
      return new Promise((resolve) => {
        waiting.set(id, { end: resolve, onDone });
        worker ??= begin();
        worker.postMessage({ id, file });
        signal?.addEventListener('abort', () => worker?.postMessage({ id, stop: true }));
      });
    },
    /** Ends the worker; whatever waits is `stopped`. */
    close(): void {
      worker?.terminate();
      worker = undefined;
      for (const id of [...waiting.keys()]) end(id, { unfinished: 'stopped' });
    },
  };
}
