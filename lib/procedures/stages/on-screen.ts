import type { Stage } from '../define-stage.ts';
import { APPLY } from './apply.ts';
import { EXISTING_ID } from './existing-id.ts';
import { FIRM_APPROVAL } from './firm-approval.ts';
import { FIRM_LINKING } from './firm-linking.ts';
import { FIRM_PRODUCT } from './firm-product.ts';
import { FIRM_SIGN_IN } from './firm-sign-in.ts';
import { FIRM_TRANSFER } from './firm-transfer.ts';
import { GROUP_REGISTER } from './group-register.ts';
import { NOT_HERE } from './not-here.ts';
import { OWNED_PRODUCT } from './owned-product.ts';
import { PORTAL } from './portal.ts';
import { PRODUCT } from './product.ts';
import { SIGN_IN } from './sign-in.ts';
import { SUPPORT_PASSWORD } from './support-password.ts';
import { VOUCHER } from './voucher.ts';
import { YAYOI_ID } from './yayoi-id.ts';

/** Every stage that happens on a screen of the sites, by name: what a page's hint is made of. */
export const ON_SCREEN = {
  ...VOUCHER,
  ...YAYOI_ID,
  ...APPLY,
  ...SUPPORT_PASSWORD,
  ...SIGN_IN,
  ...GROUP_REGISTER,
  ...PRODUCT,
  ...OWNED_PRODUCT,
  ...NOT_HERE,
  ...EXISTING_ID,
  ...PORTAL,
  ...FIRM_SIGN_IN,
  ...FIRM_APPROVAL,
  ...FIRM_LINKING,
  ...FIRM_TRANSFER,
  ...FIRM_PRODUCT,
} satisfies Record<string, Stage>;
