import type { Sentence, Stage } from '../define-stage.ts';
import { LINKS } from '../links.ts';
import { NOT_SEEN_AS_TARGET } from './not-seen-as-target.ts';

/** Another Yayoi ID than the target's is as it should be here: said first once it is seen (hz-09). */
const EXPECTED: Sentence = { text: 'step_existing_warn_expected', when: ['unverified', 'stale'] };
const EXPECTED_FIRST: Sentence = { ...EXPECTED, when: ['mismatch'] };
/** Once the application is sent nobody looks for the entry any more; on every day its absence is nothing to be told of. */
const NO_ENTRY: Sentence = {
  text: 'step_existing_warn_menu',
  shown: {
    menu: { has: 'ユーザー管理', lacks: '事業者（事業グループ）管理' },
    undone: ['apply', 'apply-accounting'],
  },
};

export const EXISTING_ID = {
  /** The sign-in page belongs to this check too, but its own stage speaks there. */
  'existing-id-menu': {
    screens: ['portal-home', 'login-id'],
    title: 'step_existing_title',
    quiet: true,
    first: [{ text: 'step_existing_other_id', values: ['name'], when: ['mismatch'] }],
    todo: [{ text: 'step_existing_do_sign_in', link: LINKS.helpRoles }, 'step_existing_do_menu'],
    warnings: [NO_ENTRY, EXPECTED, 'step_existing_warn_name', 'step_existing_warn_desktop'],
    next: 'step_existing_next_menu',
  },
  'existing-id-group': {
    screens: ['group-admin'],
    title: 'step_existing_title',
    expects: 'administrator',
    first: [EXPECTED_FIRST],
    todo: ['step_existing_do_members'],
    warnings: [EXPECTED, NO_ENTRY],
    next: 'step_existing_next_members',
  },
  'existing-id-members': {
    screens: ['group-members'],
    title: 'step_existing_title',
    expects: 'administrator',
    first: [
      EXPECTED_FIRST,
      {
        text: 'step_existing_present',
        values: ['yayoiId', 'name'],
        when: NOT_SEEN_AS_TARGET,
        shown: { has: ['yayoiId'] },
      },
    ],
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
