import type { Screen } from './define-screen.ts';
import { accountingFirm } from './known/accounting-firm.ts';
import { applyForm } from './known/apply-form.ts';
import { applyFormAccounting } from './known/apply-form-accounting.ts';
import { contractApproval } from './known/contract-approval.ts';
import { contractApprovalConfirm } from './known/contract-approval-confirm.ts';
import { contractList } from './known/contract-list.ts';
import { contractTransfer } from './known/contract-transfer.ts';
import { contractTransferProgress } from './known/contract-transfer-progress.ts';
import { customerNumberCheck } from './known/customer-number-check.ts';
import { desktopApps } from './known/desktop-apps.ts';
import { groupAdmin } from './known/group-admin.ts';
import { groupMembers } from './known/group-members.ts';
import { groupRegister } from './known/group-register.ts';
import { idConfirmCode } from './known/id-confirm-code.ts';
import { idRegister } from './known/id-register.ts';
import { idRegistered } from './known/id-registered.ts';
import { loginId } from './known/login-id.ts';
import { loginPassword } from './known/login-password.ts';
import { ownedProductAdd } from './known/owned-product-add.ts';
import { ownedProductAdded } from './known/owned-product-added.ts';
import { ownedProducts } from './known/owned-products.ts';
import { portalHome } from './known/portal-home.ts';
import { portalMaintenance } from './known/portal-maintenance.ts';
import { productLinking } from './known/product-linking.ts';
import { productList } from './known/product-list.ts';
import { productRegister } from './known/product-register.ts';
import { supportLogin } from './known/support-login.ts';
import { supportPassword } from './known/support-password.ts';
import { supportPasswordConfirm } from './known/support-password-confirm.ts';
import { voucherAccountingLink } from './known/voucher-accounting-link.ts';
import { voucherDeleted } from './known/voucher-deleted.ts';
import { voucherDetail } from './known/voucher-detail.ts';
import { voucherHome } from './known/voucher-home.ts';
import { voucherIntroduction } from './known/voucher-introduction.ts';
import { voucherIssued } from './known/voucher-issued.ts';
import { voucherMailSettings } from './known/voucher-mail-settings.ts';
import { voucherReceived } from './known/voucher-received.ts';
import { voucherUpload } from './known/voucher-upload.ts';

/** Every web screen of screens.json. The order carries no meaning: a page that reads like two screens is neither. */
const KNOWN = [
  accountingFirm,
  applyForm,
  applyFormAccounting,
  contractApproval,
  contractApprovalConfirm,
  contractList,
  contractTransfer,
  contractTransferProgress,
  customerNumberCheck,
  desktopApps,
  groupAdmin,
  groupMembers,
  groupRegister,
  idConfirmCode,
  idRegister,
  idRegistered,
  loginId,
  loginPassword,
  ownedProductAdd,
  ownedProductAdded,
  ownedProducts,
  portalHome,
  portalMaintenance,
  productLinking,
  productList,
  productRegister,
  supportLogin,
  supportPassword,
  supportPasswordConfirm,
  voucherAccountingLink,
  voucherDeleted,
  voucherDetail,
  voucherHome,
  voucherIntroduction,
  voucherIssued,
  voucherMailSettings,
  voucherReceived,
  voucherUpload,
] as const;

/** The id of a screen (画面), as in screens.json. */
export type ScreenId = (typeof KNOWN)[number]['id'];
export const SCREENS: readonly Screen<ScreenId>[] = KNOWN;
export const SCREEN_IDS: readonly ScreenId[] = KNOWN.map(({ id }) => id);

const byId = new Map<string, Screen<ScreenId>>(SCREENS.map((screen) => [screen.id, screen]));

/** What is known of a screen; undefined for `unknown` and for ids that are none of ours. */
export function screenById(id: string): Screen<ScreenId> | undefined {
  return byId.get(id);
}
