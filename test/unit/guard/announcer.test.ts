import { describe, expect, it, vi } from 'vitest';
import type { PageState } from '../../../lib/domain/page-state.ts';
import type { Snapshot } from '../../../lib/domain/snapshot.ts';
import type { YayoiId } from '../../../lib/domain/yayoi-id.ts';
import { Announcer } from '../../../lib/guard/announcer.ts';
import { HostElement } from '../../../lib/guard/host-element.ts';

const a = 'a@example.co.jp' as YayoiId;
const b = 'b@example.co.jp' as YayoiId;
const state: PageState = {
  ledger: 'ready',
  voucherOrigin: false,
  taught: [],
  order: 7,
  goingAhead: true,
  importGate: true,
  titleMark: false,
  hints: true,
  sameFileQuestion: true,
};
const snapshot = (changes: Partial<Snapshot>): Snapshot => ({
  contact: 'ready',
  state,
  screen: 'voucher-upload',
  step: '',
  stands: true,
  gate: 'open',
  decision: { verdict: 'match', yayoiId: a },
  shown: a,
  movedOn: false,
  signedIn: true,
  whose: undefined,
  stopped: 0,
  goneAhead: false,
  importing: false,
  question: undefined,
  sameFile: undefined,
  ...changes,
});

const nothing = async (): Promise<unknown> => ({});

function announcer(isLost = false, loadOverlay = nothing, report = nothing) {
  const { signal } = new AbortController();
  const seen = vi.fn<(seen: { yayoiId: YayoiId; order: number; since: string }) => Promise<unknown>>(async () => ({}));
  const alert = vi.fn();
  const host = new HostElement(document, signal, () => isLost);
  const edge = { loadOverlay, report, seen, voucherOrigin: nothing, failed: () => undefined, alert };
  return { it: new Announcer(host, edge), seen, alert, told: () => seen.mock.calls.map(([told]) => told) };
}
const settled = (): Promise<void> => new Promise((done) => setTimeout(done));

describe('who a page shows is told', () => {
  it('once for each ID, and as something new when it showed another before', () => {
    const { it: one, told } = announcer();
    one.announce(snapshot({}));
    one.announce(snapshot({ screen: 'voucher-received' }));
    one.announce(snapshot({ shown: b, decision: { verdict: 'mismatch', yayoiId: b } }));
    expect(told()).toEqual([
      { yayoiId: a, order: 7, since: 'loaded' },
      { yayoiId: b, order: 7, since: 'changed' },
    ]);
  });

  it('as perhaps something new when the page has moved on since it loaded', () => {
    const { it: one, told } = announcer();
    one.announce(snapshot({ movedOn: true }));
    expect(told()).toEqual([{ yayoiId: a, order: 7, since: 'moved' }]);
  });

  it('by what it shows itself, also where the sign-in form speaks against it', () => {
    const { it: one, told } = announcer();
    one.announce(snapshot({}));
    one.announce(snapshot({ shown: b, decision: { verdict: 'unverified', doubt: 'disagree' } }));
    expect(told().at(-1)).toEqual({ yayoiId: b, order: 7, since: 'changed' });
  });

  it('again when the first telling failed', async () => {
    const { it: one, seen, told } = announcer();
    seen.mockRejectedValueOnce(new Error('gone'));
    one.announce(snapshot({}));
    await settled();
    one.announce(snapshot({ screen: 'voucher-received' }));
    expect(told()).toHaveLength(2);
  });
});

describe('a file stopped after the extension has gone', () => {
  it('is explained by the overlay while that stands, and by the browser’s own box when it was taken out', () => {
    const { it: one, alert } = announcer(true);
    one.subscribe(() => undefined, new AbortController().signal);
    one.announce(snapshot({}));
    one.announce(snapshot({ contact: 'lost', gate: 'closed', stopped: 1 }));
    expect(alert).not.toHaveBeenCalled();
    // The successor's own element takes the place.
    for (const old of document.querySelectorAll('shohyo-guard')) old.remove();
    document.documentElement.append(document.createElement('shohyo-guard'));
    one.announce(snapshot({ contact: 'lost', gate: 'closed', stopped: 2 }));
    expect(alert).toHaveBeenCalledOnce();
  });
});

describe('the overlay’s UI is asked for', () => {
  it('again by itself where it could not be had, a few times', async () => {
    vi.useFakeTimers();
    const load = vi.fn().mockRejectedValue(new Error('no frame'));
    announcer(false, load).it.announce(snapshot({}));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(load).toHaveBeenCalledTimes(4);
    vi.useRealTimers();
  });

  it('once where it was had', async () => {
    vi.useFakeTimers();
    const load = vi.fn().mockRejectedValueOnce(new Error('no frame')).mockResolvedValue({});
    const { it: one } = announcer(false, load);
    one.announce(snapshot({}));
    await vi.advanceTimersByTimeAsync(10_000);
    one.announce(snapshot({ screen: 'voucher-received' }));
    expect(load).toHaveBeenCalledTimes(2);
    vi.useRealTimers();
  });
});

it('what the badge and the popup hear is told again where it was lost', async () => {
  vi.useRealTimers();
  const report = vi.fn().mockRejectedValueOnce(new Error('gone')).mockResolvedValue({});
  const { it: one } = announcer(false, undefined, report);
  for (const _ of [1, 2, 3]) {
    one.announce(snapshot({}));
    await settled();
  }
  expect(report).toHaveBeenCalledTimes(2);
});
