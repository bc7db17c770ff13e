import type { Stage } from '../../define-stage.ts';

/** Smart transaction import before, during and after the application with accounting link. */
export const SMART_IMPORT = {
  'import-before': {
    screens: ['desktop-import-settings', 'desktop-import'],
    where: 'desktop',
    title: 'step_import_before_title',
    todo: [
      {
        text: 'step_import_before_do_ask',
        values: ['name'],
        without: { text: 'step_import_before_do_ask_any' },
      },
      'step_import_before_do_release',
      'step_import_before_do_date',
    ],
    warnings: ['step_import_before_warn_shared'],
    looks: ['step_import_before_looks'],
    next: { text: 'step_import_before_next', values: [{ stepOf: 'apply-accounting' }] },
  },
  'import-pause': {
    screens: ['desktop-import'],
    where: 'desktop',
    title: 'step_import_pause_title',
    todo: [
      {
        text: 'step_import_pause_do_stop',
        values: ['name'],
        without: { text: 'step_import_pause_do_stop_any' },
      },
    ],
    warnings: ['step_import_pause_warn_until', 'step_import_pause_warn_others'],
  },
  'import-after': {
    screens: ['desktop-import', 'desktop-import-settings'],
    where: 'desktop',
    title: 'step_import_after_title',
    todo: [
      {
        text: 'step_import_after_do_services',
        values: ['serviceContractId'],
        without: { text: 'step_import_after_do_services_any' },
      },
      'step_import_after_do_accounts',
      'step_import_after_do_share',
      'step_import_after_do_correct',
    ],
    warnings: [
      {
        text: 'step_product_register_warn_original',
        values: ['originalContractId'],
        without: { text: 'step_product_register_warn_original_any' },
      },
      'step_import_after_warn_register',
      'step_import_after_warn_gap',
    ],
    looks: ['step_import_after_looks'],
  },
} satisfies Record<string, Stage>;
