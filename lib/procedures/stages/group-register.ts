import type { Stage } from '../define-stage.ts';
import { LINKS } from '../links.ts';
import { NOT_SEEN_AS_TARGET } from './not-seen-as-target.ts';
import { OTHER_ID } from './other-id.ts';

export const GROUP_REGISTER = {
  /** In the multi-office procedures; accounting-firm-link wants the notice about invitations taken as it is (hz-15). */
  'group-register': {
    screens: ['group-register'],
    title: 'step_group_register_title',
    first: [OTHER_ID],
    todo: [
      {
        text: 'step_group_register_do_company',
        values: ['name'],
        without: { text: 'step_group_register_do_company_any' },
      },
      'step_group_register_do_person',
      'step_group_register_do_submit',
    ],
    warnings: [
      { text: 'step_group_register_warn_invitation', shown: { says: ['事業者(事業グループ)登録について'] } },
      { text: 'step_group_register_warn_phone', values: [{ stepOf: 'support-login' }] },
      {
        text: 'step_group_register_warn_signed_in',
        values: ['yayoiId'],
        without: { text: 'step_group_register_warn_signed_in_any' },
        when: NOT_SEEN_AS_TARGET,
      },
    ],
    notes: [
      {
        labels: ['会社・個人事業者名'],
        tone: 'do',
        text: 'note_group_register_company',
        values: ['name'],
        without: { text: 'note_group_register_company_any' },
      },
      {
        labels: ['登録電話番号'],
        tone: 'do',
        text: 'note_group_register_phone',
      },
    ],
    next: { text: 'step_group_register_next', link: LINKS.productList },
  },
} satisfies Record<string, Stage>;
