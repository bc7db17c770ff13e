import type { Stage } from '../define-stage.ts';
import { LINKS } from '../links.ts';
import { NOT_SEEN_AS_TARGET } from './not-seen-as-target.ts';

/** The web portal outside of any procedure. */
export const PORTAL = {
  'daily-portal-home': {
    screens: ['portal-home'],
    title: 'step_portal_title',
    quiet: true,
    first: [{ text: 'step_portal_other_id', values: ['name'], when: ['mismatch'] }],
    todo: [
      {
        text: 'step_portal_do_check',
        values: ['name', 'yayoiId'],
        without: { text: 'step_portal_do_check_any' },
        when: NOT_SEEN_AS_TARGET,
      },
      { text: 'step_portal_do_switch', when: NOT_SEEN_AS_TARGET, link: LINKS.portalLogin },
      'step_portal_do_start',
    ],
    warnings: ['step_existing_warn_name', 'step_existing_warn_desktop'],
    next: 'step_portal_next',
  },
  'portal-maintenance': {
    screens: ['portal-maintenance'],
    title: 'step_maintenance_title',
    todo: ['step_maintenance_do_wait'],
    warnings: [],
  },
} satisfies Record<string, Stage>;
