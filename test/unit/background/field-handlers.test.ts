import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fieldHandlers } from '../../../lib/background/field-handlers.ts';
import { createLedgerStore } from '../../../lib/ledger/store.ts';
import { chooseTarget } from '../../../lib/ledger/targets.ts';
import { LONGEST_TYPED } from '../../../lib/platform/procedure-messages.ts';
import { protocol } from '../../../lib/platform/protocol.ts';
import type { Sender } from '../../../lib/platform/serve.ts';
import { FIELD_LEDGER } from '../../e2e/support/field-rows.ts';

const sender = { tab: { id: 1, incognito: false } } as unknown as Sender;
beforeEach(() => fakeBrowser.reset());

test('a page’s values are checked against the ledger and the target of its cookie store', async () => {
  const store = createLedgerStore();
  const check = fieldHandlers(store)['page/check'];
  const ask = { screen: 'support-login', fields: { number: '8000001' } };
  expect(await check(ask, sender)).toEqual({ remarks: [] });
  const written = await store.importAll(FIELD_LEDGER.offices, []);
  const [first] = written.ok ? written.ids : [];
  await chooseTarget('normal', first, store.get);
  const { remarks } = await check(ask, sender);
  expect(remarks).toMatchObject([{ field: 'number', key: 'check_number_original', values: ['事業所S', '7000011'] }]);
  expect(protocol['page/check'].response.parse({ remarks }).remarks[0]).not.toHaveProperty('hazards');
  if (first) await store.edit(first, { serviceContractId: '7000077' });
  const after = await check(ask, sender);
  expect(after.remarks).toMatchObject([{ key: 'check_number_original', values: ['事業所S', '7000077'] }]);
});

test('the confirmation code’s clock is the asking tab’s', async () => {
  const { 'page/code': code } = fieldHandlers(createLedgerStore());
  const first = await code({ resent: false }, sender);
  expect(await code({ resent: true }, sender)).toMatchObject({ resends: 1 });
  expect(first.resends).toBe(0);
  await expect((async () => code({ resent: false }, {} as Sender))()).rejects.toThrow();
});

test('a page asks for no more than a field holds', () => {
  const { request } = protocol['page/check'];
  const fields = { number: 'x'.repeat(LONGEST_TYPED) };
  expect(request.safeParse({ screen: 'support-login', fields }).success).toBe(true);
  expect(request.safeParse({ screen: 'support-login', fields: { number: `${fields.number}x` } }).success).toBe(false);
  expect(request.safeParse({ screen: 'support-login', fields, more: 1 }).success).toBe(false);
});
