import { Worker as Thread } from 'node:worker_threads';
import { vi } from 'vitest';

const PDF_WORKER = import.meta.resolve('pdfjs-dist/legacy/build/pdf.worker.mjs');

/** PDF.js starts by itself in a browser's worker, not in a thread of Node. As there, a promise that nobody waits for ends nothing. */
const START = `
import { parentPort } from 'node:worker_threads';
process.on('unhandledRejection', () => undefined);
console.warn = () => undefined;
const { WorkerMessageHandler } = await import('${PDF_WORKER}');
WorkerMessageHandler.initializeFromPort({
  postMessage: (message, transfer) => parentPort.postMessage(message, transfer),
  addEventListener: (type, listener, { signal }) => {
    const own = (data) => listener({ data });
    parentPort.on(type, own);
    signal.addEventListener('abort', () => parentPort.off(type, own));
  },
});
`;

let started = 0;
/** How many threads were started so far. */
export const threads = (): number => started;

/** The browser's worker, as far as lib/preflight uses it, in a thread of Node. */
class ThreadWorker extends EventTarget {
  readonly #thread = new Thread(new URL(`data:text/javascript,${encodeURIComponent(START)}`));

  constructor() {
    super();
    started += 1;
    // A test's end does not wait for it.
    this.#thread.unref();
    this.#thread.on('message', (data) => this.dispatchEvent(new MessageEvent('message', { data })));
    this.#thread.on('error', () => this.dispatchEvent(new Event('error')));
  }

  postMessage(message: unknown, transfer?: ArrayBuffer[]): void {
    this.#thread.postMessage(message, transfer);
  }

  terminate(): void {
    void this.#thread.terminate();
  }
}

/** From now on PDFs are opened in a thread of their own, as in the product. */
export const openPdfsInThread = (): void => {
  vi.stubGlobal('Worker', ThreadWorker);
};
