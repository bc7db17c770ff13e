import type { Stage } from '../define-procedure.ts';
import { LINKS } from '../links.ts';

/** Address and password have two boxes each, which may stand side by side: a note beside the first would cover the second. */
const SECOND_BOX = 1;
const PASSWORD = 'パスワード（半角英数字記号8～64文字、英字の大文字小文字は区別されます。）';

export const idRegister: Stage = {
  screens: ['id-register'],
  title: 'step_id_register_title',
  todo: [
    { text: 'step_id_register_do_name' },
    {
      text: 'step_id_register_do_address',
      values: ['yayoiId', 'name'],
      without: { text: 'step_id_register_do_address_any' },
      facts: ['net-S2-2-02'],
    },
    { text: 'step_id_register_do_password', facts: ['net-S2-2-07'] },
    { text: 'step_id_register_do_consent', facts: ['net-S2-2-08', 'net-S2-3-01', 'net-S2-3-02', 'net-S2-3-04'] },
  ],
  warnings: [
    { text: 'step_id_register_warn_one_each', facts: ['net-S2-0-01'], hazards: ['hz-12'] },
    { text: 'step_id_register_warn_example', facts: ['net-S2-0-02'] },
    { text: 'step_id_register_warn_taken', facts: ['net-S2-2-09'], hazards: ['hz-18'] },
    {
      text: 'step_id_register_warn_issued',
      link: LINKS.helpPassword,
      facts: ['faq-02', 'faq-02-01'],
      hazards: ['hz-18'],
    },
  ],
  notes: [
    {
      labels: ['メールアドレス（弥生ID）', 'メールアドレス（弥生ID）（確認用）'],
      nth: SECOND_BOX,
      tone: 'careful',
      text: 'note_id_register_address',
      values: ['yayoiId'],
      without: { text: 'note_id_register_address_any' },
      facts: ['net-S2-2-05'],
      hazards: ['hz-19'],
    },
    {
      labels: [PASSWORD, `${PASSWORD}（確認用）`, 'パスワード'],
      nth: SECOND_BOX,
      tone: 'do',
      text: 'note_id_register_password',
      facts: ['net-S2-2-06'],
      hazards: ['hz-20'],
    },
  ],
  facts: ['net-S2-1-01', 'net-S2-2-01', 'net-S2-2-03', 'net-S2-2-04'],
};

/** The ten minutes and the two resends are printed in the accounting-firm-link guide only, for this same screen (procedures.md, STEP2). */
export const idConfirmCode: Stage = {
  screens: ['id-confirm-code'],
  title: 'step_id_confirm_code_title',
  todo: [
    {
      text: 'step_id_confirm_code_do_code',
      values: ['yayoiId'],
      without: { text: 'step_id_confirm_code_do_code_any' },
      facts: ['net-S2-4-01', 'firm-08-01', 'firm-08-02'],
    },
  ],
  warnings: [
    { text: 'step_id_confirm_code_warn_ten_minutes', facts: ['firm-08-03', 'firm-08-04'], hazards: ['hz-21'] },
    { text: 'step_id_confirm_code_warn_newest', facts: ['firm-08-05'], hazards: ['hz-22'] },
    { text: 'step_id_confirm_code_warn_twice', facts: ['firm-08-06'], hazards: ['hz-23'] },
  ],
  notes: [{ labels: ['確認コード'], tone: 'careful', text: 'note_id_confirm_code', hazards: ['hz-21', 'hz-22'] }],
  facts: ['net-S2-3-03'],
};

export const idRegistered: Stage = {
  screens: ['id-registered'],
  title: 'step_id_registered_title',
  todo: [
    {
      text: 'step_id_registered_do_ledger',
      values: ['name'],
      without: { text: 'step_id_registered_do_ledger_any' },
    },
    { text: 'step_id_registered_do_repeat', link: LINKS.idRegister },
  ],
  warnings: [{ text: 'step_id_registered_warn_record', hazards: ['hz-58'] }, { text: 'step_id_registered_warn_stay' }],
  facts: ['net-S2-4-02'],
};
