import { ACCOUNT, PORTAL, VOUCHER } from './hosts.ts';
import type { Inline } from './model/blocks.ts';
import type { Frame, View } from './model/page.ts';

export interface MenuItem {
  text: string;
  href: string;
  children?: MenuItem[];
}
/** What stands around the content of every page of a site. */
export interface FrameData {
  brand: { text: string; href: string };
  search?: string;
  menu: MenuItem[];
  footer: Inline[];
  account: 'none' | 'portal' | 'voucher' | 'product';
}

const item = (text: string, href: string, children?: MenuItem[]): MenuItem => ({
  text,
  href,
  ...(children && { children }),
});
const COPYRIGHT = '見本サイト（試験用の複製です）';
const CONTACT = 'お問い合わせ: toiawase@example.co.jp';

function portalMenu(view: View): MenuItem[] {
  const users = view.who?.admin ? [item('事業者（事業グループ）管理', '/group/admin')] : [];
  return [
    item('ホーム', '/'),
    item('ユーザー管理', '/users', users),
    item('契約管理', '/contract', [
      item('デスクトップアプリ管理', '/contract/desktop'),
      item('クラウドアプリ管理', '/contract/cloud'),
      item('請求・決済方法管理', '/contract/billing'),
      item('会計事務所等管理', '/firm'),
    ]),
    item('サポート', '/support'),
    item('クラウドアプリ起動', '/apps', [
      item('Misoca', '/apps/misoca'),
      item('スマート証憑管理', `https://${VOUCHER}/`),
    ]),
  ];
}

const VOUCHER_MENU = [
  item('アップロード', '/upload'),
  item('受領証憑', '/received'),
  item('発行証憑', '/issued'),
  item('削除済み一覧', '/deleted'),
  item('設定', '/settings', [
    item('証憑添付メールの仮保管設定', '/settings/mail'),
    item('会計製品との連携', '/settings/accounting'),
  ]),
];

const PLAIN: Record<Exclude<Frame, 'portal' | 'voucher' | 'product'>, FrameData> = {
  account: {
    brand: { text: '弥生', href: `https://${ACCOUNT}/login` },
    menu: [],
    footer: [COPYRIGHT],
    account: 'none',
  },
  form: {
    brand: { text: '弥生株式会社', href: 'https://www.yayoi-kk.co.jp/' },
    menu: [],
    footer: [COPYRIGHT, CONTACT],
    account: 'none',
  },
  support: {
    brand: { text: '弥生', href: '/yss/index.html' },
    menu: [],
    footer: [COPYRIGHT, CONTACT],
    account: 'none',
  },
  contract: {
    brand: { text: '弥生 ご契約の手続き', href: '/contracts' },
    menu: [],
    footer: [COPYRIGHT],
    account: 'none',
  },
  site: {
    brand: { text: '弥生 サポート情報', href: '/' },
    search: 'よくある質問の検索',
    menu: [item('製品', '/products'), item('サポート', '/support'), item('マイポータル', `https://${PORTAL}/`)],
    footer: [COPYRIGHT, CONTACT],
    account: 'none',
  },
};

export function frameOf(frame: Frame, view: View): FrameData {
  if (frame === 'portal') {
    return {
      brand: { text: '弥生 マイポータル', href: '/' },
      search: 'よくある質問の検索',
      menu: view.who ? portalMenu(view) : [],
      footer: [COPYRIGHT, CONTACT],
      account: view.who ? 'portal' : 'none',
    };
  }
  if (frame === 'voucher') {
    const brand = { text: 'スマート証憑管理', href: '/' };
    return { brand, menu: VOUCHER_MENU, footer: [COPYRIGHT, CONTACT], account: view.who ? 'voucher' : 'none' };
  }
  if (frame === 'product') {
    const brand = { text: '弥生', href: '/' };
    return {
      brand,
      menu: [item('ホーム', '/'), item('取引', '/entry')],
      footer: [COPYRIGHT],
      account: view.who ? 'product' : 'none',
    };
  }
  return PLAIN[frame];
}
