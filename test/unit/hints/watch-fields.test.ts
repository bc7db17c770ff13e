import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { OfficeId } from '../../../lib/domain/office.ts';
import type { TargetOffice } from '../../../lib/domain/page-state.ts';
import type { YayoiId } from '../../../lib/domain/yayoi-id.ts';
import type { NoteHint } from '../../../lib/hints/hint.ts';
import type { Layer } from '../../../lib/hints/mount-notes.ts';
import type { FieldRemark } from '../../../lib/hints/typed-notes.ts';
import { watchFields } from '../../../lib/hints/watch-fields.ts';
import { showPage } from '../../support/show-page.ts';

const OFFICE: TargetOffice = {
  id: '1' as OfficeId,
  name: '事業所C',
  mark: 'C',
  color: '#000000',
  yayoiId: 'c@example.co.jp' as YayoiId,
  procedure: 'standalone-network',
  serviceContractId: '7000003',
};
const WRONG: FieldRemark = { field: 'number', key: 'check_number_example', values: [], tone: 'stop' };

let layers: Partial<Record<Layer, readonly NoteHint[]>>;
let controller: AbortController;
const check = vi.fn<(screen: string, fields: Record<string, string>) => Promise<readonly FieldRemark[]>>();
const speak = vi.fn();
const changed = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  check.mockResolvedValue([]);
  layers = {};
  controller = new AbortController();
  showPage(`<form>
    <label>お客様番号 <input id="number"></label>
    <label>パスワード <input id="password" type="password" value="himitsu"></label>
    <label>ご登録メールアドレス <input id="mail"></label>
  </form>`);
});
afterEach(() => {
  controller.abort();
  vi.useRealTimers();
});

function watch(screen = 'product-register', office: TargetOffice | undefined = OFFICE) {
  const fields = watchFields({
    document,
    notes: { show: (notes, layer = 'standing') => Object.assign(layers, { [layer]: notes }), refresh: () => undefined },
    text: (key, ...values) => [key, ...values].join(' '),
    check,
    speak,
    changed,
    signal: controller.signal,
  });
  fields.of(screen, office);
  return fields;
}
const input = (id = 'number') => document.getElementById(id) as HTMLInputElement;
function type(value: string, id = 'number'): void {
  input(id).value = value;
  input(id).dispatchEvent(new Event('input', { bubbles: true }));
}
const leave = (id = 'number') => input(id).dispatchEvent(new Event('focusout', { bubbles: true }));
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const remarks = () => (layers.remarks ?? []).map(({ key }) => key);

describe('what is typed', () => {
  it('is asked about a moment after the last key, and never together with a password', async () => {
    watch();
    await pass(0);
    check.mockClear();
    for (const value of ['7', '70', '700']) {
      type(value);
      await pass(200);
    }
    type('himitsu2', 'password');
    expect(check).not.toHaveBeenCalled();
    await pass(100);
    expect(check.mock.calls).toEqual([['product-register', { number: '700' }]]);
    expect(JSON.stringify(check.mock.calls)).not.toContain('himitsu');
  });

  it('is asked about at once when the field is left, and not twice', async () => {
    watch();
    await pass(0);
    check.mockClear();
    type('1234567');
    leave();
    await pass(0);
    expect(check).toHaveBeenCalledTimes(1);
    leave();
    await pass(1000);
    expect(check).toHaveBeenCalledTimes(1);
  });

  it('is cut where a field would hold no more', async () => {
    watch();
    type('x'.repeat(500));
    await pass(300);
    expect(check.mock.lastCall?.[1].number).toHaveLength(400);
  });

  it('is not asked about on screens without checked fields', async () => {
    watch('voucher-home');
    type('1234567');
    await pass(1000);
    expect(check).not.toHaveBeenCalled();
  });

  it('keeps its pause on a page that draws itself anew at every key', async () => {
    const fields = watch();
    await pass(0);
    check.mockClear();
    type('7');
    fields.refresh();
    await pass(100);
    expect(check).not.toHaveBeenCalled();
  });
});

describe('remarks', () => {
  it('stand beside the field; a late answer about older words is dropped', async () => {
    let answer: (remarks: readonly FieldRemark[]) => void = () => undefined;
    watch();
    await pass(0);
    check.mockImplementationOnce(() => new Promise((done) => (answer = done)));
    type('1234567');
    await pass(300);
    type('7000003');
    answer([WRONG]);
    await pass(0);
    expect(remarks()).toEqual([]);
    await pass(300);
    check.mockResolvedValueOnce([WRONG]);
    type('1234567');
    await pass(300);
    expect(layers.remarks).toMatchObject([
      { key: 'check_number_example', tone: 'stop', labels: ['お客様番号', 'サービス契約ID'] },
    ]);
  });

  it('that are unfinished wait until the field is left, and go while it is typed in again', async () => {
    check.mockResolvedValue([{ ...WRONG, unfinished: true }]);
    watch();
    type('7');
    await pass(300);
    expect(remarks()).toEqual([]);
    leave();
    await pass(0);
    expect(remarks()).toEqual(['check_number_example']);
    type('70');
    await pass(300);
    expect(remarks()).toEqual([]);
  });

  it('are of what stood there when the page came, too', async () => {
    check.mockResolvedValue([{ ...WRONG, unfinished: true }]);
    input().value = '12';
    watch();
    await pass(0);
    expect(remarks()).toEqual(['check_number_example']);
  });

  it('the weightiest comes first; good-to-know ones are not spoken', async () => {
    check.mockResolvedValue([{ ...WRONG, tone: 'info', key: 'check_number_unrecorded' }, WRONG]);
    watch();
    type('1234567');
    leave();
    await pass(0);
    expect(remarks()).toEqual(['check_number_example', 'check_number_unrecorded']);
    expect(speak.mock.lastCall).toEqual(['check_number_example', true]);
  });

  it('without an answer nothing is said, and the next change asks again', async () => {
    check.mockRejectedValue(new Error('gone'));
    watch();
    type('1234567');
    await pass(300);
    expect(remarks()).toEqual([]);
    check.mockResolvedValue([WRONG]);
    leave();
    await pass(0);
    expect(remarks()).toEqual(['check_number_example']);
  });

  it('leave with their screen', async () => {
    check.mockResolvedValue([WRONG]);
    const fields = watch();
    type('1234567');
    await pass(300);
    fields.of('voucher-home', OFFICE);
    expect(remarks()).toEqual([]);
    await pass(1000);
    expect(remarks()).toEqual([]);
  });
});

describe('the ledger', () => {
  it('offers what belongs into a field, until it stands there; nothing for an office without it', async () => {
    const fields = watch();
    await pass(0);
    expect(layers.offers).toMatchObject([{ key: 'fill_offer', values: ['事業所C', '7000003'] }]);
    expect(fields.blanks()).toBe(1);
    type('7000003');
    await pass(300);
    expect(layers.offers).toEqual([]);
    expect(fields.blanks()).toBe(0);
    fields.of('product-register', { ...OFFICE, serviceContractId: undefined });
    type('');
    await pass(300);
    expect(layers.offers).toEqual([]);
  });

  it('fills all empty fields of the form, as if typed, and leaves the others', async () => {
    const heard: string[] = [];
    for (const kind of ['input', 'change', 'submit'])
      document.body.addEventListener(kind, ({ target }) => heard.push(`${kind} ${(target as Element).id}`));
    const fields = watch('support-login');
    type('7000099');
    heard.length = 0;
    await pass(300);
    expect(fields.fillBlanks()).toBe(true);
    await pass(0);
    expect(input('mail').value).toBe('c@example.co.jp');
    expect(input().value).toBe('7000099');
    expect(input('password').value).toBe('himitsu');
    expect(heard).toEqual(['input mail', 'change mail']);
  });

  it('shows what would be replaced before it replaces it', async () => {
    watch();
    type('7000099');
    await pass(300);
    layers.offers?.[0]?.press?.act();
    expect(input().value).toBe('7000099');
    expect(layers.remarks).toMatchObject([{ key: 'fill_replace', values: ['7000099', '7000003'], tone: 'careful' }]);
    layers.remarks?.[0]?.press?.act();
    expect(input().value).toBe('7000003');
  });

  it('asks again when something else was typed meanwhile', async () => {
    watch();
    type('7000099');
    await pass(300);
    layers.offers?.[0]?.press?.act();
    type('7000098');
    await pass(300);
    layers.offers?.[0]?.press?.act();
    expect(input().value).toBe('7000098');
    expect(layers.remarks?.[0]?.values).toEqual(['7000098', '7000003']);
  });

  it.each(['readOnly', 'disabled'] as const)('offers nothing for a field that is %s', async (how) => {
    input()[how] = true;
    watch();
    await pass(0);
    expect(layers.offers).toEqual([]);
  });
});

it('says what to type where the site has refused a paste, until something is typed there (hz-19)', () => {
  showPage(`<form>
    <label>メールアドレス（弥生ID） <input id="mail"></label>
    <label>メールアドレス（弥生ID）（確認用） <input id="again"></label>
  </form>`);
  watch('id-register');
  const remarks = () => layers.remarks?.map(({ key, values, nth }) => [key, nth, ...values]);
  input('mail').dispatchEvent(new Event('paste', { bubbles: true }));
  expect(remarks()).toEqual([['check_no_paste', 1, 'c@example.co.jp']]);
  type('c', 'mail');
  vi.advanceTimersByTime(300);
  expect(remarks()).toEqual([]);
});

it('lets pasting be where the site takes it', () => {
  watch();
  input().dispatchEvent(new Event('paste', { bubbles: true }));
  expect(layers.remarks).toEqual([]);
});
