import { beforeEach, describe, expect, it, vi } from 'vitest';
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

describe('the gate before anything is known', () => {
  it('is closed on a host that may be Smart Voucher', () => {
    expect(stand().guard.isClosed()).toBe(true);
  });
  it('is not there on hosts known to be something else', () => {
    at('https://myportal.yayoi-kk.co.jp/');
    expect(stand().guard.isClosed()).toBe(false);
  });
  it.each(['failed', 'lost'] as const)('stays closed when the background is %s, whatever the page shows', (contact) => {
    const { guard } = stand();
    showPage(header(a) + UPLOAD);
    guard.learn('ready', state);
    expect(guard.isClosed()).toBe(false);
    guard.learn(contact);
    expect(guard.isClosed()).toBe(true);
  });
});

describe('a page that stood open before the guard came', () => {
  const late = (): { guard: PageGuard; now: () => Snapshot } => stand({}, true);

  it('is closed where a gate stands, whatever it shows, and says so', () => {
    const { guard, now } = late();
    showPage(header(a) + UPLOAD);
    guard.learn('ready', state);
    expect(guard.isClosed()).toBe(true);
    expect(now().contact).toBe('late');
  });
  it('is closed also for who goes ahead', async () => {
    const { guard } = late();
    showPage(header(b) + UPLOAD);
    guard.learn('ready', state);
    await guard.goAhead('事業所A');
    expect(guard.isClosed()).toBe(true);
  });
  it('is guided as ever where none stands', () => {
    at('https://myportal.yayoi-kk.co.jp/');
    const { guard, now } = late();
    showPage(header(a));
    guard.learn('ready', { ...state, sessionSince: 'signed-out' });
    expect([now().contact, now().decision.verdict, now().gate]).toEqual(['ready', 'match', 'open']);
  });
});

describe('on the upload screen', () => {
  it.each([
    ['the target’s ID', a, 'match', 'open'],
    ['another ID', b, 'mismatch', 'closed'],
    ['no ID', '弥生 太郎', 'unverified', 'closed'],
  ])('%s', (_name, shown, verdict, gate) => {
    const { guard, now } = stand();
    showPage(header(shown) + UPLOAD);
    guard.learn('ready', state);
    expect([now().screen, now().decision.verdict, now().gate]).toEqual(['voucher-upload', verdict, gate]);
  });

  it('says whose the other ID is', async () => {
    const { guard, now } = stand();
    showPage(header(b) + UPLOAD);
    guard.learn('ready', state);
    await vi.waitFor(() => expect(now().whose?.name).toBe('事業所B'));
  });

  it('decides on what the page shows at the moment of the event', () => {
    const { guard } = stand();
    showPage(header(b) + UPLOAD);
    guard.learn('ready', state);
    expect(guard.isClosed()).toBe(true);
    showPage(header(a) + UPLOAD);
    expect(guard.isClosed()).toBe(false);
  });

  it('keeps the gate on later pages of the origin that are no known screen', () => {
    const { guard } = stand();
    showPage(header(b) + UPLOAD);
    guard.learn('ready', state);
    showPage(`${header(b)}<main><h1>お知らせ</h1></main>`);
    expect(guard.isClosed()).toBe(true);
  });
});

describe('a submitted sign-in form', () => {
  it('proves who is signed in on the authenticated page that follows, once', () => {
    const { guard, now, signInUsed } = stand();
    showPage(header('弥生 太郎') + UPLOAD);
    guard.learn('ready', { ...state, signIn: a });
    expect(now().decision.verdict).toBe('match');
    expect(signInUsed()).toBe(1);
  });
  it('is not used up by the page that sends it', () => {
    at('https://myaccount.yayoi-kk.co.jp/login');
    const { guard, signInUsed } = stand();
    showPage(
      '<main><h1>ログイン</h1><form><label>弥生ID（メールアドレス）<input type="email"></label><button>次へ</button></form></main>',
    );
    guard.learn('ready', state);
    guard.learn('ready', { ...state, signIn: a });
    expect(signInUsed()).toBe(0);
  });
  it('proves nothing when the sign-in page comes again', () => {
    at('https://myaccount.yayoi-kk.co.jp/login');
    const { guard, now, signInUsed } = stand();
    showPage(
      '<main><h1>ログイン</h1><form><label>弥生ID（メールアドレス）<input type="email"></label><button>次へ</button></form></main>',
    );
    guard.learn('ready', { ...state, signIn: a });
    expect(now().screen).toBe('login-id');
    expect(now().decision.verdict).toBe('unverified');
    expect(signInUsed()).toBe(1);
  });
});

describe('going ahead', () => {
  async function mismatched(edge: Partial<GuardEdge> = {}) {
    const stood = stand(edge);
    showPage(header(b) + UPLOAD);
    stood.guard.learn('ready', state);
    return stood;
  }
  it('needs the target’s name', async () => {
    const { guard } = await mismatched();
    expect(await guard.goAhead('事業所B')).toBe('wrong-name');
    expect(guard.isClosed()).toBe(true);
    expect(await guard.goAhead(' 事業所Ａ ')).toBe('done');
    expect(guard.isClosed()).toBe(false);
  });
  it('gives no leave beforehand, while nothing is in the way', async () => {
    const { guard } = stand();
    showPage(header(a) + UPLOAD);
    guard.learn('ready', state);
    expect(await guard.goAhead('事業所A')).toBe('done');
    guard.learn('ready', { ...state, target: { ...officeA, yayoiId: 'd@example.co.jp' as YayoiId } });
    expect(guard.isClosed()).toBe(true);
  });
  it('does not happen without a record', async () => {
    const { guard } = await mismatched({ recordGoingAhead: async () => false });
    expect(await guard.goAhead('事業所A')).toBe('forbidden');
    expect(guard.isClosed()).toBe(true);
  });
  it('ends when another ID shows or the target changes', async () => {
    const { guard } = await mismatched();
    await guard.goAhead('事業所A');
    showPage(header('c@example.co.jp') + UPLOAD);
    expect(guard.isClosed()).toBe(true);
    showPage(header(b) + UPLOAD);
    expect(guard.isClosed()).toBe(false);
    guard.learn('ready', { ...state, target: { ...officeB, yayoiId: 'd@example.co.jp' as YayoiId } });
    expect(guard.isClosed()).toBe(true);
  });
});

describe('an import screen of Smart transaction import', () => {
  beforeEach(() => at('https://smart.yayoi-kk.co.jp/Smart/CsvImport'));
  it('is closed before anything is known, and on mismatch; it has no screen of its own', () => {
    const { guard, now } = stand();
    expect(guard.isClosed()).toBe(true);
    showPage(`${header(b)}<main><h1>CSVファイル取込</h1></main>`);
    guard.learn('ready', state);
    expect([guard.isClosed(), now().screen, now().stands, now().importing]).toEqual([true, 'unknown', true, true]);
    showPage(`${header(a)}<main><h1>CSVファイル取込</h1></main>`);
    expect(guard.isClosed()).toBe(false);
  });
  it('is left alone when it is switched off, and so are the pages beside it', () => {
    const { guard, now } = stand();
    guard.learn('ready', { ...state, importGate: false });
    expect([guard.isClosed(), now().stands]).toEqual([false, false]);
    guard.learn('ready', state);
    expect(guard.isClosed()).toBe(true);
    at('https://smart.yayoi-kk.co.jp/Smart');
    expect([guard.isClosed(), now().stands]).toEqual([false, false]);
  });
});

describe('a file whose name speaks of another office', () => {
  const named = { ...state, officeNames: { own: ['事業所A'], others: ['事業所B'] } };
  const files = (): string[] => ['事業所B.pdf'];
  function matched() {
    const told: Snapshot[] = [];
    const stood = stand({ changed: (snapshot) => told.push(snapshot) });
    showPage(header(a) + UPLOAD);
    stood.guard.learn('ready', named);
    return { ...stood, told };
  }
  it('is held back on match and told with the stop, until the user lets it in', () => {
    const { guard, now, told } = matched();
    expect(guard.isClosed()).toBe(false);
    const before = told.length;
    expect(guard.isClosed(files)).toBe(true);
    expect(told).toHaveLength(before);
    guard.stopped();
    expect(told.at(-1)).toMatchObject({ stopped: 1, gate: 'open', question: { names: ['事業所B'] } });
    guard.questions.answer('names', true);
    expect(now().question?.allowed).toBe(true);
    expect(guard.isClosed(files)).toBe(false);
    expect(told.at(-1)?.question).toBeUndefined();
  });
  it('is not looked at while the gate is closed, and the question goes with the match', () => {
    const { guard, now } = matched();
    guard.isClosed(files);
    showPage(header(b) + UPLOAD);
    expect(guard.isClosed(() => expect.unreachable())).toBe(true);
    expect(now().question).toBeUndefined();
  });
  it('goes on pages where the gate does not stand', () => {
    at('https://www.yayoi-kk.co.jp/');
    const { guard } = stand();
    showPage(header(a));
    guard.learn('ready', named);
    expect(guard.isClosed(files)).toBe(false);
  });
  it('keeps thousands of names out of what the overlay is told', () => {
    expect(matched().now().state).not.toHaveProperty('officeNames');
  });
});
