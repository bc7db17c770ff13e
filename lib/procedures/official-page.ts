import type { StageName } from './define-procedure.ts';
import { LINKS } from './links.ts';

const { applyForm, applyFormAccounting, idRegister, portalLogin, productList, supportLogin } = LINKS;

/**
 * Where to begin for what is done on an official page; stages within a form that was opened for the one before begin where
 * that began. Nothing for screens that only an earlier screen or a mail leads to.
 */
const PAGES: Partial<Record<StageName, { url: string }>> = {
  'id-register': idRegister,
  apply: applyForm,
  'apply-accounting': applyFormAccounting,
  'support-login': supportLogin,
  'support-password': supportLogin,
  'support-password-confirm': supportLogin,
  'product-list': productList,
  'group-register': productList,
  'product-register': productList,
  'owned-product-menu': productList,
  'owned-products': productList,
  'owned-product-add': productList,
  'firm-product-list': productList,
  'firm-product-register': productList,
  'product-linking': portalLogin,
  'contract-list': portalLogin,
  'accounting-firm': portalLogin,
};

/** The official page on which a stage is done or begins. */
export const officialPage = (stage: StageName): string | undefined => PAGES[stage]?.url;
