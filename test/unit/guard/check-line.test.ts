import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CheckAnswer, CheckJob } from '../../../lib/domain/file-check.ts';
import { CheckLine } from '../../../lib/guard/check-line.ts';

/** One end of a message channel, as far as it is used; what is sent through it is written down. */
class Port {
  onmessage: ((event: { data: unknown }) => void) | null = null;
  readonly sent: { id: number; job: CheckJob }[] = [];
  closed = false;
  postMessage(message: { id: number; job: CheckJob }): void {
    this.sent.push(message);
  }
  close(): void {
    this.closed = true;
  }
}

const file = new File(['x'], '1.pdf');
const hash: CheckJob = { hash: file, key: 'k' };
const inspect: CheckJob = { inspect: file };
const same: CheckJob = { same: file };
const none: CheckAnswer = { remarks: [] };

let ports: Port[];
let tokens: string[];
beforeEach(() => {
  vi.useFakeTimers();
  ports = [];
  tokens = [];
  vi.stubGlobal(
    'MessageChannel',
    class {
      port1 = new Port();
      port2 = new Port();
      constructor() {
        ports.push(this.port1);
      }
    },
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function stand(token: () => Promise<string> = async () => 'token') {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const line = new CheckLine({ root, url: () => 'about:blank', origin: () => 'https://own.example.co.jp', token });
  const frame = () => root.querySelector('iframe');
  /** The frame has loaded, has got its token and a port, and says that it is there. */
  const load = async (): Promise<Port> => {
    const post = (said: string): void => void tokens.push(said);
    Object.defineProperty(frame(), 'contentWindow', { configurable: true, value: { postMessage: post } });
    frame()?.dispatchEvent(new Event('load'));
    await vi.advanceTimersByTimeAsync(0);
    const port = ports.at(-1) as Port;
    port.onmessage?.({ data: { id: 0, part: 0 } });
    return port;
  };
  return { line, frame, load };
}
const answer = (port: Port, said: CheckAnswer = none): void =>
  port.onmessage?.({ data: { id: port.sent.at(-1)?.id, answer: said } });

describe('the frame in which files are read', () => {
  it('comes with the first file, gets a token, and goes when there has been nothing to do for a while', async () => {
    const { line, frame, load } = stand();
    expect(frame()).toBeNull();
    const asked = line.ask(inspect);
    expect(frame()?.hidden).toBe(true);
    answer(await load());
    expect(await asked).toEqual(none);
    expect(tokens).toEqual(['token']);
    expect(frame()).not.toBeNull();
    await vi.advanceTimersByTimeAsync(6_000);
    expect(frame()).toBeNull();
  });

  it('gets one thing at a time: what a person waits for, then what tells of the files, then what takes long', async () => {
    const { line, load } = stand();
    for (const job of [hash, inspect, same, inspect]) void line.ask(job);
    const port = await load();
    for (let at = 1; at <= 4; at += 1) {
      expect(port.sent).toHaveLength(at);
      answer(port);
    }
    expect(port.sent.map(({ job }) => job)).toEqual([same, inspect, inspect, hash]);
  });

  it('tells how far it is', async () => {
    const { line, load } = stand();
    const parts: number[] = [];
    void line.ask(hash, (part) => parts.push(part));
    const port = await load();
    for (const part of [0.3, 0.6]) port.onmessage?.({ data: { id: port.sent[0]?.id, part } });
    expect(parts).toEqual([0.3, 0.6]);
  });

  it('begins anew where the page took the overlay out, and is given again what it had not done', async () => {
    const { line, load } = stand();
    const asked = line.ask(hash);
    const first = await load();
    const second = await load();
    expect([first.closed, second.sent.map(({ job }) => job)]).toEqual([true, [hash]]);
    answer(second, { failed: 'unreadable' });
    expect(await asked).toEqual({ failed: 'unreadable' });
  });

  it('is given up for a file at which it falls silent twice', async () => {
    const { line, load } = stand();
    const asked = line.ask(hash);
    await load();
    await vi.advanceTimersByTimeAsync(46_000);
    await load();
    await vi.advanceTimersByTimeAsync(46_000);
    expect(await asked).toEqual({ failed: 'failed' });
  });

  it.each([
    ['never loads', undefined],
    ['gets no token', () => Promise.reject(new Error('refused'))],
  ])('that %s is none, after a few tries', async (_what, token) => {
    const { line, frame } = stand(token);
    const asked = line.ask(hash);
    for (let at = 0; at < 6; at += 1) {
      if (token) frame()?.dispatchEvent(new Event('load'));
      await vi.advanceTimersByTimeAsync(token ? 10 : 16_000);
    }
    expect(await asked).toEqual({ failed: 'no-frame' });
    expect(frame()).toBeNull();
  });

  it('goes with the page, and so does what it had to do', async () => {
    const { line, frame, load } = stand();
    const asked = [line.ask(hash), line.ask(inspect)];
    await load();
    line.close();
    expect(await Promise.all(asked)).toEqual([{ failed: 'stopped' }, { failed: 'stopped' }]);
    expect(frame()).toBeNull();
  });
});
