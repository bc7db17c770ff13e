import { ACCOUNT } from '../hosts.ts';
import type { Block } from '../model/blocks.ts';
import { act, error, field, form, go, group, h1, h2, hidden, link, p, shown, submit } from '../model/build.ts';
import type { PageData, View } from '../model/page.ts';

const stageOfId = ({ values, ownHeading }: View): Block[] => [
  h1('ログイン'),
  p('弥生ID（メールアドレス）を入力して「次へ」ボタンをクリックしてください。'),
  field('弥生ID（メールアドレス）', 'yayoiId', { id: 'yayoi_id_input', value: values.yayoiId ?? '' }),
  act('次へ', 'login-next', { id: 'next_btn' }),
  h2('はじめてご利用のお客さま'),
  go(ownHeading ? '弥生IDの新規登録' : '弥生ID新規登録', '/user/input'),
  link('弥生IDについてはこちら', 'https://support.yayoi-kk.co.jp/faq_Subcontents.html?page_id=301'),
];

const stageOfPassword = ({ values, error: problem }: View): Block[] => [
  h1('← ログイン'),
  ...error(problem),
  p('メールアドレスを確認後、パスワードを入力して「ログイン」ボタンをクリックしてください。'),
  p('弥生ID（メールアドレス）'),
  shown(values.yayoiId ?? '', { part: 'login-id' }),
  act('別のメールアドレスでログイン（弥生ID入力に戻る）', 'login-back'),
  field('パスワード', 'password', { id: 'password_input', type: 'password' }),
  submit('ログイン', { id: 'login_btn' }),
  link('パスワードを忘れた方はこちら', 'https://support.yayoi-kk.co.jp/faq_Subcontents.html?page_id=3618'),
];

/** One form holds both stages (site-facts.md); the client script changes the stage without a navigation. */
export const login: PageData = {
  name: 'login-id',
  screen: 'login-id',
  host: ACCOUNT,
  path: '/login',
  title: '弥生 - ログイン',
  frame: 'account',
  states: {
    'other-wording': { ownHeading: true },
    password: { stage: 'password', values: { yayoiId: 'b@example.co.jp' } },
    refused: {
      stage: 'password',
      values: { yayoiId: 'b@example.co.jp' },
      error: '弥生IDまたはパスワードが正しくありません。',
    },
  },
  stateScreens: { password: 'login-password', refused: 'login-password' },
  body: (view) => [
    {
      ...form(
        '/login',
        hidden('success', view.values.success ?? ''),
        { ...group('stage', ...stageOfId(view)), part: 'stage-id', hidden: view.stage !== 'id' },
        { ...group('stage', ...stageOfPassword(view)), part: 'stage-password', hidden: view.stage !== 'password' },
      ),
      id: 'login_form',
    },
  ],
};
