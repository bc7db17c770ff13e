import { describe, expect, it } from 'vitest';
import { plain } from '../../../lib/domain/plain-text.ts';
import { bare, headingForm, isRemark, ours, sameLabel, states } from '../../../lib/screens/same-text.ts';

describe('headingForm', () => {
  it.each([
    ['← ログイン', 'ログイン'],
    ['事業者 (事業グループ) 情報登録', '事業者（事業グループ）情報登録'],
    ['ログイン ＞', 'ログイン'],
    ['証憑の詳細', '証憑の詳細画面'],
    ['受領証憑 (3)', '受領証憑'],
    ['契約一覧　12件', '契約一覧'],
  ])('%s reads as %s', (one, other) => {
    expect(headingForm(one)).toBe(headingForm(other));
  });

  it.each([
    ['パスワード新規登録', 'パスワード新規登録ログイン'],
    ['契約の移行', '契約一覧'],
    ['発行証憑', '発行証憑（控）'],
    ['ログイン', 'ログインヘルプ'],
  ])('%s is not %s', (one, other) => {
    expect(headingForm(one)).not.toBe(headingForm(other));
  });
});

describe('sameLabel', () => {
  it.each([
    ['弥生 ID（メールアドレス）1', '弥生ID(メールアドレス)1', 2],
    ['姓 *', '姓', 2],
    ['【必須】お客様番号', 'お客様番号', 2],
    ['次へ >', '次へ', 2],
    ['お客様番号 (必須) (半角数字)', 'お客様番号', 1],
    ['姓 *必須', '姓', 1],
    ['パスワード（半角英数字記号8〜64文字）', 'パスワード', 1],
    ['登録する', '登録', 0],
    ['お客様番号をお忘れの方', 'お客様番号', 0],
    ['弥生ID（メールアドレス）10', '弥生ID（メールアドレス）1', 0],
  ] as const)('%s for %s: %d', (read, label, likeness) => {
    expect(sameLabel(bare(read), ours(label))).toBe(likeness);
  });
});

describe('isRemark', () => {
  it.each([
    '',
    '*必須',
    '※貼り付けできません。',
    '確認のためもう一度入力してください',
    '(例: 1234567)',
    '【全角入力】',
  ])('"%s" does not name a field', (text) => {
    expect(isRemark(text)).toBe(true);
  });
  it.each(['確認コード', '【必須】お客様番号', 'パスワード(再入力)【必須】', '例外の扱い'])(
    '"%s" names a field',
    (text) => {
      expect(isRemark(text)).toBe(false);
    },
  );
});

describe('states', () => {
  const notice = 'お手続き中です。しばらくお待ち下さい';
  it.each([
    ['お手続き中です。 しばらくお待ち下さい', true],
    ['お手続き中です。しばらくお待ち下さい。(自動で切り替わります)', true],
    ['ただいまお手続き中です。しばらくお待ち下さい…', true],
    ['「お手続き中です。しばらくお待ち下さい」', false],
    ['お手続き中です。しばらくお待ち下さいと表示されたら、そのままお待ちください。', false],
    ['お手続き中です。', false],
  ])('%s: %s', (text, said) => {
    expect(states(plain(text), notice)).toBe(said);
  });
});
