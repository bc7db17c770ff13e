import { expect, test } from 'vitest';
import { officeNames } from '../../../lib/background/office-names.ts';
import type { Office, OfficeId } from '../../../lib/domain/office.ts';
import { MOST_FILE_NAMES } from '../../../lib/domain/office-in-file-name.ts';
import type { LedgerStore } from '../../../lib/ledger/store.ts';

const storeOf = (offices: Office[]) => ({ list: async () => ({ offices, unreadable: [] }) }) as unknown as LedgerStore;
const office = (id: string, aliases?: string[]): Office => ({ id: id as OfficeId, name: `事業所${id}`, aliases });

test('the target’s names stand apart from the others’', async () => {
  expect(
    await officeNames(storeOf([office('A', ['A商店']), office('B', ['B社']), office('C')]), 'A' as OfficeId),
  ).toEqual({
    own: ['事業所A', 'A商店'],
    others: ['事業所B', 'B社', '事業所C'],
  });
});

test(`more than ${MOST_FILE_NAMES} names of others are not given to a page`, async () => {
  const many = Array.from({ length: MOST_FILE_NAMES }, (_, at) => office(String(at)));
  const target = 'A' as OfficeId;
  expect((await officeNames(storeOf([office('A'), ...many]), target))?.others).toHaveLength(MOST_FILE_NAMES);
  expect(await officeNames(storeOf([office('A'), ...many, office('B')]), target)).toBeUndefined();
});
