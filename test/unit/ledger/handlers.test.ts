import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ledgerHandlers } from '../../../lib/ledger/handlers.ts';
import { createLedgerStore } from '../../../lib/ledger/store.ts';
import type { MessageName, Request, Response } from '../../../lib/platform/protocol.ts';
import { serve } from '../../../lib/platform/serve.ts';

beforeEach(() => {
  fakeBrowser.reset();
  serve(
    ledgerHandlers({
      store: createLedgerStore(),
      storeKeyOf: async (_, tabId) => (tabId === 7 ? 'firefox-container-7' : 'normal'),
    }),
  );
});

async function ask<K extends MessageName>(name: K, request: Request<K>): Promise<Response<K>> {
  const sender = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/options.html') };
  const answer = await new Promise((done) => {
    void fakeBrowser.runtime.onMessage.trigger({ name, request }, sender, done);
  });
  const { response } = answer as { response?: Response<K> };
  if (response === undefined) throw new Error(JSON.stringify(answer));
  return response;
}

test('the ledger through the protocol, from the first office to taking its deletion back', async () => {
  const added = await ask('ledger/add', { office: { name: '事業所A', yayoiId: 'A@example.co.jp' } });
  if (!added.ok || !added.ids[0]) throw new Error('refused');
  const id = added.ids[0];
  expect(await ask('ledger/add', { office: { name: '事業所Ａ' } })).toEqual({
    ok: false,
    problems: [{ field: 'name', code: 'name_taken', values: ['事業所Ａ', '事業所A'] }],
  });
  await ask('ledger/edit', { id, change: { notes: 'メモ', fax: '03' } });
  const offices = [{ id, name: '事業所A', yayoiId: 'a@example.co.jp', notes: 'メモ', fax: '03' }];
  const list = await ask('ledger/list', {});
  expect(list).toEqual({ revision: expect.any(String), total: 1, offices, unreadable: 0 });
  expect(await ask('ledger/list', { known: list.revision })).toMatchObject({ same: true, offices: [] });

  await ask('target/choose', { id });
  expect(await ask('target/read', {})).toMatchObject({ id, office: { name: '事業所A' } });
  expect(await ask('target/read', { tabId: 7 })).toEqual({});

  const gone = await ask('ledger/delete', { ids: [id] });
  expect(await ask('target/read', {})).toEqual({});
  if (!gone.ok) throw new Error('refused');
  expect(await ask('ledger/undo', { undo: gone.undo })).toEqual({ undone: true });
  expect(await ask('target/read', {})).toMatchObject({ id, office: { name: '事業所A' } });
  expect(await ask('ledger/import', { add: [{ name: 'B' }], change: [{ id, change: { notes: null } }] })).toMatchObject(
    { ok: true },
  );

  await ask('settings/write', { goingAhead: false });
  expect(await ask('settings/read', {})).toMatchObject({ goingAhead: false });
  expect(await ask('go-ahead/list', {})).toEqual({ records: [] });
  await expect(ask('target/choose', { id: 'none' })).rejects.toThrow('office_gone');
});
