import { describe, expect, test } from 'vitest';
import { foldText } from '../../../lib/domain/folded-text.ts';
import { MAILS, mailKinds } from '../../../lib/domain/mail-kinds.ts';
import type { Found } from '../../../lib/domain/mail-parts.ts';
import { LONGEST_MAIL, readNotificationMail } from '../../../lib/domain/notification-mail.ts';
import messages from '../../../public/_locales/ja/messages.json' with { type: 'json' };
import { AUTOMATIC, NOTIFICATION } from './mails.ts';

const mailIn = (text: string) => {
  const read = readNotificationMail(text);
  if (read.problem) throw new Error(read.problem.key);
  return read.mail;
};
const problemIn = (text: string) => readNotificationMail(text).problem?.key;
const EXPECTED = {
  issued: '7123456',
  original: '8000001',
  customer: '弥生 太郎',
  product: '弥生会計24 プロフェッショナル',
};
const wide = (text: string) =>
  text.replace(/[0-9A-Za-z@.[\]()-]/g, (char) => String.fromCodePoint((char.codePointAt(0) ?? 0) + 0xfee0));

describe('the mail, however it was copied', () => {
  test.each<[string, string]>([
    ['as pictured', NOTIFICATION],
    ['with Windows line ends', NOTIFICATION.replaceAll('\n', '\r\n')],
    ['quoted', NOTIFICATION.replace(/^/gm, '> ')],
    ['quoted twice, once without a space', NOTIFICATION.replace(/^/gm, '>> ').replace(/^/gm, '> ')],
    ['quoted in full-width', NOTIFICATION.replace(/^/gm, '＞　')],
    ['in full-width letters and digits', wide(NOTIFICATION)],
    ['with the spaces of HTML', NOTIFICATION.replaceAll(' ', '\u00a0\u00a0').replaceAll('\n', ' \n\n\t')],
    ['with zero-width spaces', NOTIFICATION.replaceAll('7123456', '712\u200b3456').replace('製品名', '製\ufeff品名')],
    ['label and value on two lines', NOTIFICATION.replace('[製品名]', '製品名\n').replace(')] 7', ')\n\n7')],
    [
      'as a table',
      NOTIFICATION.replace('[製品名]', '製品名\t').replace(
        'サービス契約番号 (お客様番号)] ',
        'サービス契約番号（お客様番号）\t',
      ),
    ],
    ['with both brackets', NOTIFICATION.replace('サービス契約番号', '[サービス契約番号')],
    [
      'with colons',
      NOTIFICATION.replace('[製品名]', '製品名：').replace('サービス契約番号 (お客様番号)]', 'サービス契約ID：'),
    ],
    ['the label broken over lines', NOTIFICATION.replace('サービス契約番号 (', 'サービス契約番号\n(')],
    ['on one line', NOTIFICATION.replaceAll('\n', ' ')],
    ['from the salutation on', NOTIFICATION.slice(NOTIFICATION.indexOf('弥生 太郎'))],
    ['without its subject', NOTIFICATION.replace(/^『スマート.*$/m, '')],
    [
      'the subject of the other guide',
      NOTIFICATION.replace('『スマート証憑管理』複数', '【弥生】『スマート証憑管理』複数').replace(
        '「サービス契約ID (お客様番号)」のお',
        '「サービス契約 ID（お客様番号）」のお',
      ),
    ],
    ['with the minus sign of a word processor', NOTIFICATION.replace('太郎-2', '太郎 − ２ ')],
  ])('%s', (_, text) => {
    const { issued, original, customer, product } = mailIn(text);
    const values = {
      issued: issued.value,
      original: original?.value,
      customer: customer?.value,
      product: product?.value,
    };
    expect(values).toEqual(EXPECTED);
    expect(issued.sure).toBe(true);
  });

  test('every finding says where it stands in the text as pasted', () => {
    const text = wide(NOTIFICATION).replace(/^/gm, '＞ ');
    const { issued, original, customer, product, addresses } = mailIn(text);
    const at = (found: Found | undefined) => found && text.slice(found.place.start, found.place.end);
    expect([issued, original, customer, product, addresses[0]].map(at)).toEqual(
      ['7123456', '8000001', '弥生 太郎', '弥生会計24 プロフェッショナル', 'b@example.co.jp'].map(wide),
    );
  });
});

describe('the original number is never taken for the issued one (hz-34)', () => {
  test('a number alone on its line is only a guess', () => {
    const { issued, remarks } = mailIn(
      NOTIFICATION.replace('サービス契約番号 (お客様番号)] ', '番号は次のとおりです。\n'),
    );
    expect(issued).toMatchObject({ value: '7123456', sure: false });
    expect(remarks.map(({ key }) => key)).toEqual(['mail_number_alone']);
  });
  test('the number in parentheses alone is none', () => {
    expect(problemIn(NOTIFICATION.replace(/^サービス契約番号.*$/m, ''))).toBe('mail_no_number');
  });
  test('nor is it when it stands alone on a line', () => {
    expect(problemIn(NOTIFICATION.replace('サービス契約番号 (お客様番号)] 7123456', '8000001'))).toBe('mail_no_number');
  });
  test('the same number twice is said', () => {
    expect(mailIn(NOTIFICATION.replace('7123456', '8000001')).remarks.map(({ key }) => key)).toEqual([
      'mail_numbers_same',
    ]);
  });
  test("the guides' example is refused", () => {
    expect(problemIn(NOTIFICATION.replace('7123456', '1234567'))).toBe('mail_number_form');
  });
  test('a number that is too long is not cut', () => {
    expect(problemIn(NOTIFICATION.replace('7123456', '71234567'))).toBe('mail_number_form');
  });
  test('a telephone number is no salutation', () => {
    const text = NOTIFICATION.replace(/^弥生 太郎.*$/m, 'TEL 03-1234 (5678)');
    expect(mailIn(text)).toMatchObject({ original: undefined, customer: undefined });
  });
});

describe('to whom it went', () => {
  test.each<[string, string, [string, boolean][], string[]]>([
    ['as pictured', NOTIFICATION, [['b@example.co.jp', true]], []],
    [
      'in English, with a name',
      NOTIFICATION.replace('宛先: b@example.co.jp', 'To: "B" <B@Example.co.jp>'),
      [['b@example.co.jp', true]],
      [],
    ],
    [
      'in apostrophes',
      NOTIFICATION.replace('b@example.co.jp', "'b@example.co.jp' <b@example.co.jp>"),
      [['b@example.co.jp', true]],
      [],
    ],
    ['on the next line', NOTIFICATION.replace('宛先: ', '宛先：\n'), [['b@example.co.jp', true]], []],
    ['without a header', NOTIFICATION.replace(/^宛先.*\n/m, ''), [], ['mail_no_address']],
    ['without a label', NOTIFICATION.replace('宛先: ', ''), [['b@example.co.jp', false]], []],
    [
      'forwarded',
      `To: firm@example.co.jp\n\n${NOTIFICATION}`,
      [
        ['firm@example.co.jp', false],
        ['b@example.co.jp', false],
      ],
      ['mail_several_addresses'],
    ],
    ['shortened', NOTIFICATION.replace('b@example.co.jp', 'taro.y…@example.co.jp'), [], ['mail_no_address']],
  ])('%s', (_, text, addresses, said) => {
    const mail = mailIn(text);
    expect(mail.addresses.map(({ value, sure }) => [value, sure])).toEqual(addresses);
    expect(mail.remarks.map(({ key }) => key)).toEqual(said);
  });
});

describe('anything else is a problem', () => {
  test.each<[string, string, string]>([
    ['nothing', '', 'mail_empty'],
    ['only spaces', ' \n\u3000', 'mail_empty'],
    ['the automatic mail', AUTOMATIC, 'mail_is_automatic'],
    [
      'the automatic mail, quoted and broken',
      '> 【弥生販売 24 ﾈｯﾄﾜｰｸ】ユーザ登録\n> 完了と「お客様番号」のお知らせ\n> お客様番号：7999999',
      'mail_is_automatic',
    ],
    ['the confirmation code', '【弥生】確認コードのお知らせ\n123456', 'mail_is_code'],
    [
      "the firm's request",
      '【弥生】（見本会計）様より弥生製品の契約情報取得が申請されています',
      'mail_is_firm_request',
    ],
    ['both mails', `${NOTIFICATION}\n${AUTOMATIC}`, 'mail_mixed'],
    ['two notifications', `${NOTIFICATION}\n${NOTIFICATION.replace('7123456', '7123457')}`, 'mail_several'],
    ['a newsletter', '弥生からのお知らせ\n新製品のご案内です。お客様番号: 7123456', 'mail_unknown'],
    ['only a number', '7123456', 'mail_unknown'],
    [
      'only the subject',
      '【弥生】『スマート証憑管理』複数事業所データ管理用「サービス契約 ID (お客様番号)」のお知らせ',
      'mail_no_number',
    ],
    ['a book', `${NOTIFICATION}${'あ'.repeat(LONGEST_MAIL)}`, 'mail_too_long'],
  ])('%s', (_, text, key) => expect(problemIn(text)).toBe(key));

  test('the same mail twice is one mail', () => {
    expect(mailIn(`${NOTIFICATION}\n${NOTIFICATION.replace(/^/gm, '> ')}`).issued.value).toBe('7123456');
  });

  test.each([
    ['spaces', ' '],
    ['parentheses', '(1'],
    ['labels', 'お客様番号 ('],
    ['salutations', 'あ-1 (8'],
    ['line ends', '\n> '],
  ])('%s without end are read within a moment', (_, piece) => {
    const text = `${NOTIFICATION}\n${piece.repeat(LONGEST_MAIL)}`.slice(0, LONGEST_MAIL);
    const before = performance.now();
    expect(mailIn(text).issued.value).toBe('7123456');
    expect(performance.now() - before).toBeLessThan(2000);
  });
});

describe('the mails as data', () => {
  test.each(MAILS)('the subject of $kind, to the letter and in every spacing', ({ kind, subject }) => {
    const { message } = messages[subject];
    for (const text of [message, message.replaceAll(' ', ''), wide(message), message.replace('【弥生】', '')]) {
      expect(mailKinds(text)).toEqual([kind]);
    }
  });
  test('one is right', () =>
    expect(MAILS.filter(({ right }) => right).map(({ kind }) => kind)).toEqual(['notification']));
});

test('a half-width kana folds together with its mark, and both are its place', () => {
  const folded = foldText('ﾊﾟｽ');
  expect(folded.text).toBe('パス');
  expect(folded.placeOf(0, 1)).toEqual({ start: 0, end: 2 });
});
