import { type Seeded, seeded } from '../../e2e/support/seeded.ts';

const HEADER = '事業所名,弥生ID,サービス契約ID,別名,メモ,電話';
const CELLS = ['A', '', 'a@example.co.jp', '7000001', '=cmd|x', '+1', '@SUM(1)', '-1', "'", '""', 'x"y', ' ', 'あ'];
const ODD_CELLS = [
  'x'.repeat(20_000),
  '【JSON】{"a":',
  '【JSON】{"__proto__":{"x":1}}',
  '🍡',
  '\ud800',
  'パスワード: abc1',
];
/** One of these, and the whole file can be no table. */
const FATAL_CELLS = ['\u0000', '\ufffd', '"', '"a', '"a"b'];
const NAMES = [
  'name',
  '事業所名',
  '顧客名',
  'パスワード',
  '__proto__',
  'constructor',
  'id',
  'toString',
  '',
  'メモ',
  '備考',
  'x',
];
const VALUES: unknown[] = [null, 0, -1, 1e308, true, '', 'A', [], {}, [[]], '7000001', ['x', 1], { password: 'x' }];
const SEPARATORS = [',', ';', '\t'];
const ENDS = ['\r\n', '\n', '\r'];

const many = <T>(random: Seeded, most: number, make: () => T): T[] =>
  Array.from({ length: Math.floor(random.next() * most) }, make);

function table(random: Seeded): string {
  const separator = random.pick(SEPARATORS);
  const fatal = random.next() < 0.3;
  const cell = () => random.pick(random.next() < 0.8 ? CELLS : fatal && random.next() < 0.2 ? FATAL_CELLS : ODD_CELLS);
  const row = () => many(random, 9, cell).join(separator);
  const names = random.next() < 0.5 ? HEADER : many(random, 8, () => random.pick(NAMES)).join(separator);
  return [names, ...many(random, 12, row)].map((line) => line + random.pick(ENDS)).join('');
}

function ledger(random: Seeded): string {
  const value = () => random.pick(VALUES);
  const office = () =>
    random.next() < 0.2 ? value() : Object.fromEntries(many(random, 6, () => [random.pick(NAMES), value()]));
  const deep = '['.repeat(random.next() < 0.3 ? 3000 : 30);
  const offices = JSON.stringify([...many(random, 8, office), 'DEEP']).replace(
    '"DEEP"',
    deep + deep.replaceAll('[', ']'),
  );
  const version = random.pick(['1', '1', '1', '2', '"1"', 'null']);
  const proto = random.next() < 0.3 ? '"__proto__":{"polluted":1},' : '';
  return `{"format":"shohyo-guard-ledger",${proto}"version":${version},"offices":${offices}}`;
}

/** Bytes as another program, another encoding or a broken disk would leave them. */
function spoil(random: Seeded, text: string): Uint8Array {
  const bytes = Buffer.from(text, random.pick(['utf8', 'utf8', 'utf8', 'utf16le', 'latin1'] as const));
  const spoilt = random.next();
  if (spoilt < 0.2) return bytes.subarray(0, Math.floor(random.next() * bytes.length));
  if (spoilt < 0.4) for (let at = 0; at < bytes.length; at += 50) bytes[at] = Math.floor(random.next() * 256);
  if (spoilt < 0.5) return Buffer.concat([bytes, bytes.subarray(Math.floor(random.next() * bytes.length))]);
  return bytes;
}

/** One malformed file (now and then a good one); the same seed gives the same file. */
export function malformedFile(seed: number): { name: string; bytes: Uint8Array } {
  const random = seeded(seed);
  const json = random.next() < 0.4;
  const text = json ? ledger(random) : table(random);
  const name = json ? 'a.json' : random.pick(['a.csv', 'a.csv', 'a.tsv', 'a.txt']);
  if (random.next() < 0.05) return { name, bytes: Uint8Array.from(many(random, 5000, () => random.next() * 256)) };
  return { name, bytes: spoil(random, text) };
}
