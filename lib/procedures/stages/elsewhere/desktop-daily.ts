import type { Stage } from '../../define-stage.ts';

/** Smart Voucher started from the desktop portal: part ① of daily use. */
export const DESKTOP_DAILY = {
  'desktop-portal': {
    screens: ['desktop-portal'],
    where: 'desktop',
    title: 'step_desktop_title',
    todo: [
      'step_desktop_do_sign_in',
      {
        text: 'step_desktop_do_compare',
        values: ['name', 'yayoiId'],
        without: { text: 'step_desktop_do_compare_any' },
      },
      'step_desktop_do_switch',
    ],
    warnings: ['step_desktop_warn_web'],
    looks: ['step_portal_looks_name'],
  },
  'desktop-start': {
    screens: ['desktop-portal'],
    where: 'desktop',
    title: 'step_desktop_start_title',
    todo: ['step_desktop_start_do_press'],
    warnings: ['step_desktop_start_warn_look'],
    looks: ['step_desktop_start_looks'],
  },
} satisfies Record<string, Stage>;
