import type { Procedure } from '../domain/procedure.ts';

interface ScreensOf {
  /** Screen id → STEP. */
  steps: Readonly<Record<string, string>>;
  /** Screens on which the hint is to leave (hz-13, hz-32); they belong to no STEP. */
  notHere: readonly string[];
}

/**
 * Which screen belongs to which STEP (`procedures` of screens.json), without the sentences, for the script that every page pays for.
 * A test holds it against the catalogue.
 */
export const STEP_INDEX: Partial<Record<Procedure, ScreensOf>> = {
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
};
