import type { ProcedureData } from './define-procedure.ts';

/** No accounting link, network product: STEP1 to STEP5 of procedures.md, then part ③ of its guide. */
export const standaloneNetwork: ProcedureData = {
  id: 'standalone-network',
  name: 'office_procedure_standalone_network',
  steps: [
    { step: 'STEP1', stage: 'group-planning' },
    { step: 'STEP1', stage: 'voucher-home' },
    { step: 'STEP1', stage: 'voucher-deleted' },
    { step: 'STEP2', sub: '1〜3', stage: 'id-register' },
    { step: 'STEP2', sub: '4', stage: 'id-confirm-code' },
    { step: 'STEP2', sub: '4', stage: 'id-registered' },
    { step: 'STEP3', stage: 'apply' },
    { step: 'STEP3', stage: 'wait-for-number' },
    { step: 'STEP4', sub: '1・2', stage: 'support-login' },
    { step: 'STEP4', sub: '3', stage: 'support-password' },
    { step: 'STEP4', sub: '4', stage: 'support-password-confirm' },
    { step: 'STEP5', sub: '1・2・6・8', stage: 'product-list' },
    { step: 'STEP5', sub: '3', stage: 'login-id' },
    { step: 'STEP5', sub: '4', stage: 'login-password' },
    { step: 'STEP5', sub: '5', stage: 'group-register' },
    { step: 'STEP5', sub: '7', stage: 'product-register' },
    { step: '③-1', stage: 'sales-version' },
    { step: '③-2', stage: 'linked-portal' },
    { step: '③-3', stage: 'sales-data' },
    { step: '③-4', stage: 'sales-send' },
    { step: 'FAQ', stage: 'existing-id-menu' },
    { step: 'FAQ', stage: 'existing-id-group' },
    { step: 'FAQ', stage: 'existing-id-members' },
    { step: 'FAQ', stage: 'several-people' },
  ],
  notHere: [
    { step: 'STEP5', stage: 'owned-products-unused' },
    { step: 'STEP5', stage: 'owned-product-add-unused' },
    { step: 'STEP3', stage: 'apply-accounting-unused' },
  ],
  outside: 'hint_outside',
};
