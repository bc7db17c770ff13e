import { MISPLACED_HELP_URL, SIGN_IN_URL } from '../domain/addresses.ts';
import type { Link } from './define-stage.ts';

const support = (page: number): string => `https://support.yayoi-kk.co.jp/faq_Subcontents.html?page_id=${page}`;
const article = (page: number): string => `https://support.yayoi-kk.co.jp/subcontents.html?page_id=${page}`;

/** Every official address that hints lead to. The description of its Japanese text names the facts that it comes from. */
export const LINKS = {
  idRegister: { url: 'https://myaccount.yayoi-kk.co.jp/user/input', text: 'hint_link_id_register' },
  applyForm: {
    url: 'https://form.yayoi-kk.co.jp/form/entry/yss/shohyokanri_data.html',
    text: 'hint_link_apply_form',
  },
  applyFormAccounting: {
    url: 'https://form.yayoi-kk.co.jp/form/entry/yss/shohyokanri_data_kaikei.html',
    text: 'hint_link_apply_form_accounting',
  },
  accountingAddendum: {
    url: 'https://www.yayoi-kk.co.jp/smart/d_file/shohyokanri_operation_guide_01_kaikeitsuika.pdf',
    text: 'hint_link_accounting_addendum',
  },
  multiOffice: { url: 'https://www.yayoi-kk.co.jp/yss/info/users-20230908-1.html', text: 'hint_link_multi_office' },
  supportLogin: {
    url: 'https://www.yayoi-kk.co.jp/icare/login/oldlogin.jsp?url=/yss/index.html',
    text: 'hint_link_support_login',
  },
  productList: {
    url: 'https://myportal.yayoi-kk.co.jp/product/list?mypoweb_proc_id=1022',
    text: 'hint_link_product_list',
  },
  portalLogin: { url: SIGN_IN_URL, text: 'hint_link_portal_login' },
  transferNews: { url: 'https://www.yayoi-kk.co.jp/news/20231128.html', text: 'hint_link_transfer_news' },
  helpDelete: { url: MISPLACED_HELP_URL, text: 'hint_link_help_delete' },
  helpPassword: { url: support(3618), text: 'hint_link_help_password' },
  helpRoles: { url: support(301), text: 'hint_link_help_roles' },
  helpLicence: { url: support(308), text: 'hint_link_help_licence' },
  helpNetworkProduct: { url: support(26969), text: 'hint_link_help_network_product' },
  helpNetworkProductForFirm: { url: article(26969), text: 'hint_link_help_network_product_firm' },
  helpOwnedProduct: { url: support(12394), text: 'hint_link_help_owned_product' },
  helpAccountingLink: { url: article(27621), text: 'hint_link_help_accounting_link' },
  helpJournalLink: { url: article(27619), text: 'hint_link_help_journal_link' },
} as const satisfies Record<string, Link>;

/** The same for what happens outside of the browser, which pages do not load. */
export const DESKTOP_LINKS = {
  onlineUpdate: { url: support(12026), text: 'hint_link_help_online_update' },
  updateNews: { url: 'https://www.yayoi-kk.co.jp/ou/aut/', text: 'hint_link_update_news' },
  salesVersion: { url: support(18271), text: 'hint_link_help_version' },
  salesUpgrade: { url: support(23576), text: 'hint_link_help_upgrade' },
  salesInvoice: { url: support(27975), text: 'hint_link_help_digital_invoice' },
  salesPdf: { url: support(27356), text: 'hint_link_help_pdf' },
  salesCopy: { url: support(27379), text: 'hint_link_help_copy' },
  journalVoucher: { url: article(28242), text: 'hint_link_help_journal_voucher' },
} as const satisfies Record<string, Link>;
