import type { HazardId } from '../../../lib/procedures/hazards.ts';

const token = (end: string): string => `1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4be${end}`;

/** Offices in every procedure with a guide; N and L wait for their numbers. */
export const OFFICES = {
  S: { procedure: 'standalone-network', serviceContractId: '7000011', originalContractId: '8000001' },
  N: { procedure: 'standalone-network', originalContractId: '8000001' },
  K: {
    procedure: 'accounting-network',
    serviceContractId: '7000013',
    originalContractId: '8000001',
    officeToken: token('a'),
  },
  L: { procedure: 'accounting-network', originalContractId: '8000001', officeToken: token('b') },
  F: { procedure: 'accounting-firm-link', serviceContractId: '7000015', originalContractId: '8000002' },
} as const;
export type OfficeLetter = keyof typeof OFFICES;

export const mailOf = (letter: string): string => `${letter.toLowerCase()}@example.co.jp`;
export const nameOf = (letter: string): string => `事業所${letter}`;
export const FIELD_LEDGER = {
  format: 'shohyo-guard-ledger',
  version: 1,
  offices: Object.entries(OFFICES).map(([letter, fields]) => ({
    name: nameOf(letter),
    yayoiId: mailOf(letter),
    ...fields,
  })),
};

export interface FieldRow {
  office: OfficeLetter;
  screen: string;
  /** Field name → what is typed into it, in this order; the last one is left. */
  typed: Record<string, string>;
  /** A piece of the remark, its tone, and the field it stands beside; absent where the values are right. */
  says?: string;
  tone?: '要修正' | '注意' | '参考';
  beside?: string;
  hazards: HazardId[];
}

const fix = (says: string, beside: string) => ({ says, beside, tone: '要修正' }) as const;
const careful = (says: string, beside: string) => ({ says, beside, tone: '注意' }) as const;
const note = (says: string, beside: string) => ({ says, beside, tone: '参考' }) as const;
const right = { hazards: [] };

/** What is typed, and what must be said of it: by issue 4, item 3, and hazards.json. */
export const FIELD_ROWS: readonly FieldRow[] = [
  ...(
    [
      [
        'id-register',
        { mail: mailOf('k'), mailAgain: mailOf('k') },
        fix('「事業所K」のものです', 'mailAgain'),
        'hz-12',
      ],
      ['id-register', { mail: mailOf('s'), mailAgain: 's@exampel.co.jp' }, fix('2つの欄の', 'mailAgain')],
      ['apply-form', { yayoiId1: 'x@example.co.jp' }, careful('どちらが正しいか', 'yayoiId1'), 'hz-11'],
      ['apply-form', { yayoiId1: mailOf('k') }, fix('「事業所K」のものです', 'yayoiId1'), 'hz-12'],
      ['apply-form', { yayoiId1: mailOf('s') }, careful('7000011 がもう発行されています', 'yayoiId1'), 'hz-10'],
      ['apply-form', { yayoiId2: mailOf('n'), yayoiId2Again: 'm@example.co.jp' }, fix('2つの欄の', 'yayoiId2Again')],
      ['support-login', { number: '8000001' }, fix('新しく発行された番号 7000011', 'number'), 'hz-34'],
      ['support-login', { number: '1234567' }, fix('説明用の見本です', 'number'), 'hz-36'],
      ['support-login', { number: '７００００１１' }, careful('半角数字だけで', 'number'), 'hz-36'],
      ['support-login', { phone: '0300000000' }, fix('空欄のままにします', 'phone'), 'hz-54'],
      [
        'support-login',
        { number: '7000011', mail: mailOf('k') },
        fix('同じ通知メールの番号とアドレス', 'mail'),
        'hz-35',
      ],
      ['support-password', { newMail: 'x' }, fix('登録情報が変わります', 'newMail'), 'hz-55'],
      ['group-register', { phone: '' }, careful('電話番号は必須です', 'phone'), 'hz-56'],
      ['group-register', { companyName: '別の名前' }, careful('「事業所S」と違います', 'companyName'), 'hz-78'],
      ['product-register', { number: '8000001' }, fix('新しく発行された番号 7000011', 'number'), 'hz-30'],
      ['product-register', { number: '7000013' }, fix('7000013 は「事業所K」の番号', 'number'), 'hz-12'],
      ['product-register', { number: '700' }, fix('番号の形になっていません', 'number'), 'hz-36'],
      ['owned-product-add', { number: '7000011' }, fix('この手続きでは保有製品を登録しません', 'number'), 'hz-32'],
    ] as const
  ).map(([screen, typed, said, ...hazards]): FieldRow => ({ office: 'S', screen, typed, ...said, hazards })),
  { office: 'S', screen: 'id-register', typed: { mail: mailOf('s'), mailAgain: mailOf('s') }, ...right },
  { office: 'S', screen: 'support-login', typed: { number: '7000011', mail: mailOf('s') }, ...right },
  { office: 'S', screen: 'support-password', typed: { newMail: '' }, ...right },
  { office: 'S', screen: 'group-register', typed: { companyName: nameOf('S'), phone: '0300000000' }, ...right },
  { office: 'S', screen: 'product-register', typed: { number: '7000011' }, ...right },

  { office: 'N', screen: 'apply-form', typed: { yayoiId1: mailOf('n'), yayoiId1Again: mailOf('n') }, ...right },
  {
    office: 'N',
    screen: 'apply-form',
    typed: { yayoiId1: mailOf('n'), yayoiId2: mailOf('n') },
    ...fix('弥生ID2が弥生ID1と同じ', 'yayoiId2'),
    hazards: ['hz-12'],
  },
  ...['support-login', 'product-register'].map(
    (screen): FieldRow => ({
      office: 'N',
      screen,
      typed: { number: '7000099' },
      ...note('7000099 は台帳にありません', 'number'),
      hazards: ['hz-58'],
    }),
  ),

  ...(
    [
      [{ yayoiId1: mailOf('l'), officeToken1: token('a') }, fix('組み合わせが違います', 'officeToken1'), 'hz-40'],
      [{ officeToken1: '1b9d6bcd-bbfd' }, fix('事業所トークンの形に', 'officeToken1'), 'hz-43'],
      [
        { officeToken1: token('b'), officeToken2: token('b') },
        fix('トークン1と同じ', 'officeToken2'),
        'hz-41',
        'hz-12',
      ],
      [{ yayoiId1: mailOf('k') }, fix('「事業所K」のものです', 'yayoiId1'), 'hz-12'],
      [{ yayoiId1: 'x@example.co.jp' }, careful('どちらが正しいか', 'yayoiId1'), 'hz-11'],
    ] as const
  ).map(
    ([typed, said, ...hazards]): FieldRow => ({
      office: 'L',
      screen: 'apply-form-accounting',
      typed,
      ...said,
      hazards,
    }),
  ),
  {
    office: 'L',
    screen: 'apply-form-accounting',
    typed: { yayoiId1: mailOf('l'), yayoiId1Again: mailOf('l'), officeToken1: token('b') },
    ...right,
  },

  {
    office: 'K',
    screen: 'apply-form-accounting',
    typed: { yayoiId1: mailOf('k'), officeToken1: token('a') },
    ...careful('7000013 がもう発行されています', 'yayoiId1'),
    hazards: ['hz-10'],
  },
  ...(
    [
      ['8000001', fix('新しく発行された番号 7000013', 'number'), 'hz-31'],
      ['9000001', fix('番号の形になっていません', 'number'), 'hz-36'],
    ] as const
  ).map(
    ([number, said, hazard]): FieldRow => ({
      office: 'K',
      screen: 'owned-product-add',
      typed: { number },
      ...said,
      hazards: [hazard],
    }),
  ),
  { office: 'K', screen: 'owned-product-add', typed: { number: '7000013' }, ...right },

  {
    office: 'F',
    screen: 'contract-transfer',
    typed: { number: '7000013' },
    ...fix('7000013 は「事業所K」の番号', 'number'),
    hazards: ['hz-12'],
  },
  { office: 'F', screen: 'contract-transfer', typed: { number: '8000002' }, hazards: ['hz-85'] },
  {
    office: 'F',
    screen: 'product-register',
    typed: { number: '8000002' },
    ...note('連携に使うのは 7000015', 'number'),
    hazards: ['hz-85'],
  },
  { office: 'F', screen: 'product-register', typed: { number: '7000015' }, ...right },
];

/** What the ledger puts where by one press for the whole form, and the fields that it has to leave alone. */
export interface FillRow {
  office: OfficeLetter;
  screen: string;
  filled: Record<string, string>;
  left: string[];
}

export const FILL_ROWS: readonly FillRow[] = [
  {
    office: 'S',
    screen: 'support-login',
    filled: { number: '7000011', mail: mailOf('s') },
    left: ['phone'],
  },
  { office: 'S', screen: 'product-register', filled: { number: '7000011' }, left: ['password'] },
  { office: 'S', screen: 'group-register', filled: { companyName: nameOf('S') }, left: ['phone', 'sei'] },
  {
    office: 'N',
    screen: 'apply-form',
    filled: { yayoiId1: mailOf('n'), yayoiId1Again: mailOf('n') },
    left: ['sei', 'yayoiId2', 'yayoiId2Again'],
  },
  {
    office: 'L',
    screen: 'apply-form-accounting',
    filled: { yayoiId1: mailOf('l'), yayoiId1Again: mailOf('l'), officeToken1: token('b') },
    left: ['sei', 'yayoiId2', 'officeToken2'],
  },
  { office: 'K', screen: 'owned-product-add', filled: { number: '7000013' }, left: ['password'] },
  { office: 'F', screen: 'product-register', filled: { number: '7000015' }, left: ['password'] },
];
/** Where nothing may be filled: pasting is forbidden, the field stays blank, or the ledger cannot know the value. */
export const NEVER_FILLED: readonly { office: OfficeLetter; screen: string }[] = [
  { office: 'S', screen: 'id-register' },
  { office: 'S', screen: 'support-password' },
  { office: 'S', screen: 'owned-product-add' },
  { office: 'S', screen: 'apply-form-accounting' },
  { office: 'N', screen: 'product-register' },
  { office: 'F', screen: 'contract-transfer' },
];
