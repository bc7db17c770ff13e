import type { Stage } from '../define-procedure.ts';
import { NOT_SEEN_AS_TARGET } from './not-seen-as-target.ts';

/** In the multi-office procedures; accounting-firm-link wants the notice about invitations taken as it is (hz-15). */
export const groupRegister: Stage = {
  screens: ['group-register'],
  title: 'step_group_register_title',
  todo: [
    {
      text: 'step_group_register_do_company',
      values: ['name'],
      without: { text: 'step_group_register_do_company_any' },
    },
    { text: 'step_group_register_do_person', facts: ['net-GP-5-04'] },
    { text: 'step_group_register_do_submit', facts: ['net-GP-5-02'] },
  ],
  warnings: [
    { text: 'step_group_register_warn_invitation', facts: ['net-GP-5-06'], hazards: ['hz-15'] },
    { text: 'step_group_register_warn_phone', values: [{ stepOf: 'support-login' }], hazards: ['hz-56'] },
    {
      text: 'step_group_register_warn_signed_in',
      values: ['yayoiId'],
      without: { text: 'step_group_register_warn_signed_in_any' },
      when: NOT_SEEN_AS_TARGET,
      hazards: ['hz-05'],
    },
  ],
  notes: [
    {
      labels: ['会社・個人事業者名'],
      tone: 'do',
      text: 'note_group_register_company',
      values: ['name'],
      without: { text: 'note_group_register_company_any' },
      facts: ['net-GP-5-03'],
    },
    {
      labels: ['登録電話番号'],
      tone: 'do',
      text: 'note_group_register_phone',
      facts: ['net-GP-5-05'],
      hazards: ['hz-56'],
    },
  ],
  facts: ['net-GP-5-01'],
};
