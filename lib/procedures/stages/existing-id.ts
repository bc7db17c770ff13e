import type { Sentence, Stage } from '../define-procedure.ts';
import { LINKS } from '../links.ts';

const EXPECTED: Sentence = {
  text: 'step_existing_warn_expected',
  when: ['mismatch', 'unverified', 'stale'],
  hazards: ['hz-09'],
};

/** The sign-in page belongs to this check too, but its own stage speaks there. */
export const existingIdMenu: Stage = {
  screens: ['portal-home', 'login-id'],
  title: 'step_existing_title',
  quiet: true,
  expects: 'administrator',
  todo: [
    { text: 'step_existing_do_sign_in', link: LINKS.helpRoles, facts: ['faq-01', 'faq-01-01', 'faq-01-02'] },
    { text: 'step_existing_do_menu', facts: ['faq-01-03'] },
  ],
  warnings: [
    { text: 'step_existing_warn_menu', facts: ['faq-01-04'], hazards: ['hz-17'] },
    EXPECTED,
    { text: 'step_existing_warn_name', hazards: ['hz-06'] },
    { text: 'step_existing_warn_desktop', hazards: ['hz-02'] },
  ],
};

export const existingIdGroup: Stage = {
  screens: ['group-admin'],
  title: 'step_existing_title',
  expects: 'administrator',
  todo: [{ text: 'step_existing_do_members' }],
  warnings: [EXPECTED, { text: 'step_existing_warn_menu', hazards: ['hz-17'] }],
};

export const existingIdMembers: Stage = {
  screens: ['group-members'],
  title: 'step_existing_title',
  expects: 'administrator',
  todo: [
    {
      text: 'step_existing_do_look',
      values: ['yayoiId'],
      without: { text: 'step_existing_do_look_any' },
      facts: ['faq-01-05'],
    },
    {
      text: 'step_existing_do_absent',
      values: [{ stepOf: 'apply-form' }],
      facts: ['faq-01-06'],
    },
    {
      text: 'step_existing_do_present',
      values: [{ stepOf: 'id-register' }],
      link: LINKS.idRegister,
      facts: ['faq-01-07'],
    },
  ],
  warnings: [
    { text: 'step_existing_warn_other_group', hazards: ['hz-10'] },
    EXPECTED,
    { text: 'step_people_warn_other_group', hazards: ['hz-16'] },
  ],
};

export const severalPeople: Stage = {
  screens: [],
  title: 'step_people_title',
  todo: [{ text: 'step_people_do_licence', link: LINKS.helpLicence, facts: ['faq-03', 'faq-03-01'] }],
  warnings: [{ text: 'step_people_warn_other_group', facts: ['faq-03-02'], hazards: ['hz-16'] }],
};
