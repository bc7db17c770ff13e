import { useState } from 'preact/hooks';
import { expect, test, vi } from 'vitest';
import { OfficePicker } from '../../../../components/office/OfficePicker.tsx';
import type { Hits } from '../../../../components/office/tab-status.ts';
import type { OfficeBrief, OfficeId } from '../../../../lib/domain/office.ts';
import { parseYayoiId } from '../../../../lib/domain/yayoi-id.ts';
import { click, mount, press, type } from '../mount.tsx';

const office = (name: string, address?: string): OfficeBrief => ({
  id: name as OfficeId,
  name,
  mark: name.slice(-1),
  color: '#0b7285',
  yayoiId: address === undefined ? undefined : parseYayoiId(address),
});
const OFFICES = [office('事業所A', 'a@example.co.jp'), office('事業所B', 'b@example.co.jp'), office('事業所C')];

interface Spies {
  onChoose: (office: OfficeBrief) => void;
  onChooseFirst: (words: string) => void;
}

/** The picker with somebody who answers its searches. */
function Answered({ targetId, ...spies }: Spies & { targetId: OfficeId }) {
  const [hits, setHits] = useState<Hits>();
  const onSearch = (words: string) =>
    setHits({ words, offices: OFFICES.filter(({ name }) => name.includes(words)), more: 0 });
  const pinned = new Set(['事業所C' as OfficeId]);
  return <OfficePicker targetId={targetId} hits={hits} pinned={pinned} onSearch={onSearch} {...spies} />;
}

async function picker(targetId?: string) {
  const [onChoose, onChooseFirst] = [vi.fn(), vi.fn()];
  const page = await mount(
    <Answered targetId={targetId as OfficeId} onChoose={onChoose} onChooseFirst={onChooseFirst} />,
  );
  return { ...page, onChoose, onChooseFirst, box: page.one<HTMLInputElement>('input[type=search]') };
}

test('the offices are one group of radios, each named by its office first, the target checked', async () => {
  const { one, all } = await picker('事業所B');
  expect(one('[role=radiogroup]').getAttribute('aria-label')).toBe('office_choose');
  const radios = all<HTMLInputElement>('[role=radiogroup] input[type=radio]');
  expect(new Set(radios.map(({ name }) => name)).size).toBe(1);
  expect(radios.map(({ checked }) => checked)).toEqual([false, true, false]);
  const named = radios.map((radio) => {
    const label = radio.closest('label')?.cloneNode(true) as HTMLElement;
    for (const hidden of label.querySelectorAll('[aria-hidden=true]')) hidden.remove();
    return label.textContent?.replace(/\s+/g, ' ');
  });
  expect(named).toEqual([
    '事業所A a@example.co.jp',
    '事業所B office_target b@example.co.jp',
    '事業所C office_pinned office_no_yayoi_id',
  ]);
});

test('checking a radio chooses its office at once', async () => {
  const { all, onChoose } = await picker();
  const [, second] = all<HTMLInputElement>('input[type=radio]');
  if (second) await click(second);
  expect(onChoose).toHaveBeenCalledExactlyOnceWith(OFFICES[1]);
});

test('the search box has the focus, filters, and Enter asks for the first that fits', async () => {
  const { all, box, onChooseFirst } = await picker();
  expect(document.activeElement).toBe(box);
  await type(box, 'C');
  expect(all('input[type=radio]')).toHaveLength(1);
  await press(box, 'Enter');
  expect(onChooseFirst).toHaveBeenCalledExactlyOnceWith('C');
});

test.each([
  ['nothing was typed', '', {}],
  ['Enter ends a conversion of the input method', 'A', { isComposing: true }],
])('Enter chooses nothing when %s', async (_when, words, how) => {
  const { box, onChooseFirst } = await picker('事業所A');
  await type(box, words);
  await press(box, 'Enter', how);
  expect(onChooseFirst).not.toHaveBeenCalled();
});

test.each([
  ['the checked office', '事業所C', 2],
  ['the first office when none is checked', undefined, 0],
])('the down arrow goes from the search box to %s', async (_to, targetId, at) => {
  const { all, box } = await picker(targetId);
  await press(box, 'ArrowDown');
  expect(document.activeElement).toBe(all('input[type=radio]')[at]);
});

test('Enter on a radio chooses its office', async () => {
  const { all, onChoose } = await picker();
  const [first] = all('input[type=radio]');
  if (first) await press(first, 'Enter');
  expect(onChoose).toHaveBeenCalledExactlyOnceWith(OFFICES[0]);
});
