import { PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Warnings about files do not go into the console. */
const SILENT = 0;

interface RunningWorker {
  pdf: PDFWorker;
  /** Resolves when the worker cannot be started or ends in an error of its own. */
  failed: Promise<unknown>;
  end: () => void;
}

let current: RunningWorker | undefined;

function start(): RunningWorker {
  // Where there are no workers, as under Node, PDF.js stays in the thread it was called in.
  if (typeof Worker === 'undefined') {
    const pdf = new PDFWorker({ verbosity: SILENT });
    return { pdf, failed: new Promise(() => undefined), end: () => pdf.destroy() };
  }
  const thread = new Worker(new URL('./pdf-worker.ts', import.meta.url), { type: 'module' });
  const pdf = PDFWorker.create({ port: thread, verbosity: SILENT });
  const failed = new Promise((resolve) => thread.addEventListener('error', resolve, { once: true }));
  const end = () => {
    pdf.destroy();
    thread.terminate();
  };
  return { pdf, failed, end };
}

/** The one worker that opens PDFs, started when the first one comes. */
export function pdfWorker(): RunningWorker {
  current ??= start();
  return current;
}

/** Ends the worker, whatever it is doing; the next PDF gets a new one. */
export function dropPdfWorker(): void {
  current?.end();
  current = undefined;
}
