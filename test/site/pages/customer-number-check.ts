import { CONTRACT } from '../hosts.ts';
import { go, group, h1, p } from '../model/build.ts';
import type { PageData } from '../model/page.ts';

export const customerNumberCheck: PageData = {
  name: 'customer-number-check',
  screen: 'customer-number-check',
  host: CONTRACT,
  path: '/number-check',
  title: '弥生 - お客様番号の確認',
  frame: 'contract',
  needs: 'session',
  /** A dialog over a page, since the guide leaves open which of the two it is. */
  states: { dialog: { ownHeading: true } },
  body: ({ ownHeading }) => {
    const content = [
      h1('お客様番号の確認'),
      p('お手元にお客様番号がわかるものをご用意ください。お客様番号はおわかりになりますか？'),
      go('はい', '/transfer'),
      go('いいえ', 'https://www.yayoi-kk.co.jp/icare/help/number.html'),
    ];
    return ownHeading ? [p('ご契約の手続き'), { ...group('dialog', ...content), name: 'お客様番号の確認' }] : content;
  },
};
