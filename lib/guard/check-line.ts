import type { CheckAnswer, CheckJob, FromCheckFrame, ToCheckFrame } from '../domain/file-check.ts';

export interface CheckLineEdge {
  /** Where the frame is put: the overlay's closed shadow root, which no script of the page reaches. */
  root: ShadowRoot;
  /** The frame's address, and the origin of what is loaded from there: nobody else is told anything. */
  url: () => string;
  origin: () => string;
  /** By which the frame knows us. Good for one frame, once. */
  token: () => Promise<string>;
}

interface Waiting {
  id: number;
  job: CheckJob;
  /** How often it was given to a frame. */
  tries: number;
  part: ((part: number) => void) | undefined;
  end: (answer: CheckAnswer) => void;
}

/** Milliseconds in which a frame has to have come, and in which it has to say something of its work (a PDF may take 20 s), until it counts as gone. */
const COMING = 15_000;
const SILENCE = 45_000;
/** Milliseconds without work after which the frame goes. */
const IDLE = 5_000;
/** So often a document may need a new frame without an answer in between: a page can take it away each time. */
const MOST_FRAMES = 5;
const TRIES = 2;

/** What a person waits for, before what tells of the files, before what takes long. */
const rank = (job: CheckJob): number => ('same' in job ? 0 : 'hash' in job ? 2 : 1);

/**
 * The frame in which files are read, off the page's main thread and out of its reach; it stands in the page only while there
 * is something to read. It gets one file at a time.
 */
export class CheckLine {
  private readonly edge: CheckLineEdge;
  private readonly waiting: Waiting[] = [];
  private current: Waiting | undefined;
  private frame: HTMLIFrameElement | undefined;
  private port: MessagePort | undefined;
  private isReady = false;
  private count = 0;
  private frames = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(edge: CheckLineEdge) {
    this.edge = edge;
  }

  /** Never rejects: `no-frame` where none can be had. @param part called with how much of the file is read, from 0 to 1 */
  ask(job: CheckJob, part?: (part: number) => void): Promise<CheckAnswer> {
    this.count += 1;
    const id = this.count;
    return new Promise((end) => {
      this.waiting.push({ id, job, part, end, tries: 0 });
      this.next();
    });
  }

  /** The page goes away, and the frame with it. */
  close(): void {
    const { current } = this;
    this.drop();
    for (const { end } of [...(current ? [current] : []), ...this.waiting.splice(0)]) end({ failed: 'stopped' });
  }

  private next(): void {
    if (this.current) return;
    clearTimeout(this.timer);
    if (this.waiting.length === 0) {
      this.timer = setTimeout(() => this.drop(), IDLE);
      return;
    }
    if (!this.frame) this.open();
    else if (this.isReady) this.give();
    if (this.frame) this.timer = setTimeout(() => this.again(), this.isReady ? SILENCE : COMING);
  }

  private give(): void {
    const first = this.waiting.reduce((one, other) => (rank(other.job) < rank(one.job) ? other : one));
    this.waiting.splice(this.waiting.indexOf(first), 1);
    first.tries += 1;
    this.current = first;
    this.port?.postMessage({ id: first.id, job: first.job } satisfies ToCheckFrame);
  }

  private open(): void {
    this.frames += 1;
    if (this.frames > MOST_FRAMES) {
      for (const { end } of this.waiting.splice(0)) end({ failed: 'no-frame' });
      return;
    }
    const frame = this.edge.root.ownerDocument.createElement('iframe');
    frame.hidden = true;
    frame.src = this.edge.url();
    // Where the page takes the overlay out and it comes back, the frame begins anew.
    frame.addEventListener('load', () => this.greet(frame));
    this.frame = frame;
    this.edge.root.append(frame);
  }

  private greet(frame: HTMLIFrameElement): void {
    this.giveBack();
    const { port1, port2 } = new MessageChannel();
    this.port?.close();
    this.port = port1;
    this.isReady = false;
    port1.onmessage = ({ data }: MessageEvent<FromCheckFrame>) => this.hear(data);
    this.edge.token().then(
      (token) => frame.contentWindow?.postMessage(token, this.edge.origin(), [port2]),
      () => this.again(),
    );
  }

  private hear(said: FromCheckFrame): void {
    clearTimeout(this.timer);
    if (said.id === 0) {
      this.isReady = true;
      this.next();
      return;
    }
    const { current } = this;
    if (said.id !== current?.id) return;
    if ('answer' in said) {
      this.frames = 0;
      this.current = undefined;
      current.end(said.answer);
      this.next();
    } else {
      current.part?.(said.part);
      this.timer = setTimeout(() => this.again(), SILENCE);
    }
  }

  /** The frame did not come, or fell silent. */
  private again(): void {
    this.drop();
    this.next();
  }

  private drop(): void {
    clearTimeout(this.timer);
    this.port?.close();
    this.frame?.remove();
    this.frame = undefined;
    this.isReady = false;
    this.giveBack();
  }

  private giveBack(): void {
    const { current } = this;
    this.current = undefined;
    if (!current) return;
    if (current.tries < TRIES) this.waiting.unshift(current);
    else current.end({ failed: 'failed' });
  }
}
