import { FORM } from '../hosts.ts';
import { error, field, form, h1, h2, notice, section, submit, to } from '../model/build.ts';
import type { PageData } from '../model/page.ts';

const FLOW = to('こちらのページ', 'https://www.yayoi-kk.co.jp/yss/info/users-20230908-1.html');
const READ = 'に公開しているお申し込みから利用開始までの流れをご確認のうえ、入力をお願いします。';
const spaced = (slot: number) => (slot === 1 ? '1' : ` ${slot}`);

export const applyFormAccounting: PageData = {
  name: 'apply-form-accounting',
  screen: 'apply-form-accounting',
  host: FORM,
  path: '/form/entry/yss/shohyokanri_data_kaikei.html',
  title: '専用申込フォーム（会計連携を利用されるお客さま）',
  frame: 'form',
  body: ({ error: problem, values }) => [
    h1('専用申込フォーム（会計連携を利用されるお客さま）'),
    ...error(problem),
    form(
      '/form/entry/yss/shohyokanri_data_kaikei.html',
      h2('申し込み情報'),
      section(
        notice('申込者'),
        notice('【全角入力】 例) 弥生 太郎'),
        field('姓', 'sei', { value: values.sei ?? '' }),
        field('名', 'mei', { value: values.mei ?? '' }),
      ),
      ...[1, 2].flatMap((slot) => [
        field(`弥生 ID（メールアドレス）${slot}`, `yayoiId${slot}`, {
          marks: ['必須'],
          value: values[`yayoiId${slot}`] ?? '',
          before: [
            [
              '既に登録済の弥生ID（メールアドレス）で他の事業グループに参加している弥生IDはご利用いただけません。',
              FLOW,
              READ,
            ],
          ],
          again: `yayoiId${slot}Again`,
          againText: '確認のためもう一度入力してください',
        }),
        field(`事業所トークン${spaced(slot)}`, `officeToken${slot}`, {
          marks: ['必須'],
          value: values[`officeToken${slot}`] ?? '',
          before: [
            [
              `弥生 ID ${slot} で管理したい事業所データの事業所トークンを入力します。弥生 ID と事業所トークンの組み合わせを間違えないようご注意ください。`,
              FLOW,
              READ,
            ],
          ],
        }),
      ]),
      submit('確認画面へ進む'),
    ),
  ],
};
