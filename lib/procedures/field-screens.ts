/**
 * Screens (ids of screens.json) with fields to help with: those of checked-fields.ts, and the confirmation code's. Apart from
 * the data, for pages that have none of them. A test holds both together.
 */
export const FIELD_SCREENS: readonly string[] = [
  'id-register',
  'id-confirm-code',
  'apply-form',
  'apply-form-accounting',
  'support-login',
  'support-password',
  'group-register',
  'product-register',
  'owned-product-add',
  'contract-transfer',
];
