import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fileFingerprints } from '../../../lib/domain/file-fingerprints.ts';
import type { OfficeId } from '../../../lib/domain/office.ts';
import type { PageState, TargetOffice } from '../../../lib/domain/page-state.ts';
import type { Snapshot } from '../../../lib/domain/snapshot.ts';
import type { YayoiId } from '../../../lib/domain/yayoi-id.ts';
import type { GuardEdge } from '../../../lib/guard/guard-edge.ts';
import { PageGuard } from '../../../lib/guard/page-guard.ts';
import { showPage } from '../../support/show-page.ts';

const a = 'a@example.co.jp' as YayoiId;
const b = 'b@example.co.jp' as YayoiId;
const officeA: TargetOffice = { id: 'A' as OfficeId, name: '事業所A', mark: 'A', color: '#0b7285', yayoiId: a };
const officeB: TargetOffice = { ...officeA, id: 'B' as OfficeId, name: '事業所B', yayoiId: b };
const state: PageState = {
  ledger: 'ready',
  target: officeA,
  voucherOrigin: false,
  taught: [],
  order: 1,
  goingAhead: true,
  importGate: true,
  titleMark: false,
  hints: true,
  sameFileQuestion: true,
};

const UPLOAD =
  '<main><h1>アップロード</h1><label>証憑区分<select></select></label><label>証憑種別<select></select></label></main>';
const header = (id: string): string => `<header><p>スマート証憑管理</p><span>${id}</span><a>ログアウト</a></header>`;

function at(url: string): void {
  (window as unknown as { happyDOM: { setURL: (url: string) => void } }).happyDOM.setURL(url);
}
function stand(
  edge: Partial<GuardEdge> = {},
  late = false,
): { guard: PageGuard; now: () => Snapshot; signInUsed: () => number } {
  const signInUsed = vi.fn();
  const guard = new PageGuard(
    window,
    {
      whose: async (id) => [officeA, officeB].find((office) => office.yayoiId === id),
      recordGoingAhead: async () => true,
      signInUsed,
      unteach: () => undefined,
      passed: () => undefined,
      compare: async () => undefined,
      isLost: () => false,
      changed: () => undefined,
      ...edge,
    },
    late,
  );
  return { guard, now: () => guard.snapshot(), signInUsed: () => signInUsed.mock.calls.length };
}

beforeEach(() => {
  at('https://voucher.yayoi-kk.co.jp/upload');
  showPage('');
});

describe('files that pass', () => {
  const file = new File(['x'], '領収書.pdf');
  const given = () => [file];
  function open(html: string, told: PageState = state) {
    const passed = vi.fn();
    const stood = stand({ passed });
    showPage(html);
    stood.guard.learn('ready', told);
    return { ...stood, passed };
  }
  it('are told with the way, the screen, and who was signed in and how that was known', () => {
    const { guard, passed } = open(header(a) + UPLOAD);
    expect(guard.isClosed(given, 'drop')).toBe(false);
    expect(passed.mock.calls).toEqual([
      [
        [file],
        { screen: 'voucher-upload', verdict: 'match', how: 'account-menu', yayoiId: a, goneAhead: false, way: 'drop' },
        officeA,
      ],
    ]);
  });
  it('regardless are told as that', async () => {
    const { guard, passed } = open(header(b) + UPLOAD);
    await guard.goAhead('事業所A');
    guard.isClosed(given, 'drop');
    expect(passed.mock.calls[0]?.[1]).toMatchObject({
      verdict: 'mismatch',
      how: 'gone-ahead',
      yayoiId: b,
      goneAhead: true,
    });
  });
  it('with an empty ledger are told without an office', () => {
    const { guard, passed } = open(UPLOAD, { ...state, ledger: 'empty', target: undefined });
    guard.isClosed(given, 'paste');
    expect(passed.mock.calls[0]?.slice(1)).toEqual([
      expect.objectContaining({ how: 'not-seen', verdict: 'empty' }),
      undefined,
    ]);
  });
  it('are not told where they are stopped, asked about or none of the gate’s business', () => {
    const closed = open(header(b) + UPLOAD);
    closed.guard.isClosed(given, 'drop');
    const asking = open(header(a) + UPLOAD, { ...state, officeNames: { own: [], others: ['領収書'] } });
    asking.guard.isClosed(given, 'drop');
    const nothing = open(header(a) + UPLOAD);
    nothing.guard.isClosed();
    expect([closed.passed, asking.passed, nothing.passed].map(({ mock }) => mock.calls)).toEqual([[], [], []]);
  });
  it('are held where they may have gone to another office, until that is known', async () => {
    const { guard, now, passed } = open(header(a) + UPLOAD);
    guard.questions.learnSentBefore(officeA.id, fileFingerprints(file));
    expect(guard.isClosed(given, 'drop')).toBe(true);
    expect(now().sameFile).toMatchObject({ files: [{ name: '領収書.pdf', state: 'checking' }] });
    expect(passed).not.toHaveBeenCalled();
    guard.questions.answer('same', true);
    expect(guard.isClosed(given, 'drop')).toBe(false);
    expect(passed).toHaveBeenCalledTimes(1);
  });
});
