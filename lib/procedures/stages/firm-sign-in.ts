import type { Stage } from '../define-stage.ts';
import { NOT_SEEN_AS_TARGET } from './not-seen-as-target.ts';
import { OTHER_ID } from './other-id.ts';

/** The Yayoi ID and the business group of an accounting firm's client, as far as they differ from those of added offices. */
export const FIRM_SIGN_IN = {
  'firm-id-registered': {
    screens: ['id-registered'],
    title: 'step_id_registered_title',
    todo: [
      {
        text: 'step_id_registered_do_ledger',
        values: ['name'],
        without: { text: 'step_id_registered_do_ledger_any' },
        shown: { unknown: ['yayoiId'] },
      },
      'step_firm_registered_do_go',
    ],
    warnings: [],
    next: 'step_firm_next_by_screen',
  },
  'firm-group-register': {
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
      'step_firm_group_warn_same_name',
      'step_firm_group_warn_invitation',
      {
        text: 'step_group_register_warn_signed_in',
        values: ['yayoiId'],
        without: { text: 'step_group_register_warn_signed_in_any' },
        when: NOT_SEEN_AS_TARGET,
      },
      'step_firm_group_warn_order',
    ],
    notes: [
      {
        labels: ['会社・個人事業者名'],
        tone: 'do',
        text: 'note_group_register_company',
        values: ['name'],
        without: { text: 'note_group_register_company_any' },
      },
      { labels: ['登録電話番号'], tone: 'do', text: 'note_group_register_phone' },
    ],
    next: 'step_firm_group_next',
  },
} satisfies Record<string, Stage>;
