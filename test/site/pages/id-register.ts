import { ACCOUNT } from '../hosts.ts';
import { checkbox, error, field, form, h1, link, p, section, submit, to } from '../model/build.ts';
import type { PageData } from '../model/page.ts';

export const ALREADY_USED = 'ご入力いただいたメールアドレスでは登録できません';
export const NOT_USABLE = 'ご入力いただいたメールアドレスは、使用できません';
export const PASSWORD_ISSUED = 'パスワードは既に発行済みです';
const TERMS = to('弥生関連サービス基本利用規約', 'https://www.yayoi-kk.co.jp/terms.html');
const PRIVACY = to('プライバシーポリシー', 'https://www.yayoi-kk.co.jp/privacy.html');

export const idRegister: PageData = {
  name: 'id-register',
  screen: 'id-register',
  host: ACCOUNT,
  path: '/user/input',
  title: '弥生 - 弥生ID新規登録',
  frame: 'account',
  states: { used: { error: ALREADY_USED }, unusable: { error: NOT_USABLE }, issued: { error: PASSWORD_ISSUED } },
  body: ({ error: problem, values }) => [
    h1('弥生ID新規登録'),
    link('すでに弥生IDをお持ちの方はこちら', '/login?service_id=mypoweb'),
    ...error(problem),
    form(
      '/user/input',
      field('名前', 'name', { value: values.name ?? '', placeholder: '弥生 太郎' }),
      field('メールアドレス（弥生ID）', 'mail', {
        type: 'email',
        value: values.mail ?? '',
        again: 'mailAgain',
        noPaste: true,
        help: to('弥生IDとは', 'https://support.yayoi-kk.co.jp/faq_Subcontents.html?page_id=301'),
        after: [['※貼り付けできません。']],
      }),
      field('パスワード（半角英数字記号8～64文字、英字の大文字小文字は区別されます。）', 'password', {
        type: 'password',
        again: 'passwordAgain',
      }),
      checkbox('弥生からのお知らせ・お得な情報をメールで受信する', 'news', true),
      section(
        p(
          '本サービスをご利用の方は、「',
          TERMS,
          '」および ',
          PRIVACY,
          ' をお読みいただき、同意いただける場合はチェックを入れてください。',
        ),
        checkbox('「弥生関連サービス基本利用規約」およびプライバシーポリシーに同意します。', 'agree'),
      ),
      submit('登録する'),
    ),
  ],
};
