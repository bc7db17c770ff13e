import type { PageText } from './page-text.ts';

/** Headings of the screens of Smart Voucher (screens.json; menu and help in site-facts.md). */
const TITLES = {
  'voucher-upload': ['アップロード', '証憑のアップロード'],
  'voucher-received': ['受領証憑', '受領証憑一覧'],
  'voucher-issued': ['発行証憑', '発行証憑一覧'],
  'voucher-deleted': ['削除済み一覧'],
  'voucher-detail': ['証憑の詳細画面', '証憑詳細'],
  'voucher-mail-settings': ['証憑添付メールの仮保管設定'],
} as const;
const NAME = 'スマート証憑管理';
/** A line short enough to be the title of another screen that has none of the headings above. */
const TITLE_LIKE = /^[^。、]{1,20}$/;
const HOME = /^スマート証憑管理(?:[-|:–—]ホーム)?$/;
const MENU = ['アップロード', '受領証憑', '発行証憑'];

/** Whether this is Smart Voucher's frame: its name above the page, or in the tab's title or nowhere but with its menu. */
export function inVoucherApp(page: PageText): boolean {
  if (page.site() !== '') return page.site() === NAME;
  const entries = MENU.filter((entry) => page.hasControl(entry)).length;
  return entries >= (page.title.startsWith(NAME) ? 1 : 2);
}

/**
 * Whether Smart Voucher can be on this host at all: one that nobody knows (its own is printed nowhere), or My Portal
 * below the folder that holds its introduction.
 */
export function mayBeVoucherApp(page: PageText): boolean {
  return page.host === 'unknown' || (page.path.startsWith('/vouchers') && inVoucherApp(page));
}

/** The screens of Smart Voucher whose headings the page has; its home may head its sections with several. */
export function voucherHeadings(page: PageText): string[] {
  const found = Object.entries(TITLES).filter(([, titles]) => page.hasHeading(...titles));
  return found.map(([id]) => id);
}

/** Whether Smart Voucher's frame holds its first screen: its own name is the heading, or there is none but of sections. */
export function isVoucherHome(page: PageText): boolean {
  if (!mayBeVoucherApp(page) || !inVoucherApp(page) || isAccountingLink(page)) return false;
  const headings = voucherHeadings(page).length;
  if (headings > 1 || page.hasHeading('ホーム', 'ダッシュボード')) return true;
  if (headings === 1 || page.headings().length > 0) return headings === 0 && page.siteHeading() !== '';
  return page.firstLine() === NAME || !TITLE_LIKE.test(page.firstLine()) || HOME.test(page.title);
}

/** Whether the page is headed as this screen of Smart Voucher and as no other. */
export function isVoucherScreen(page: PageText, id: keyof typeof TITLES): boolean {
  return page.hasHeading(...TITLES[id]) && mayBeVoucherApp(page) && voucherHeadings(page).length === 1;
}

/** Smart Voucher's setting of the linked accounting product; no label of it is printed (use-acct-2-02). */
export function isAccountingLink(page: PageText): boolean {
  const setting = [...page.headings(), page.firstLine()].some(
    (text) => /会計.*連携|連携.*会計/.test(text) && text.includes('設定'),
  );
  return setting && mayBeVoucherApp(page) && inVoucherApp(page);
}
