import { A, FIRST, type HazardRow, NOW, who } from './hazard-plants.ts';

/** Hazards of the procedure in which an accounting firm is linked, in its order: a later row can rest on what an earlier one showed. */
export const FIRM_ROWS: readonly HazardRow[] = [
  {
    hazards: ['hz-83'],
    screen: 'login-id',
    office: 'F',
    as: 'none',
    says: '番号ではなく、出てきた画面の案内に従います',
  },
  {
    hazards: ['hz-15'],
    screen: 'group-register',
    office: 'F',
    before: who(A, { businessGroup: undefined }),
    says: '画面の案内のとおり管理者に招待してもらいます',
  },
  {
    hazards: ['hz-57'],
    screen: 'contract-transfer',
    office: 'G',
    says: '番号やパスワードが分からない、まだ決めていないというときは',
    first: FIRST,
  },
  {
    standing: true,
    hazards: ['hz-70'],
    screen: 'contract-approval',
    office: 'F',
    says: '顧問契約のある会計事務所に間違いないかを確かめます',
  },
  {
    hazards: ['hz-71'],
    screen: 'contract-approval-confirm',
    office: 'F',
    before: async ({ session, page }) => {
      await page.goto(session.site.url('myportal.yayoi-kk.co.jp', '/firm/approval'));
      await page.evaluate(() => {
        const body = new URLSearchParams({ answer: 'no' });
        return fetch('/firm/approval', { method: 'POST', body }).then(() => undefined);
      });
    },
    says: '確定せずに前の画面に戻り、選び直します',
    first: NOW,
  },
  {
    hazards: ['hz-72'],
    screen: 'product-linking',
    office: 'F',
    plant: ({ page }) => page.locator('form a[href="/firm"]').click(),
    says: 'アイコンがなければ、連携はされていません',
    first: NOW,
  },
  {
    hazards: ['hz-72', 'hz-73'],
    screen: 'accounting-firm',
    office: 'F',
    says: 'アイコンがなければ、連携はされていません',
    first: NOW,
  },
  {
    standing: true,
    hazards: ['hz-74'],
    screen: 'contract-transfer',
    office: 'F',
    says: 'ネットワーク製品はここでは登録しません',
  },
  {
    hazards: ['hz-75'],
    screen: 'contract-transfer',
    office: 'F',
    says: '「事業所F」の番号が、まだ「登録」されていません',
    first: NOW,
  },
  {
    hazards: ['hz-77'],
    screen: 'contract-transfer-progress',
    office: 'F',
    says: '途中で閉じたり、読み込み直したりしないでください',
    first: NOW,
  },
  /** After the row above: its screen has shown that the transfer was begun. */
  {
    hazards: ['hz-76'],
    screen: 'product-linking',
    office: 'F',
    before: who(A, { products: [] }),
    says: '「最新の一覧に更新する」を押します',
    first: NOW,
  },
];
