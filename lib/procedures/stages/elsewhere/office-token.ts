import type { Stage } from '../../define-stage.ts';
import { DESKTOP_LINKS } from '../../links.ts';

/** Reading the office token in the accounting product, under the Yayoi ID used so far. */
export const OFFICE_TOKEN = {
  'token-portal': {
    screens: ['desktop-portal'],
    where: 'desktop',
    expects: 'original',
    title: 'step_token_portal_title',
    todo: ['step_token_portal_do_look'],
    warnings: [
      {
        text: 'step_token_portal_warn_stay',
        values: ['yayoiId'],
        without: { text: 'step_token_portal_warn_stay_any', values: [{ stepOf: 'id-register' }] },
      },
    ],
    looks: ['step_portal_looks_name'],
  },
  'token-version': {
    screens: ['desktop-license-auth', 'desktop-portal'],
    where: 'desktop',
    expects: 'original',
    title: 'step_token_version_title',
    todo: ['step_token_version_do_open', { text: 'step_token_version_do_update', link: DESKTOP_LINKS.onlineUpdate }],
    warnings: [{ text: 'step_token_version_warn_old', link: DESKTOP_LINKS.updateNews }],
    looks: ['step_token_version_looks'],
  },
  'token-data': {
    screens: ['desktop-accounting', 'desktop-import'],
    where: 'desktop',
    expects: 'original',
    title: 'step_token_data_title',
    todo: [
      { text: 'step_token_data_do_open', values: ['name'], without: { text: 'step_token_data_do_open_any' } },
      'step_token_data_do_menu',
    ],
    warnings: [
      {
        text: 'step_token_data_warn_pair',
        values: ['yayoiId'],
        without: { text: 'step_token_data_warn_pair_any', values: [{ stepOf: 'id-register' }] },
      },
    ],
    looks: ['step_token_data_looks'],
  },
  'token-read': {
    screens: ['desktop-office-token'],
    where: 'desktop',
    expects: 'original',
    title: 'step_token_read_title',
    todo: ['step_token_read_do_front', 'step_token_read_do_keys', 'step_token_read_do_copy'],
    warnings: ['step_token_read_warn_data', 'step_token_read_warn_front'],
    looks: ['step_token_read_looks'],
  },
  'token-keep': {
    screens: ['desktop-token-copied'],
    where: 'desktop',
    expects: 'original',
    title: 'step_token_keep_title',
    todo: [
      'step_token_keep_do_ok',
      { text: 'step_token_keep_do_save', values: ['name'], without: { text: 'step_token_keep_do_save_any' } },
    ],
    warnings: ['step_token_keep_warn_repeat'],
    looks: ['step_token_keep_looks'],
    next: { text: 'step_token_keep_next', values: [{ stepOf: 'apply-accounting' }] },
  },
} satisfies Record<string, Stage>;
