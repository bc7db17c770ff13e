import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { ColumnMapping } from '../../../../components/ledger/ColumnMapping.tsx';
import { mappingView } from '../../../../entrypoints/options/mapping-view.ts';
import { allAtOnce } from '../../../../lib/domain/sliced.ts';
import { proposeMapping, withUse } from '../../../../lib/ledger/csv-columns.ts';
import { readTable } from '../../../../lib/ledger/csv-table.ts';
import { click, mount, text } from '../mount.tsx';

async function columns(csv: string, change = (mapping: ReturnType<typeof proposeMapping>) => mapping) {
  const view = mappingView(change(proposeMapping(allAtOnce(readTable(csv)).table ?? [])), text);
  const onUse = vi.fn();
  const onHeader = vi.fn();
  const page = await mount(<ColumnMapping mapping={view} disabled={false} onUse={onUse} onHeader={onHeader} />);
  return { ...page, view, onUse, onHeader, selects: () => page.all<HTMLSelectElement>('select') };
}

test('each column has its name, its first values and what becomes of it', async () => {
  const { all, selects, onUse, onHeader, one } = await columns('会社名,電話,備考\nA,03,\nB,04,\nB,05,\nC,06,');
  expect(all('.column-name').map(({ textContent }) => textContent)).toEqual(['会社名', '電話', '備考']);
  expect(all('.column-samples').map(({ textContent }) => textContent)).toEqual([
    'Aui_commaBui_commaC',
    '03ui_comma04ui_comma05',
    '',
  ]);
  expect(selects().map(({ value }) => value)).toEqual(['name', 'keep', 'notes']);
  expect(selects()[1]?.getAttribute('aria-label')).toBe('options_import_use 電話');
  await act(() => {
    const [, phone] = selects();
    if (!phone) throw new Error('no select');
    phone.value = 'aliases';
    phone.dispatchEvent(new Event('change'));
  });
  expect(onUse).toHaveBeenCalledWith(1, 'aliases');
  await click(one('input[type=checkbox]'));
  expect(onHeader).toHaveBeenCalledWith(false);
});

test('an open question is marked at its column, and asked in words', async () => {
  const { view, selects, one } = await columns('事業所名,顧客名\nA,B');
  expect(view.questions).toEqual(['options_import_question_open 事業所名ui_comma顧客名']);
  expect((await columns('電話\n03')).view.questions).toEqual(['options_import_question_no_name']);
  expect(selects().map((select) => [select.value, select.getAttribute('aria-invalid')])).toEqual([
    ['open', 'true'],
    ['open', 'true'],
  ]);
  expect(one<HTMLDetailsElement>('details').open).toBe(true);
  const both = await columns('事業所名,顧客名\nA,B', (mapping) => withUse(withUse(mapping, 0, 'name'), 1, 'name'));
  expect(both.view.questions).toEqual(['options_import_question_twice 事業所名ui_comma顧客名']);
});

test("a password's column can be given no other use, and none of it is shown", async () => {
  const { view, selects, place } = await columns('事業所名,パスワード\nA,sesame');
  expect(view.refused).toEqual(['options_import_password パスワード']);
  expect(selects()).toHaveLength(1);
  expect(place.textContent).not.toContain('sesame');
});
