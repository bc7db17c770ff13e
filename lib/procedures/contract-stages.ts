import type { StageName } from './define-procedure.ts';

/**
 * Stages on screens of My Portal (Web), which refuses contract procedures during the monthly maintenance
 * (site-facts.md, rules of Yayoi IDs and groups).
 */
const CONTRACT_STAGES: readonly StageName[] = [
  'existing-id-menu',
  'existing-id-group',
  'existing-id-members',
  'group-register',
  'product-list',
  'product-register',
  'owned-product-menu',
  'owned-products',
  'owned-product-add',
  'owned-product-added',
  'firm-group-register',
  'firm-product-list',
  'firm-product-register',
  'contract-approval',
  'contract-approval-confirm',
  'product-linking',
  'customer-number-check',
  'contract-transfer',
  'contract-transfer-progress',
  'contract-list',
  'accounting-firm',
];

/** Whether the maintenance of My Portal stops this stage. */
export const isContractStage = (stage: string): boolean => CONTRACT_STAGES.some((name) => name === stage);
