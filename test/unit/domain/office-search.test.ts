import { expect, test } from 'vitest';
import type { Office } from '../../../lib/domain/office.ts';
import { foldForSearch, indexForSearch, searchOffices } from '../../../lib/domain/office-search.ts';

const offices = [
  {
    id: '1',
    name: '株式会社アオバ',
    aliases: ['青葉 商店'],
    yayoiId: 'aoba@example.co.jp',
    serviceContractId: '7123456',
  },
  { id: '2', name: '事業所B', businessGroup: 'グループB', originalContractId: '8000002' },
  { id: '3', name: 'B-サーバー' },
] as unknown as Office[];
const index = indexForSearch(offices);
const found = (search: string) => searchOffices(index, search).map(({ id }) => id);

test.each([
  ['', ['1', '2', '3']],
  [' 　', ['1', '2', '3']],
  ['あおば', ['1']],
  ['ｱｵﾊﾞ', ['1']],
  ['青葉商店', ['1']],
  ['AOBA@', ['1']],
  ['７１２３', ['1']],
  ['712-3456', ['1']],
  ['8000002', ['2']],
  ['ぐるーぷ', ['2']],
  ['b', ['3', '1', '2']],
  ['事業所 b', ['2']],
  ['b サーバ', ['3']],
  ['bさーばー', ['3']],
  ['無い', []],
])('"%s" finds %j', (search, ids) => {
  expect(found(search)).toEqual(ids);
});

test('folding twice is folding once', () => {
  for (const text of ['Ａ－ア ｱ゛', 'ヴァ', 'ＡＢＣ−１'])
    expect(foldForSearch(foldForSearch(text))).toBe(foldForSearch(text));
});

test('ten thousand offices answer within a frame', () => {
  const many = indexForSearch(
    Array.from(
      { length: 10_000 },
      (_, at) => ({ id: `${at}`, name: `事業所${at}`, yayoiId: `o${at}@example.co.jp` }) as Office,
    ),
  );
  expect(searchOffices(many, 'じぎょうしょ9999')).toHaveLength(0);
  expect(searchOffices(many, '事業所9999')).toHaveLength(1);
});
