import type { FileReport } from '../../lib/preflight/inspect-file.ts';

/** What the worker is sent, and what comes back. */
export type ToInspect = { id: number; file: File };
export type Inspected = { id: number; report: FileReport };

/** As much of a `Worker` as is used. */
export interface InspectWorker {
  addEventListener(type: 'message', listener: (event: MessageEvent<Inspected>) => void): void;
  addEventListener(type: 'error', listener: () => void): void;
  postMessage(message: ToInspect): void;
  terminate(): void;
}

/** Looks into files in a worker of its own, which a broken file can at most end. Undefined when it did. */
export function createInspector(start: () => InspectWorker): (file: File) => Promise<FileReport | undefined> {
  let worker: InspectWorker | undefined;
  let count = 0;
  const waiting = new Map<number, (report: FileReport | undefined) => void>();
  const end = (id: number, report?: FileReport): void => {
    waiting.get(id)?.(report);
    waiting.delete(id);
  };
  const begin = (): InspectWorker => {
    const begun = start();
    begun.addEventListener('message', ({ data }) => end(data.id, data.report));
    begun.addEventListener('error', () => {
      begun.terminate();
      worker = undefined;
      for (const id of [...waiting.keys()]) end(id);
    });
    return begun;
  };
  return (file) => {
    count += 1;
    const id = count;
    return new Promise((resolve) => {
      waiting.set(id, resolve);
      worker ??= begin();
      worker.postMessage({ id, file });
    });
  };
}
