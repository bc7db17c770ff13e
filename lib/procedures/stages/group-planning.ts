import type { Stage } from '../define-procedure.ts';
import { LINKS } from '../links.ts';

export const groupPlanning: Stage = {
  screens: [],
  title: 'step_plan_title',
  todo: [
    { text: 'step_plan_do_pair', facts: ['net-S1-0-01', 'net-S1-0-03'] },
    { text: 'step_plan_do_three', facts: ['net-0-01'] },
    { text: 'step_plan_do_ledger', facts: ['net-S1-0-02'] },
  ],
  warnings: [{ text: 'step_plan_warn_one_each', hazards: ['hz-12'] }],
};

export const voucherHome: Stage = {
  screens: ['voucher-home'],
  title: 'step_voucher_home_title',
  quiet: true,
  todo: [
    {
      text: 'step_voucher_home_do_check',
      values: ['name', 'yayoiId'],
      without: { text: 'step_voucher_home_do_check_any' },
      facts: ['net-S1-0-04'],
    },
    { text: 'step_voucher_home_do_switch' },
    { text: 'step_voucher_home_do_save' },
  ],
  warnings: [
    { text: 'step_voucher_home_warn_forever', facts: ['net-S1-0-05', 'net-S1-0-06'], hazards: ['hz-01'] },
    { text: 'step_voucher_home_warn_group', facts: ['net-S1-0-07'], hazards: ['hz-01'] },
    { text: 'step_voucher_home_warn_desktop', hazards: ['hz-02'] },
  ],
};

export const voucherDeleted: Stage = {
  screens: ['voucher-deleted'],
  title: 'step_voucher_deleted_title',
  quiet: true,
  todo: [{ text: 'step_voucher_deleted_do_again' }],
  warnings: [
    {
      text: 'step_voucher_deleted_warn_kept',
      link: LINKS.helpDelete,
      facts: ['net-S1-0-08', 'net-S1-0-09'],
      hazards: ['hz-01'],
    },
  ],
};
