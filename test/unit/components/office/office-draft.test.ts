import { expect, test } from 'vitest';
import { changeOf, type Draft, draftOf, fieldsOf } from '../../../../components/office/office-draft.ts';
import type { Office, OfficeId } from '../../../../lib/domain/office.ts';

const OFFICE: Office = {
  id: 'one' as OfficeId,
  name: '事業所A',
  businessGroup: '事業グループA',
  aliases: ['A商店', 'エー'],
  notes: '一行目\n二行目',
};

test.each<[string, Partial<Draft>, Record<string, unknown>]>([
  ['nothing typed', {}, {}],
  ['typed back as it was', { name: '事業所A', aliases: 'A商店\nエー' }, {}],
  ['one field', { name: '事業所B' }, { name: '事業所B' }],
  ['an emptied field', { businessGroup: ' ' }, { businessGroup: null }],
  ['an emptied name is refused by the rules, not dropped', { name: '' }, { name: '' }],
  ['a field that was empty', { yayoiId: 'a@example.co.jp' }, { yayoiId: 'a@example.co.jp' }],
  ['aliases, one per line', { aliases: ' B商店 \n\nビー' }, { aliases: ['B商店', 'ビー'] }],
  ['all aliases gone', { aliases: '\n' }, { aliases: null }],
])('sends only what changed: %s', (_case, edits, change) => {
  expect(changeOf(edits, OFFICE)).toEqual(change);
});

test('leaves out what is empty, except the name', () => {
  expect(fieldsOf(draftOf(undefined))).toEqual({ name: '' });
  const { id: _, ...fields } = OFFICE;
  expect(fieldsOf(draftOf(OFFICE))).toEqual(fields);
});
