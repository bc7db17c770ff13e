import type { Sentence, Stage } from '../define-stage.ts';
import { LINKS } from '../links.ts';

const EXPECTED: Sentence = {
  text: 'step_existing_warn_expected',
  when: ['mismatch', 'unverified', 'stale'],
};

export const EXISTING_ID = {
  /** The sign-in page belongs to this check too, but its own stage speaks there. */
  'existing-id-menu': {
    screens: ['portal-home', 'login-id'],
    title: 'step_existing_title',
    quiet: true,
    expects: 'administrator',
    todo: [{ text: 'step_existing_do_sign_in', link: LINKS.helpRoles }, 'step_existing_do_menu'],
    warnings: ['step_existing_warn_menu', EXPECTED, 'step_existing_warn_name', 'step_existing_warn_desktop'],
    next: 'step_existing_next_menu',
  },
  'existing-id-group': {
    screens: ['group-admin'],
    title: 'step_existing_title',
    expects: 'administrator',
    todo: ['step_existing_do_members'],
    warnings: [EXPECTED, 'step_existing_warn_menu'],
    next: 'step_existing_next_members',
  },
  'existing-id-members': {
    screens: ['group-members'],
    title: 'step_existing_title',
    expects: 'administrator',
    todo: [
      {
        text: 'step_existing_do_look',
        values: ['yayoiId'],
        without: { text: 'step_existing_do_look_any' },
      },
      {
        text: 'step_existing_do_absent',
        values: [{ stepOf: ['apply', 'apply-accounting'] }],
      },
      {
        text: 'step_existing_do_present',
        values: [{ stepOf: 'id-register' }],
        link: LINKS.idRegister,
      },
    ],
    warnings: ['step_existing_warn_other_group', EXPECTED, 'step_people_warn_other_group'],
    next: { text: 'step_existing_next_apply', link: LINKS.applyForm },
  },
} satisfies Record<string, Stage>;
