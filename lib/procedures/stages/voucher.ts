import type { Stage } from '../define-stage.ts';
import { LINKS } from '../links.ts';

/** Smart Voucher itself. Its upload screen has no stage: there the banner and the gate speak. */
export const VOUCHER = {
  'voucher-home': {
    screens: ['voucher-home'],
    title: 'step_voucher_home_title',
    quiet: true,
    todo: [
      {
        text: 'step_voucher_home_do_check',
        values: ['name', 'yayoiId'],
        without: { text: 'step_voucher_home_do_check_any' },
      },
      'step_voucher_home_do_switch',
      'step_voucher_home_do_save',
    ],
    warnings: ['step_voucher_home_warn_forever', 'step_voucher_home_warn_group', 'step_voucher_home_warn_desktop'],
    next: { text: 'step_voucher_home_next', values: [{ stepOf: 'id-register' }], link: LINKS.idRegister },
  },
  'voucher-deleted': {
    screens: ['voucher-deleted'],
    title: 'step_voucher_deleted_title',
    quiet: true,
    todo: ['step_voucher_deleted_do_again'],
    warnings: [{ text: 'step_voucher_deleted_warn_kept', link: LINKS.helpDelete }],
    next: 'step_voucher_deleted_next',
  },
  'voucher-accounting-link': {
    screens: ['voucher-accounting-link'],
    title: 'step_voucher_link_title',
    quiet: true,
    todo: [
      {
        text: 'step_voucher_link_do_choose',
        values: ['name'],
        without: { text: 'step_voucher_link_do_choose_any' },
        link: LINKS.helpAccountingLink,
      },
    ],
    warnings: ['step_voucher_link_warn_who'],
    next: 'step_voucher_link_next',
  },
  'voucher-detail': {
    screens: ['voucher-detail'],
    title: 'step_voucher_detail_title',
    quiet: true,
    todo: [{ text: 'step_voucher_detail_do_entry', link: LINKS.helpJournalLink }],
    warnings: [],
  },
} satisfies Record<string, Stage>;
