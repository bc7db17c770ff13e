import type { ProcedureData, Sentence } from './define-procedure.ts';
import { LINKS } from './links.ts';
import { applyForm, waitForNumber } from './stages/apply.ts';
import { existingIdGroup, existingIdMembers, existingIdMenu, severalPeople } from './stages/existing-id.ts';
import { groupPlanning, voucherDeleted, voucherHome } from './stages/group-planning.ts';
import { groupRegister } from './stages/group-register.ts';
import { accountingFormUnused, ownedProductAddUnused, ownedProductsUnused } from './stages/not-here.ts';
import { productList, productRegister } from './stages/product.ts';
import { loginId, loginPassword } from './stages/sign-in.ts';
import { supportLogin, supportPassword, supportPasswordConfirm } from './stages/support-password.ts';
import { idConfirmCode, idRegister, idRegistered } from './stages/yayoi-id.ts';

const ADD_OFFICE: Sentence = {
  text: 'step_voucher_home_next',
  values: [{ stepOf: 'id-register' }],
  link: LINKS.idRegister,
};
const OWNED_NEXT: Sentence = {
  text: 'step_owned_next',
  values: [{ stepOf: 'product-list' }],
  link: LINKS.productList,
};

/** No accounting link, network product: STEP1 to STEP5 of procedures.md. */
export const standaloneNetwork: ProcedureData = {
  id: 'standalone-network',
  name: 'office_procedure_standalone_network',
  facts: ['std-0-01'],
  steps: [
    { step: 'STEP1', stage: groupPlanning, next: ADD_OFFICE },
    { step: 'STEP1', stage: voucherHome, next: ADD_OFFICE },
    { step: 'STEP1', stage: voucherDeleted, next: { text: 'step_voucher_deleted_next' } },
    { step: 'STEP2', sub: '1〜3', stage: idRegister, next: { text: 'step_id_register_next' } },
    { step: 'STEP2', sub: '4', stage: idConfirmCode, next: { text: 'step_id_confirm_code_next' } },
    {
      step: 'STEP2',
      sub: '4',
      stage: idRegistered,
      next: { text: 'step_id_registered_next', values: [{ stepOf: 'apply-form' }], link: LINKS.applyForm },
    },
    {
      step: 'STEP3',
      stage: applyForm,
      next: { text: 'step_apply_next', values: [{ stepOf: 'support-login' }], link: LINKS.supportLogin },
    },
    {
      step: 'STEP3',
      stage: waitForNumber,
      next: { text: 'step_wait_next', values: [{ stepOf: 'support-login' }], link: LINKS.supportLogin },
    },
    { step: 'STEP4', sub: '1・2', stage: supportLogin, next: { text: 'step_support_login_next' } },
    { step: 'STEP4', sub: '3', stage: supportPassword, next: { text: 'step_support_password_next' } },
    {
      step: 'STEP4',
      sub: '4',
      stage: supportPasswordConfirm,
      next: {
        text: 'step_support_password_confirm_next',
        values: [{ stepOf: 'group-register' }],
        link: LINKS.productList,
      },
    },
    {
      step: 'STEP5',
      sub: '1・2・6・8',
      stage: productList,
      next: {
        text: 'step_product_list_next_done',
        link: LINKS.helpLicence,
        facts: ['std-S5-0-01', 'std-S5-8-01'],
        hazards: ['hz-32'],
      },
    },
    { step: 'STEP5', sub: '3', stage: loginId, next: { text: 'step_login_id_next' } },
    { step: 'STEP5', sub: '4', stage: loginPassword, next: { text: 'step_login_password_next' } },
    {
      step: 'STEP5',
      sub: '5',
      stage: groupRegister,
      next: { text: 'step_group_register_next', link: LINKS.productList },
    },
    {
      step: 'STEP5',
      sub: '7',
      stage: productRegister,
      next: { text: 'step_product_register_next', link: LINKS.productList },
    },
    { step: 'FAQ', stage: existingIdMenu, next: { text: 'step_existing_next_menu' } },
    { step: 'FAQ', stage: existingIdGroup, next: { text: 'step_existing_next_members' } },
    { step: 'FAQ', stage: existingIdMembers, next: { text: 'step_existing_next_apply', link: LINKS.applyForm } },
    { step: 'FAQ', stage: severalPeople },
  ],
  notHere: [
    { step: 'STEP5', stage: ownedProductsUnused, next: OWNED_NEXT },
    { step: 'STEP5', stage: ownedProductAddUnused, next: OWNED_NEXT },
    { step: 'STEP3', stage: accountingFormUnused, next: { text: 'step_other_form_next', link: LINKS.applyForm } },
  ],
};
