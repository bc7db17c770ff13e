import type { Stage } from '../define-stage.ts';
import { LINKS } from '../links.ts';
import { FIRM, SEVERAL_OFFICES } from './several-offices.ts';

/** Address and password have two boxes each, which may stand side by side: a note beside the first would cover the second. */
const SECOND_BOX = 1;
const PASSWORD = 'パスワード（半角英数字記号8～64文字、英字の大文字小文字は区別されます。）';

export const YAYOI_ID = {
  'id-register': {
    screens: ['id-register'],
    title: 'step_id_register_title',
    todo: [
      'step_id_register_do_name',
      {
        text: 'step_id_register_do_address',
        values: ['yayoiId', 'name'],
        without: { text: 'step_id_register_do_address_any' },
      },
      'step_id_register_do_password',
      'step_id_register_do_consent',
    ],
    warnings: [
      { text: 'step_id_register_warn_one_each', only: SEVERAL_OFFICES },
      { text: 'step_id_register_warn_example', only: SEVERAL_OFFICES },
      {
        text: 'step_id_register_warn_taken',
        only: SEVERAL_OFFICES,
        shown: {
          says: [
            'ご入力いただいたメールアドレスでは登録できません',
            'ご入力いただいたメールアドレスは、使用できません',
          ],
        },
      },
      {
        text: 'step_id_register_warn_issued',
        shown: { says: ['パスワードは既に発行済みです'] },
        only: SEVERAL_OFFICES,
        link: LINKS.helpPassword,
      },
      { text: 'step_id_register_warn_keep', only: FIRM },
      { text: 'step_id_register_warn_have', only: FIRM },
    ],
    notes: [
      {
        labels: ['メールアドレス（弥生ID）', 'メールアドレス（弥生ID）（確認用）'],
        nth: SECOND_BOX,
        tone: 'careful',
        text: 'note_id_register_address',
        values: ['yayoiId'],
        without: { text: 'note_id_register_address_any' },
      },
      {
        labels: [PASSWORD, `${PASSWORD}（確認用）`, 'パスワード'],
        nth: SECOND_BOX,
        tone: 'do',
        text: 'note_id_register_password',
      },
    ],
    next: 'step_id_register_next',
  },
  /** The ten minutes and the two resends are printed in the accounting firm's guide only, for this same screen (procedures.md, STEP2). */
  'id-confirm-code': {
    screens: ['id-confirm-code'],
    title: 'step_id_confirm_code_title',
    todo: [
      {
        text: 'step_id_confirm_code_do_code',
        values: ['yayoiId'],
        without: { text: 'step_id_confirm_code_do_code_any' },
      },
    ],
    warnings: [
      'step_id_confirm_code_warn_ten_minutes',
      'step_id_confirm_code_warn_newest',
      'step_id_confirm_code_warn_twice',
    ],
    notes: [{ labels: ['確認コード'], tone: 'careful', text: 'note_id_confirm_code' }],
    next: 'step_id_confirm_code_next',
  },
  'id-registered': {
    screens: ['id-registered'],
    title: 'step_id_registered_title',
    todo: [
      {
        text: 'step_id_registered_do_ledger',
        values: ['name'],
        without: { text: 'step_id_registered_do_ledger_any' },
        shown: { unknown: ['yayoiId'] },
      },
      { text: 'step_id_registered_do_repeat', link: LINKS.idRegister },
    ],
    warnings: ['step_id_registered_warn_record', 'step_id_registered_warn_stay'],
    next: { text: 'step_id_registered_next', values: [{ stepOf: 'apply' }], link: LINKS.applyForm },
  },
} satisfies Record<string, Stage>;
