import { MISPLACED_HELP_URL, SIGN_IN_URL } from '../domain/addresses.ts';
import type { Link } from './define-procedure.ts';

/** Every official address that hints lead to, with the fact it comes from. */
export const LINKS = {
  /** net-S2-1-01 */
  idRegister: { url: 'https://myaccount.yayoi-kk.co.jp/user/input', text: 'hint_link_id_register' },
  /** std-S3-0-01 */
  applyForm: {
    url: 'https://form.yayoi-kk.co.jp/form/entry/yss/shohyokanri_data.html',
    text: 'hint_link_apply_form',
  },
  /** acc-S4-0-01 */
  applyFormAccounting: {
    url: 'https://form.yayoi-kk.co.jp/form/entry/yss/shohyokanri_data_kaikei.html',
    text: 'hint_link_apply_form_accounting',
  },
  /** choice-06 */
  accountingAddendum: {
    url: 'https://www.yayoi-kk.co.jp/smart/d_file/shohyokanri_operation_guide_01_kaikeitsuika.pdf',
    text: 'hint_link_accounting_addendum',
  },
  /** net-AP-1-08 */
  multiOffice: { url: 'https://www.yayoi-kk.co.jp/yss/info/users-20230908-1.html', text: 'hint_link_multi_office' },
  /** net-PW-1-01 */
  supportLogin: {
    url: 'https://www.yayoi-kk.co.jp/icare/login/oldlogin.jsp?url=/yss/index.html',
    text: 'hint_link_support_login',
  },
  /** net-GP-1-01 */
  productList: {
    url: 'https://myportal.yayoi-kk.co.jp/product/list?mypoweb_proc_id=1022',
    text: 'hint_link_product_list',
  },
  /** faq-01-01 */
  portalLogin: { url: SIGN_IN_URL, text: 'hint_link_portal_login' },
  /** net-S1-0-09 */
  helpDelete: { url: MISPLACED_HELP_URL, text: 'hint_link_help_delete' },
  /** faq-02-01 */
  helpPassword: {
    url: 'https://support.yayoi-kk.co.jp/faq_Subcontents.html?page_id=3618',
    text: 'hint_link_help_password',
  },
  /** faq-01-02 */
  helpRoles: { url: 'https://support.yayoi-kk.co.jp/faq_Subcontents.html?page_id=301', text: 'hint_link_help_roles' },
  /** faq-03-01 */
  helpLicence: {
    url: 'https://support.yayoi-kk.co.jp/faq_Subcontents.html?page_id=308',
    text: 'hint_link_help_licence',
  },
  /** net-GP-1-02 */
  helpNetworkProduct: {
    url: 'https://support.yayoi-kk.co.jp/faq_Subcontents.html?page_id=26969',
    text: 'hint_link_help_network_product',
  },
  /** std-S5-8-03 */
  helpOwnedProduct: {
    url: 'https://support.yayoi-kk.co.jp/faq_Subcontents.html?page_id=12394',
    text: 'hint_link_help_owned_product',
  },
} as const satisfies Record<string, Link>;
