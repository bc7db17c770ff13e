import { WWW } from '../hosts.ts';
import { error, facts, field, form, h1, note, notice, p, submit } from '../model/build.ts';
import type { PageData } from '../model/page.ts';

const RULES = [
  ['半角英数字(6~12文字)'],
  ['※使用できる文字はアルファベット(a-z, A-Z)、数字(0~9)です。'],
  ['※アルファベットの大文字小文字は区別されます。'],
  ['※数字のみ、英字のみでは登録できません。英数字混合で登録してください。'],
];
const SAMPLE = { number: '7000003', registeredName: '弥生 太郎 - 2 (8000001)', mail: 'c@example.co.jp' };

export const supportPassword: PageData = {
  name: 'support-password',
  screen: 'support-password',
  host: WWW,
  path: '/icare/password/input.jsp',
  title: '弥生 - パスワード新規登録',
  frame: 'support',
  states: { refused: { error: 'パスワードは半角英数字混合の6～12文字で入力してください。' } },
  body: ({ error: problem, values }) => [
    h1('パスワード新規登録'),
    p(
      '初めてパスワードを登録される場合は、【ご登録名義】【お客様番号】をご確認のうえ、新しい【パスワード】および確認用のパスワードを入力してください。',
    ),
    note('※メールアドレスのない場合は新しいメールアドレスをご登録ください。'),
    notice('パスワードの登録内容は通知されませんので、お忘れのないようメモを取るなど、厳重に管理してください。'),
    ...error(problem),
    facts(
      ['お客様番号', values.number ?? SAMPLE.number],
      ['ご登録名義', values.registeredName ?? SAMPLE.registeredName],
    ),
    form(
      '/icare/password/input.jsp',
      field('パスワード【必須】', 'password', { type: 'password', after: RULES }),
      field('パスワード(再入力)【必須】', 'passwordAgain', { type: 'password', after: RULES }),
      facts(['登録されているメールアドレス', values.mail ?? SAMPLE.mail]),
      field('新規メールアドレス', 'newMail', {
        before: [
          ['メールアドレスを変更する場合は、新しいメールアドレスを入力して下さい。'],
          ['※ユーザー登録情報を変更します。'],
        ],
      }),
      submit('確認画面へ'),
    ),
  ],
};
