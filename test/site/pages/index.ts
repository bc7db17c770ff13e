import type { PageData } from '../model/page.ts';
import { accountingFirm } from './accounting-firm.ts';
import { applyForm } from './apply-form.ts';
import { applyFormAccounting } from './apply-form-accounting.ts';
import { contractApproval } from './contract-approval.ts';
import { contractApprovalConfirm } from './contract-approval-confirm.ts';
import { contractList } from './contract-list.ts';
import { contractTransfer } from './contract-transfer.ts';
import { contractTransferProgress } from './contract-transfer-progress.ts';
import { customerNumberCheck } from './customer-number-check.ts';
import { desktopApps } from './desktop-apps.ts';
import { groupAdmin } from './group-admin.ts';
import { groupMembers } from './group-members.ts';
import { groupRegister } from './group-register.ts';
import { idConfirmCode } from './id-confirm-code.ts';
import { idRegister } from './id-register.ts';
import { idRegistered } from './id-registered.ts';
import { login } from './login.ts';
import { ownedProductAdd } from './owned-product-add.ts';
import { ownedProductAdded } from './owned-product-added.ts';
import { ownedProducts } from './owned-products.ts';
import { portalHome } from './portal-home.ts';
import { portalMaintenance } from './portal-maintenance.ts';
import { productLinking } from './product-linking.ts';
import { productList } from './product-list.ts';
import { productRegister } from './product-register.ts';
import { supportLogin } from './support-login.ts';
import { supportPassword } from './support-password.ts';
import { supportPasswordConfirm } from './support-password-confirm.ts';
import { voucherAccountingLink } from './voucher-accounting-link.ts';
import { voucherDeleted } from './voucher-deleted.ts';
import { voucherDetail } from './voucher-detail.ts';
import { voucherHome } from './voucher-home.ts';
import { voucherIntroduction } from './voucher-introduction.ts';
import { voucherIssued } from './voucher-issued.ts';
import { voucherMailSettings } from './voucher-mail-settings.ts';
import { voucherReceived } from './voucher-received.ts';
import { voucherUpload } from './voucher-upload.ts';

/** Every screen of the replica; the order is that of the index page. */
export const screenPages: PageData[] = [
  idRegister,
  idConfirmCode,
  idRegistered,
  login,
  applyForm,
  applyFormAccounting,
  supportLogin,
  supportPassword,
  supportPasswordConfirm,
  portalHome,
  groupRegister,
  productList,
  productRegister,
  desktopApps,
  ownedProducts,
  ownedProductAdd,
  ownedProductAdded,
  groupAdmin,
  groupMembers,
  contractApproval,
  contractApprovalConfirm,
  productLinking,
  customerNumberCheck,
  contractTransfer,
  contractTransferProgress,
  contractList,
  accountingFirm,
  voucherHome,
  voucherUpload,
  voucherReceived,
  voucherIssued,
  voucherDeleted,
  voucherDetail,
  voucherAccountingLink,
  voucherMailSettings,
  voucherIntroduction,
  portalMaintenance,
];
