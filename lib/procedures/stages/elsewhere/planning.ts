import type { Stage } from '../../define-stage.ts';
import { LINKS } from '../../links.ts';

/** What both procedures with several offices have between their screens. */
export const PLANNING = {
  'group-planning': {
    screens: [],
    where: 'paper',
    title: 'step_plan_title',
    todo: ['step_plan_do_pair', 'step_plan_do_three', 'step_plan_do_ledger'],
    warnings: ['step_plan_warn_one_each'],
    next: { text: 'step_voucher_home_next', values: [{ stepOf: 'id-register' }], link: LINKS.idRegister },
  },
  'wait-for-number': {
    screens: [],
    where: 'mail',
    title: 'step_wait_title',
    todo: ['step_wait_do_wait', { text: 'step_wait_do_mail', link: LINKS.multiOffice }, 'step_wait_do_record'],
    warnings: [
      'step_wait_warn_automatic_mail',
      'step_wait_warn_parentheses',
      'step_wait_warn_inquiry',
      'step_wait_warn_name',
      'step_wait_warn_keep',
    ],
    next: { text: 'step_wait_next', values: [{ stepOf: 'support-login' }], link: LINKS.supportLogin },
  },
  'several-people': {
    screens: [],
    where: 'paper',
    title: 'step_people_title',
    todo: [{ text: 'step_people_do_licence', link: LINKS.helpLicence }],
    warnings: ['step_people_warn_other_group'],
  },
} satisfies Record<string, Stage>;
