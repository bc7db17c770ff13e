import { expect, test, vi } from 'vitest';
import { ImportPreview } from '../../../../components/ledger/ImportPreview.tsx';
import { importView } from '../../../../entrypoints/options/import-view.ts';
import type { Office, OfficeId } from '../../../../lib/domain/office.ts';
import { allAtOnce } from '../../../../lib/domain/sliced.ts';
import { parseYayoiId } from '../../../../lib/domain/yayoi-id.ts';
import { planImport } from '../../../../lib/ledger/plan-import.ts';
import { click, mount, text } from '../mount.tsx';

const LEDGER: Office[] = [
  { id: 'a' as OfficeId, name: '事業所A', yayoiId: parseYayoiId('a@example.co.jp'), businessGroup: '旧グループ' },
  { id: 'b' as OfficeId, name: '事業所B', yayoiId: parseYayoiId('b@example.co.jp') },
];
const ROWS: unknown[] = [
  { name: '事業所A', yayoiId: 'a@example.co.jp', businessGroup: '新グループ', procedure: 'accounting-network' },
  { name: '事業所B', yayoiId: 'b@example.co.jp' },
  { name: '事業所C', yayoiId: 'c@example.co.jp' },
  { name: '事業所D', yayoiId: 'not an address' },
  { yayoiId: 'e@example.co.jp', password: 'x' },
];

async function preview(rows: unknown[]) {
  const plan = allAtOnce(
    planImport(
      rows.map((fields, at) => ({ row: at + 1, fields })),
      LEDGER,
    ),
  );
  const onApply = vi.fn();
  const onCancel = vi.fn();
  const page = await mount(
    <ImportPreview
      view={importView({ key: 1, name: 'ledger.json', plan, mapping: undefined }, text)}
      busy={false}
      storing={false}
      onApply={onApply}
      onCancel={onCancel}
      onUse={vi.fn()}
      onHeader={vi.fn()}
    />,
  );
  const lines = (selector: string) => page.all(selector).map((element) => element.textContent);
  return { ...page, lines, onApply, onCancel, apply: page.one<HTMLButtonElement>('[data-testid="import-apply"]') };
}

test('counts what would be added, changed, left and refused', async () => {
  const { lines } = await preview(ROWS);
  expect(lines('[data-testid="import-preview"] .counts li')).toEqual([
    'options_import_added 1',
    'options_import_changed 1',
    'options_import_unchanged 1',
    'options_import_refused 2',
  ]);
});

test('names every refused row with its number and each reason', async () => {
  const { lines, all } = await preview(ROWS);
  expect(lines('.notice li strong')).toEqual(['options_import_row 4 事業所D', 'options_import_row 5 ']);
  const reasons = all('.notice li').map((row) => row.querySelectorAll('p').length);
  expect(reasons).toEqual([1, 2]);
});

test('shows each changed field before and after, the procedure in plain words', async () => {
  const { lines } = await preview(ROWS);
  expect(lines('details[open] li p')).toEqual([
    'options_import_change field_business_group 旧グループ 新グループ',
    'options_import_change field_procedure options_import_empty office_procedure_accounting_network',
  ]);
});

test('the button says how many good rows are applied and how many are left out', async () => {
  const { apply, onApply } = await preview(ROWS);
  expect(apply.textContent).toBe('options_import_apply_good 2 2');
  await click(apply);
  expect(onApply).toHaveBeenCalledOnce();
  expect((await preview(ROWS.slice(0, 3))).apply.textContent).toBe('options_import_apply 2');
});

test('a row with a note that looks like a password is named, and good all the same', async () => {
  const { lines, apply } = await preview([{ name: '事業所C', notes: 'パスワード：abc' }]);
  expect(lines('.tone-warn li')).toEqual(['options_import_secret options_import_row 1 事業所C field_notes']);
  expect(apply.disabled).toBe(false);
});

test('of a long list the beginning is shown, and more whenever it is asked for', async () => {
  const { all, one } = await preview(Array.from({ length: 450 }, (_, at) => ({ name: `N${at}` })));
  const rows = () => all('details li').map((row) => row.textContent);
  expect(rows()).toHaveLength(201);
  expect(rows().at(-1)).toBe('options_import_more 250');
  await click(one('details button'));
  await click(one('details button'));
  expect(rows()).toHaveLength(450);
  expect(rows().at(-1)).toBe('options_import_row 450 N449');
});

test('a file that changes nothing cannot be applied', async () => {
  expect((await preview(ROWS.slice(1, 2))).apply.disabled).toBe(true);
});
