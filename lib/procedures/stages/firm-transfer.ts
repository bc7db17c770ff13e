import type { Stage } from '../define-stage.ts';
import { LINKS } from '../links.ts';

const NUMBERS = ['serviceContractId', 'originalContractId'] as const;

/** The contract transfer, which is done once and in a tab of its own. */
export const FIRM_TRANSFER = {
  'customer-number-check': {
    screens: ['customer-number-check'],
    title: 'step_number_check_title',
    todo: ['step_number_check_do_yes'],
    warnings: [],
    next: 'step_number_check_next',
  },
  'contract-transfer': {
    screens: ['contract-transfer'],
    title: 'step_transfer_title',
    first: [{ text: 'step_transfer_missing', values: ['name'], shown: { missing: NUMBERS } }],
    todo: [
      'step_transfer_do_number',
      'step_transfer_do_register',
      'step_transfer_do_all',
      'step_transfer_do_look',
      'step_transfer_do_start',
    ],
    warnings: [
      'step_transfer_warn_once',
      { text: 'step_transfer_warn_network', link: LINKS.productList },
      'step_transfer_warn_owned',
      { text: 'step_transfer_warn_unknown', shown: { unknown: NUMBERS } },
    ],
    notes: [
      { labels: ['お客様番号'], tone: 'do', text: 'note_transfer_number' },
      { labels: ['パスワード'], tone: 'careful', text: 'note_transfer_password' },
    ],
    next: 'step_transfer_next',
  },
  'contract-transfer-progress': {
    screens: ['contract-transfer-progress'],
    title: 'step_transfer_wait_title',
    todo: ['step_transfer_wait_do_wait'],
    warnings: [{ text: 'step_transfer_wait_warn_close', shown: { says: ['お手続き中です。しばらくお待ち下さい'] } }],
    next: 'step_transfer_wait_next',
  },
  'contract-list': {
    screens: ['contract-list'],
    title: 'step_contract_list_title',
    todo: ['step_contract_list_do_look', 'step_contract_list_do_tab'],
    warnings: ['step_contract_list_warn_refresh'],
    next: 'step_contract_list_next',
  },
} satisfies Record<string, Stage>;
