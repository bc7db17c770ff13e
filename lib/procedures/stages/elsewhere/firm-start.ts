import type { Stage } from '../../define-stage.ts';

/** Before the accounting firm's client sees a first screen. */
export const FIRM_START = {
  'firm-start': {
    screens: ['desktop-portal', 'desktop-accounting'],
    where: 'paper',
    title: 'step_firm_start_title',
    todo: ['step_firm_start_do_order', 'step_firm_start_do_whole', 'step_firm_start_do_agree'],
    warnings: [
      'step_firm_start_warn_drive',
      'step_firm_start_warn_editions',
      'step_firm_start_warn_newest',
      'step_firm_start_warn_screens',
      'step_firm_start_warn_network',
    ],
    next: 'step_firm_start_next',
  },
  'firm-mail': {
    screens: [],
    where: 'mail',
    title: 'step_firm_mail_title',
    todo: ['step_firm_mail_do_find', 'step_firm_mail_do_check', 'step_firm_mail_do_open'],
    warnings: [
      {
        text: 'step_firm_mail_warn_signed_in',
        values: ['yayoiId'],
        without: { text: 'step_firm_mail_warn_signed_in_any' },
      },
    ],
    next: 'step_firm_mail_next',
  },
} satisfies Record<string, Stage>;
