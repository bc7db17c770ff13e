import type { Stage } from '../../define-stage.ts';

/** Linking the office data in the accounting product, after the approval; the firm or its client does it. */
export const FIRM_DATA = {
  'firm-data-who': {
    screens: ['desktop-import-settings', 'desktop-accounting'],
    where: 'desktop',
    title: 'step_data_who_title',
    todo: ['step_data_who_do_decide'],
    warnings: ['step_data_who_warn_one', 'step_data_who_warn_release', 'step_data_who_warn_newest'],
    looks: ['step_data_who_looks'],
  },
  'firm-data-open': {
    screens: ['desktop-accounting', 'desktop-shared-data'],
    where: 'desktop',
    title: 'step_data_open_title',
    todo: [
      { text: 'step_data_open_do_open', values: ['name'], without: { text: 'step_data_open_do_open_any' } },
      'step_data_open_do_shared',
    ],
    warnings: ['step_data_open_warn_other'],
    looks: ['step_data_open_looks'],
  },
  'firm-data-menu': {
    screens: ['desktop-accounting'],
    where: 'desktop',
    title: 'step_data_menu_title',
    todo: ['step_data_menu_do_open'],
    warnings: [
      {
        text: 'step_data_menu_warn_data',
        values: ['name'],
        without: { text: 'step_data_menu_warn_data_any' },
      },
    ],
    looks: ['step_data_menu_looks'],
  },
  'firm-data-confirm': {
    screens: ['desktop-import-settings-confirm'],
    where: 'desktop',
    title: 'step_data_confirm_title',
    todo: ['step_data_confirm_do_yes'],
    warnings: [],
    looks: ['step_data_confirm_looks'],
  },
  'firm-data-compare': {
    screens: ['desktop-import-settings', 'desktop-office-settings', 'desktop-name-mismatch'],
    where: 'desktop',
    title: 'step_data_compare_title',
    todo: ['step_data_compare_do_look', 'step_data_compare_do_set'],
    warnings: ['step_data_compare_warn_differ', 'step_data_compare_warn_first', 'step_data_compare_warn_second'],
    looks: ['step_data_compare_looks'],
  },
  'firm-data-done': {
    screens: ['desktop-import-settings-done'],
    where: 'desktop',
    title: 'step_data_done_title',
    todo: ['step_data_done_do_close'],
    warnings: [],
    looks: ['step_data_done_looks'],
  },
} satisfies Record<string, Stage>;
