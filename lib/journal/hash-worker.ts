import type { Unfinished } from '../domain/journal.ts';
import { hashFile } from './hash-file.ts';

/** What a page asks of the worker. */
export type ToWorker = { id: number; file: Blob } | { id: number; stop: true };
/** What the worker tells: how far it is, the SHA-256, or why there is none. */
export type FromWorker = { id: number } & ({ done: number } | { sha256: string } | { unfinished: Unfinished });

/** The global scope of a dedicated worker, as far as it is used. */
export interface WorkerScope {
  addEventListener(type: 'message', listener: (event: { data: ToWorker }) => void): void;
  postMessage(message: FromWorker): void;
}

/** Hashes the files that are sent to this worker one after another, so that a chunk of one file is all it ever holds. */
export function serveHashing(scope: WorkerScope): void {
  const stops = new Map<number, AbortController>();
  let last = Promise.resolve();
  const hash = async (id: number, file: Blob, signal: AbortSignal): Promise<void> => {
    try {
      signal.throwIfAborted();
      const sha256 = await hashFile(file, { signal, onDone: (done) => scope.postMessage({ id, done }) });
      scope.postMessage({ id, sha256 });
    } catch {
      scope.postMessage({ id, unfinished: signal.aborted ? 'stopped' : 'unreadable' });
    } finally {
      stops.delete(id);
    }
  };
  scope.addEventListener('message', ({ data }) => {
    if ('stop' in data) return stops.get(data.id)?.abort();
    const stop = new AbortController();
    stops.set(data.id, stop);
    last = last.then(() => hash(data.id, data.file, stop.signal));
  });
}
