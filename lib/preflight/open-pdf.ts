import { getDocument, PDFDataRangeTransport, type PDFDocumentLoadingTask } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { ByteSource } from './byte-source.ts';
import { dropPdfWorker, pdfWorker } from './pdf-worker-pool.ts';

/** What a PDF turned out to be. */
export type OpenedPdf =
  /** It opens without a password. `encrypted`: something about it is locked nonetheless. */
  | { state: 'open'; pages: number; encrypted: boolean }
  | { state: 'locked' }
  | { state: 'broken' }
  /** It was given up: it took too long, or the worker failed. */
  | { state: 'unknown' };

/** Opens a PDF. Rejects only when its bytes cannot be read. */
export type OpenPdf = (source: ByteSource) => Promise<OpenedPdf>;

/** Bytes that are read at a time: what is needed of a PDF stands in few places. */
const CHUNK = 64 * 1024;
/** Milliseconds until a PDF is given up. Repairing one of 20 MB takes a second or two, unless it is made to take longer. */
const LONGEST = 20_000;

class Reader extends PDFDataRangeTransport {
  /** Rejects when a piece cannot be read; never resolves. */
  readonly failed: Promise<never>;
  #fail: (reason: unknown) => void = () => undefined;
  readonly #source: ByteSource;

  constructor(source: ByteSource, head: Uint8Array) {
    super(source.size, head);
    this.#source = source;
    this.failed = new Promise((_, reject) => {
      this.#fail = reject;
    });
    // A piece may still be asked for when the answer is there already.
    this.failed.catch(() => undefined);
  }

  override requestDataRange(begin: number, end: number): void {
    this.#source.read(begin, end).then((bytes) => this.onDataRange(begin, bytes), this.#fail);
  }
}

function nameFailure(reason: unknown): OpenedPdf {
  if (!(reason instanceof Error)) return { state: 'broken' };
  // Encrypted for holders of a certificate, or in a way of its own: nobody opens it without more.
  const isLocked = reason.name === 'PasswordException' || /encrypt/i.test(reason.message);
  return { state: isLocked ? 'locked' : 'broken' };
}

async function look(task: PDFDocumentLoadingTask): Promise<OpenedPdf> {
  try {
    const pdf = await task.promise;
    if (pdf.numPages < 1) return { state: 'broken' };
    return { state: 'open', pages: pdf.numPages, encrypted: (await pdf.getPermissions()) !== null };
  } catch (reason) {
    return nameFailure(reason);
  }
}

/** What comes first: the answer, the worker's failure, or the end of the time. */
async function inTime(answer: Promise<OpenedPdf>, failed: Promise<unknown>): Promise<OpenedPdf> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, LONGEST);
  });
  const givenUp = Promise.race([failed, late]).then((): OpenedPdf => ({ state: 'unknown' }));
  try {
    return await Promise.race([answer, givenUp]);
  } finally {
    clearTimeout(timer);
  }
}

async function open(source: ByteSource): Promise<OpenedPdf> {
  const reader = new Reader(source, await source.read(0, Math.min(CHUNK, source.size)));
  const worker = pdfWorker();
  const task = getDocument({
    range: reader,
    rangeChunkSize: CHUNK,
    disableAutoFetch: true,
    disableStream: true,
    // Nothing is ever drawn.
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    verbosity: 0,
    worker: worker.pdf,
  });
  try {
    const opened = await inTime(Promise.race([look(task), reader.failed]), worker.failed);
    if (opened.state === 'unknown') dropPdfWorker();
    else await task.destroy();
    return opened;
  } catch (reason) {
    dropPdfWorker();
    throw reason;
  }
}

let last: Promise<unknown> = Promise.resolve();

/** Opens a PDF with PDF.js in a worker, reading only the pieces it asks for. One after another, so that one bad file delays no other's count of time. */
export const openPdf: OpenPdf = (source) => {
  const opened = last.then(() => open(source));
  last = opened.catch(() => undefined);
  return opened;
};
