import { FORM } from '../hosts.ts';
import { error, field, form, h1, h2, notice, section, submit, to } from '../model/build.ts';
import type { PageData } from '../model/page.ts';

const FLOW = to('こちらのページ', 'https://www.yayoi-kk.co.jp/yss/info/users-20230908-1.html');
const OTHER_GROUP =
  '既に登録済の弥生ID（メールアドレス）で他の事業グループに参加している弥生IDはご利用いただけません。';

export const applyForm: PageData = {
  name: 'apply-form',
  screen: 'apply-form',
  host: FORM,
  path: '/form/entry/yss/shohyokanri_data.html',
  title: '専用申込フォーム（会計連携を利用されないお客さま）',
  frame: 'form',
  states: { wrong: { error: '弥生ID（メールアドレス）1が一致しません。' } },
  body: ({ error: problem, values }) => [
    h1('専用申込フォーム（会計連携を利用されないお客さま）'),
    ...error(problem),
    form(
      '/form/entry/yss/shohyokanri_data.html',
      h2('申し込み情報'),
      section(
        notice('申込者'),
        notice('【全角入力】 例) 弥生 太郎'),
        field('姓', 'sei', { value: values.sei ?? '' }),
        field('名', 'mei', { value: values.mei ?? '' }),
      ),
      ...[1, 2, 3].map((slot) =>
        field(`弥生ID（メールアドレス）${slot}`, `yayoiId${slot}`, {
          value: values[`yayoiId${slot}`] ?? '',
          before: [
            [OTHER_GROUP, FLOW, 'に公開しているお申し込みから利用開始までの流れをご確認のうえ、入力をお願いします。'],
          ],
          again: `yayoiId${slot}Again`,
          againText: '確認のためもう一度入力してください',
        }),
      ),
      submit('確認画面へ進む'),
    ),
  ],
};
