import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import type { MailStore, MailView, WaitView } from '../../../../components/checklist/checklist-view.ts';
import { MailBox } from '../../../../components/checklist/MailBox.tsx';
import { WaitBox } from '../../../../components/checklist/WaitBox.tsx';
import type { Day } from '../../../../lib/domain/day.ts';
import { remark } from '../../../../lib/domain/remark.ts';
import { click, mount, type } from '../mount.tsx';
import { idOf } from './samples.ts';

const day = (text: string) => text as Day;
const settled = () => act(async () => undefined);

describe('the day of the application', () => {
  const wait = (more: Partial<WaitView> = {}): WaitView => ({
    begun: true,
    applied: undefined,
    appliedWords: '',
    days: undefined,
    suggested: day('2026-11-20'),
    check: (raw) => (raw > '2026-11-20' || raw === '' ? remark('careful', 'panel_wait_bad_date') : undefined),
    ...more,
  });
  async function box(view: WaitView, over = false) {
    const onSave = vi.fn(async () => true);
    return { ...(await mount(<WaitBox wait={view} over={over} onSave={onSave} />)), onSave };
  }
  const submit = (form: HTMLElement) =>
    act(() => {
      form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    });

  test('is today unless something else is typed', async () => {
    const { one, onSave } = await box(wait());
    expect(one<HTMLInputElement>('input[type=date]').labels?.[0]?.textContent?.trim()).toBe('panel_wait_applied');
    await submit(one('form'));
    expect(onSave).toHaveBeenCalledExactlyOnceWith('2026-11-20');
  });

  test.each(['2026-11-21', ''])('「%s」 is refused in words and not stored', async (typed) => {
    const { one, onSave } = await box(wait());
    await type(one<HTMLInputElement>('input'), typed);
    await submit(one('form'));
    expect(onSave).not.toHaveBeenCalled();
    expect(one('.field-error').textContent).toContain('panel_wait_bad_date');
    await type(one<HTMLInputElement>('input'), '2026-11-19');
    await submit(one('form'));
    expect(onSave).toHaveBeenCalledExactlyOnceWith('2026-11-19');
  });

  test('once recorded it is shown, and can be set right', async () => {
    const { one, all, onSave } = await box(wait({ applied: day('2026-11-10'), appliedWords: '11/10', days: 10 }));
    expect(one('.wait p').textContent).toBe('panel_wait_applied_on 11/10 panel_wait_days 10');
    await click(one('button'));
    expect(one<HTMLInputElement>('input').value).toBe('2026-11-10');
    await click(all('button')[1] as HTMLElement);
    expect(document.activeElement).toBe(one('button'));
    await click(one('button'));
    await submit(one('form'));
    await settled();
    expect(onSave).toHaveBeenCalledExactlyOnceWith('2026-11-10');
    expect(all('form')).toHaveLength(0);
  });

  test('is not asked for any more once the number has come', async () => {
    const { place } = await box(wait(), true);
    expect(place.textContent).toBe('');
  });
});

describe('the pasted mail', () => {
  const store = (more: Partial<MailStore> = {}): MailStore => ({
    id: idOf('B'),
    name: '事業所B',
    lines: [{ key: 'panel_mail_line_new', values: ['番号', '7123456'] }],
    change: { serviceContractId: '7123456' },
    ticks: [{ name: 'wait-for-number', title: 'step_wait_title' }],
    blocked: false,
    ...more,
  });
  const view = (more: Partial<MailView> = {}): MailView => ({
    found: [{ label: 'panel_mail_issued', value: '7123456' }],
    remarks: [],
    offices: [],
    otherThan: undefined,
    store: store(),
    ...more,
  });
  let count = 0;
  async function box(result: MailView, pasted = 'mail') {
    const onStore = vi.fn(async (): Promise<string[]> => []);
    const read = vi.fn(() => result);
    count += 1;
    const page = await mount(<MailBox id={idOf(`mail${count}`)} read={read} onStore={onStore} />);
    await type(page.one<HTMLTextAreaElement>('textarea'), pasted);
    return { ...page, onStore, read };
  }

  test('is read at once; nothing is stored without the press, and the text is gone after it', async () => {
    const result = view();
    const { one, read, onStore } = await box(result);
    expect(read).toHaveBeenLastCalledWith('mail', undefined);
    expect(one('[aria-live=polite] dd').textContent).toBe('7123456');
    expect(onStore).not.toHaveBeenCalled();
    await click(one('.button-primary'));
    await settled();
    expect(onStore).toHaveBeenCalledExactlyOnceWith(result.store);
    expect(one<HTMLTextAreaElement>('textarea').value).toBe('');
  });

  test.each([
    ['something is wrong', view({ store: store({ blocked: true }) })],
    ['it is known already', view({ store: store({ lines: [] }) })],
    ['it is another mail', view({ found: [], store: undefined, remarks: [remark('stop', 'mail_unknown')] })],
    ['the office is not chosen', view({ store: undefined, offices: [{ id: idOf('B'), name: '事業所B' }] })],
  ])('nothing can be stored when %s', async (_when, result) => {
    const { all } = await box(result);
    expect(all('.button-primary')).toHaveLength(0);
  });

  test('another office’s mail says whose it is', async () => {
    const { one } = await box(view({ otherThan: '事業所A' }));
    expect(one('.notice').textContent).toContain('panel_mail_other 事業所A 事業所B');
  });

  test('the office can be chosen where the mail does not say', async () => {
    const { one, read } = await box(view({ offices: [{ id: idOf('B'), name: '事業所B' }] }));
    const select = one<HTMLSelectElement>('select');
    await act(() => {
      select.value = 'B';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(read).toHaveBeenLastCalledWith('mail', 'B');
  });

  test('a refusal is said, and the text stays', async () => {
    const { one, onStore } = await box(view());
    onStore.mockResolvedValue(['だめ']);
    await click(one('.button-primary'));
    await settled();
    expect(one('[role=alert]').textContent).toContain('だめ');
    expect(one<HTMLTextAreaElement>('textarea').value).toBe('mail');
  });
});
