import type { GuideId } from './define-stage.ts';

interface ScreensOf {
  /** Screen id → STEP, empty outside of the count. */
  steps: Readonly<Record<string, string>>;
  /** Screens on which the hint is to leave (hz-13, hz-32); they belong to no STEP. */
  notHere: readonly string[];
}

/**
 * Which screen belongs to which STEP (`procedures` of screens.json), without the sentences, for the script that every page pays for.
 * A test holds it against the catalogue.
 */
export const STEP_INDEX: Partial<Record<GuideId, ScreensOf>> = {
  'standalone-network': {
    steps: {
      'voucher-home': 'STEP1',
      'voucher-deleted': 'STEP1',
      'id-register': 'STEP2',
      'id-confirm-code': 'STEP2',
      'id-registered': 'STEP2',
      'apply-form': 'STEP3',
      'support-login': 'STEP4',
      'support-password': 'STEP4',
      'support-password-confirm': 'STEP4',
      'product-list': 'STEP5',
      'login-id': 'STEP5',
      'login-password': 'STEP5',
      'group-register': 'STEP5',
      'product-register': 'STEP5',
      'portal-home': 'FAQ',
      'group-admin': 'FAQ',
      'group-members': 'FAQ',
    },
    notHere: ['desktop-apps', 'owned-products', 'owned-product-added', 'owned-product-add', 'apply-form-accounting'],
  },
  'accounting-network': {
    steps: {
      'voucher-home': 'STEP1',
      'voucher-deleted': 'STEP1',
      'id-register': 'STEP2',
      'id-confirm-code': 'STEP2',
      'id-registered': 'STEP2',
      'apply-form-accounting': 'STEP4',
      'support-login': 'STEP5',
      'support-password': 'STEP5',
      'support-password-confirm': 'STEP5',
      'product-list': 'STEP6',
      'login-id': 'STEP6',
      'login-password': 'STEP6',
      'group-register': 'STEP6',
      'product-register': 'STEP6',
      'desktop-apps': 'STEP6',
      'owned-products': 'STEP6',
      'owned-product-add': 'STEP6',
      'owned-product-added': 'STEP6',
      'voucher-accounting-link': '③-2',
      'voucher-detail': '③-2',
      'portal-home': 'FAQ',
      'group-admin': 'FAQ',
      'group-members': 'FAQ',
    },
    notHere: ['apply-form'],
  },
  'accounting-firm-link': {
    steps: {
      'id-register': '5-7',
      'id-confirm-code': '8-9',
      'id-registered': '10',
      'login-id': '11',
      'login-password': '12-13',
      'group-register': '14-17',
      'contract-approval': '18-22',
      'contract-approval-confirm': '23-24',
      'product-linking': '25',
      'customer-number-check': '27',
      'contract-transfer': '28-32',
      'contract-transfer-progress': '32',
      'product-list': 'network-1',
      'product-register': 'network-3',
      'contract-list': '33',
      'accounting-firm': '37',
    },
    notHere: [],
  },
  'daily-use': {
    steps: {
      'login-id': '②-3',
      'login-password': '②-4',
      'portal-home': '②-5',
      'voucher-home': '②-6',
      'voucher-deleted': '',
      'voucher-accounting-link': '③-2',
      'voucher-detail': '③-2',
      'portal-maintenance': '',
    },
    notHere: [],
  },
};
