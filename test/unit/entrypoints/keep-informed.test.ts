import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageState } from '../../../lib/domain/page-state.ts';
import { OUT_OF_ORDER } from '../../../lib/domain/session.ts';

/** The questions that are open, in the order in which they were asked. */
const open = vi.hoisted(
  () => [] as { order: number | undefined; answer: (state: { order: number }) => void; fail: () => void }[],
);
const stored = vi.hoisted(() => ({ changed: (_news?: number): void => undefined }));

vi.mock('../../../lib/platform/ask-from-page.ts', () => ({
  askFromPage: (_name: string, { order }: { order?: number }) =>
    new Promise((resolve, reject) => {
      open.push({ order, answer: resolve, fail: () => reject(new Error('gone')) });
    }),
  contactAfterFailure: () => 'failed',
  onStoredChange: (changed: (news?: number) => void) => {
    stored.changed = changed;
  },
}));
const { keepInformed } = await import('../../../entrypoints/guard.content/keep-informed.ts');

const settled = (): Promise<void> => new Promise((done) => setTimeout(done));
let learnt: (string | number)[];
let messageLost: () => void;

beforeEach(() => {
  open.length = 0;
  learnt = [];
  messageLost = keepInformed(window, new AbortController().signal, (contact: string, state?: PageState) =>
    learnt.push(state ? `${contact} ${state.order}` : contact),
  );
});

describe('what a page knows', () => {
  it('is what the last question was answered, whichever answer comes last', async () => {
    open[0]?.answer({ order: 1 });
    await settled();
    stored.changed();
    stored.changed();
    open[2]?.answer({ order: 3 });
    open[1]?.answer({ order: 2 });
    await settled();
    expect(learnt).toEqual(['waiting', 'ready 1', 'waiting', 'waiting', 'ready 3']);
  });

  it('is asked again only after it has its place, and with that place', async () => {
    stored.changed();
    expect(open).toHaveLength(1);
    open[0]?.answer({ order: 7 });
    await settled();
    expect(open.map(({ order }) => order)).toEqual([undefined, 7]);
  });

  it('has no place in the order when the first question is lost; it is asked again, at once and then in steps', async () => {
    vi.useFakeTimers();
    const step = (ms: number) => vi.advanceTimersByTimeAsync(ms);
    for (const [at, ms] of [0, 300, 1500].entries()) {
      open[at]?.fail();
      await step(0);
      expect(open).toHaveLength(at + (ms === 0 ? 2 : 1));
      await step(ms);
      expect(open[at + 1]?.order).toBe(OUT_OF_ORDER);
    }
    open[3]?.fail();
    await step(60_000);
    expect(open).toHaveLength(4);
    stored.changed();
    expect(open[4]?.order).toBe(OUT_OF_ORDER);
    vi.useRealTimers();
  });

  it('comes back by itself where a later question is lost with the background', async () => {
    open[0]?.answer({ order: 5 });
    await settled();
    stored.changed();
    open[1]?.fail();
    await settled();
    open[2]?.answer({ order: 5 });
    await settled();
    expect(learnt).toEqual(['waiting', 'ready 5', 'waiting', 'failed', 'waiting', 'ready 5']);
  });

  it('is asked once more where other messages were lost, together as one, and not for ever', async () => {
    vi.useFakeTimers();
    open[0]?.answer({ order: 5 });
    for (const asked of [2, 3, 4, 5, 6]) {
      messageLost();
      messageLost();
      expect(learnt.at(-1), 'closed meanwhile').toBe('waiting');
      await vi.advanceTimersByTimeAsync(100);
      expect(open).toHaveLength(asked);
      expect(open.at(-1)?.order).toBe(5);
      open.at(-1)?.answer({ order: 5 });
      await vi.advanceTimersByTimeAsync(0);
      expect(learnt.at(-1)).toBe('ready 5');
    }
    messageLost();
    await vi.advanceTimersByTimeAsync(1000);
    expect(open).toHaveLength(6);
    expect(learnt.at(-1)).toBe('failed');
    vi.useRealTimers();
  });
});
