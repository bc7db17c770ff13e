import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Office, OfficeId } from '../../../lib/domain/office.ts';
import { writeLedgerJson } from '../../../lib/ledger/export-json.ts';
import { describeHandOver, openHandOver, refuseHandOver, sealHandOver } from '../../../lib/ledger/hand-over.ts';
import { HAND_OVER_PROBLEMS } from '../../../lib/ledger/hand-over-file.ts';
import messages from '../../../public/_locales/ja/messages.json' with { type: 'json' };

const PASSPHRASE = 'kx7fm-3w9pq-hdz2a-tn6bu';
const offices: Office[] = [
  { id: 'a' as OfficeId, name: '事業所A', notes: '𠮷野家\n"2行目"', aliases: ['A商店'] },
  { id: 'b' as OfficeId, name: '事業所B', serviceContractId: '7000002' },
];
const json = writeLedgerJson(offices);

/** Real keys, but of one round: what depends on salt, passphrase and header stays as it is. */
function quickly() {
  const derive = crypto.subtle.deriveKey.bind(crypto.subtle);
  return vi
    .spyOn(crypto.subtle, 'deriveKey')
    .mockImplementation((how, ...rest) => derive({ ...(how as Pbkdf2Params), iterations: 1 }, ...rest));
}
afterEach(() => vi.restoreAllMocks());

const codeOf = async (text: string, passphrase = PASSPHRASE) => {
  const opened = await openHandOver(text, passphrase);
  return opened.problem?.code ?? 'opened';
};
const changed = (text: string, from: string | RegExp, to: string) => {
  const other = text.replace(from, to);
  expect(other).not.toBe(text);
  return other;
};

test('what was sealed is opened by the passphrase, to the byte', async () => {
  const text = await sealHandOver(json, PASSPHRASE);
  expect(text).not.toMatch(/事業所|7000002/);
  expect(JSON.parse(text)).toMatchObject({
    format: 'shohyo-guard-hand-over',
    version: 1,
    kdf: 'PBKDF2-HMAC-SHA-256',
    iterations: 600_000,
    cipher: 'AES-256-GCM',
  });
  expect(await openHandOver(text, PASSPHRASE)).toEqual({ ledgerJson: json });
  expect(refuseHandOver(text)).toBeUndefined();
});

test('the rounds that the file says are those of the key', async () => {
  const derive = vi.spyOn(crypto.subtle, 'deriveKey');
  await openHandOver(await sealHandOver(json, PASSPHRASE), PASSPHRASE);
  for (const [how] of derive.mock.calls) expect(how).toMatchObject({ hash: 'SHA-256', iterations: 600_000 });
  expect(derive).toHaveBeenCalledTimes(2);
});

test('no two files have the same salt or IV', async () => {
  quickly();
  const files = await Promise.all([1, 2, 3].map(() => sealHandOver(json, PASSPHRASE)));
  for (const part of ['salt', 'iv', 'data'])
    expect(new Set(files.map((file) => (JSON.parse(file) as Record<string, string>)[part])).size).toBe(3);
  const { salt, iv } = JSON.parse(files[0] ?? '') as { salt: string; iv: string };
  expect([atob(salt).length, atob(iv).length]).toEqual([16, 12]);
});

test.each([
  [PASSPHRASE, PASSPHRASE.toUpperCase(), 'cannot_open'],
  [PASSPHRASE, `${PASSPHRASE}x`, 'cannot_open'],
  [PASSPHRASE, '', 'cannot_open'],
  ['ｋｘ７ｆｍ－あいことばガ', 'kx7fm-あいことばガ', 'opened'],
  [` ${PASSPHRASE}\t`, PASSPHRASE, 'opened'],
])('sealed with %j, opened with %j: %s', async (sealed, typed, expected) => {
  quickly();
  expect(await codeOf(await sealHandOver(json, sealed), typed)).toBe(expected);
});

test('every single changed character, anywhere in the file, is one problem and gives no rows', async () => {
  quickly();
  const text = await sealHandOver(json, PASSPHRASE);
  const codes = new Map<string, number>();
  for (let at = 0; at < text.trimEnd().length; at++) {
    const other = text[at] === 'A' ? 'B' : 'A';
    for (const written of [other, text[at] === ' ' ? '\t' : '9', '']) {
      if (written === text[at]) continue;
      const opened = await openHandOver(text.slice(0, at) + written + text.slice(at + 1), PASSPHRASE);
      expect(opened.ledgerJson, `character ${at}`).toBeUndefined();
      const code = opened.problem?.code ?? '';
      codes.set(code, (codes.get(code) ?? 0) + 1);
    }
  }
  expect([...codes.keys()].sort()).toEqual(['cannot_open', 'iterations', 'not_hand_over', 'version_newer']);
  expect(codes.get('cannot_open')).toBeGreaterThan(text.length);
});

test('the header cannot be put on another body, whatever the key', async () => {
  quickly();
  const text = await sealHandOver(json, PASSPHRASE);
  // With the rounds taken out of play only their authentication is left to tell.
  expect(await codeOf(changed(text, '"iterations": 600000', '"iterations": 600001'))).toBe('cannot_open');
});

test.each([
  ['one more field', '"version": 1,', '"version": 1,\n  "more": 1,'],
  ['another order', /( {2}"kdf".*\n)( {2}"iterations".*\n)/, '$2$1'],
  ['no salt', /"salt": "[^"]*"/, '"salt": ""'],
  ['a short IV', /"iv": "[^"]*"/, '"iv": "AAAA"'],
  ['no body', /"data": "[^"]*"/, '"data": ""'],
  ['cut off', /"data": "[^"]*"\s*\}\s*$/, '"data": "'],
])('a file with %s is refused as changed', async (_what, from, to) => {
  quickly();
  expect(await codeOf(changed(await sealHandOver(json, PASSPHRASE), from, to))).toBe('cannot_open');
});

test.each(['1', '599999', '10000001', '4294967295', '1e400', '0', '-600000', '600000.5'])(
  '%s rounds are refused before a key is made',
  async (rounds) => {
    const derive = quickly();
    const text = changed(await sealHandOver(json, PASSPHRASE), '600000', rounds);
    derive.mockClear();
    expect(['iterations', 'cannot_open']).toContain(await codeOf(text));
    expect(derive).not.toHaveBeenCalled();
  },
);

describe('what is no file of this version', () => {
  test.each([
    ['', 'not_hand_over'],
    [json, 'not_hand_over'],
    ['{"format":"shohyo-guard-hand-over","version":2,"cipher":"?"}', 'version_newer'],
    ['["shohyo-guard-hand-over"]', 'not_hand_over'],
    ['"shohyo-guard-hand-over"', 'cannot_open'],
  ])('%j is %s, said before the passphrase is asked for', async (text, code) => {
    expect(refuseHandOver(text)?.code).toBe(code);
    expect(await codeOf(text)).toBe(code);
  });

  test('a byte order mark and other ends of lines, which mail puts in, do no harm', async () => {
    quickly();
    const text = await sealHandOver(json, PASSPHRASE);
    expect(await codeOf(`\ufeff${text.replaceAll('\n', '\r\n')}\r\n`)).toBe('opened');
  });

  test('every reason has its sentence', () => {
    const said = HAND_OVER_PROBLEMS.map((code) => describeHandOver((key) => key, { code, values: [] }));
    for (const key of said) expect(Object.keys(messages)).toContain(key);
  });
});
