import { PORTAL } from '../hosts.ts';
import { error, field, form, h1, list, notice, p, submit, to } from '../model/build.ts';
import type { PageData } from '../model/page.ts';

const HELP = 'https://www.yayoi-kk.co.jp/icare/help/number.html';

export const productRegister: PageData = {
  name: 'product-register',
  screen: 'product-register',
  host: PORTAL,
  path: '/product/register',
  title: '弥生 マイポータル - 製品の登録',
  frame: 'portal',
  needs: 'group',
  states: {
    refused: { error: 'お客様番号またはパスワードが正しくありません。' },
    /** The number field's other name, as printed in guide accounting-firm-link. */
    'contract-id': { ownHeading: true },
  },
  body: ({ error: problem, values, ownHeading }) => {
    const number = ownHeading ? 'サービス契約ID' : 'お客様番号';
    return [
      h1('製品の登録'),
      p('製品を登録すると以下がご利用いただけるようになります。'),
      list('スマート証憑管理', '会計事務所（または青色申告会、商工会など）と製品連携'),
      p('「弥生会計 ネットワーク」、「弥生販売 ネットワーク」製品以外は登録できません。'),
      p(`ユーザー登録時などに発行される「${number}」とパスワードを入力して、「認証する」をクリックしてください。`),
      ...error(problem),
      form(
        '/product/register',
        field(number, 'number', { value: values.number ?? '' }),
        field('パスワード', 'password', { type: 'password' }),
        notice(`△ ${number}について`),
        p(`${number}は6、7または8から始まる7桁の番号です。`),
        p(`※${number}をお忘れの方は `, to('こちら', HELP)),
        p('※パスワードをお忘れの方は ', to('こちら', HELP)),
        submit('認証する'),
      ),
    ];
  },
};
