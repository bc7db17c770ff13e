import type { FieldNote, Line, Sentence, Stage } from '../define-stage.ts';
import { NOT_SEEN_AS_TARGET } from './not-seen-as-target.ts';
import { OTHER_ID_ENTERED } from './other-id.ts';

/** What signing in asks for in every guide; what is to be watched differs. */
const ID: Sentence = {
  text: 'step_login_id_do_id',
  values: ['name', 'yayoiId'],
  without: { text: 'step_login_id_do_id_any' },
};
const ID_NOTE: FieldNote = {
  labels: ['弥生ID（メールアドレス）'],
  tone: 'do',
  text: 'note_login_id',
  values: ['yayoiId'],
  without: { text: 'note_login_id_any' },
};
const PASSWORD: readonly Line[] = [
  {
    text: 'step_login_password_do_compare',
    values: ['name', 'yayoiId'],
    without: { text: 'step_login_password_do_compare_any' },
  },
  'step_login_password_do_back',
  'step_login_password_do_password',
];
const SUPPORT: Sentence = { text: 'step_login_password_warn_support' };
const PASSWORD_NOTE: FieldNote = {
  labels: ['パスワード'],
  tone: 'careful',
  text: 'note_login_password',
};

export const SIGN_IN = {
  'login-id': {
    screens: ['login-id'],
    title: 'step_login_id_title',
    quiet: true,
    todo: [ID],
    warnings: [
      { text: 'step_login_id_warn_new', values: [{ stepOf: 'id-register' }] },
      'step_login_id_warn_administrator',
    ],
    notes: [ID_NOTE],
    next: 'step_login_id_next',
  },
  'login-password': {
    screens: ['login-password'],
    title: 'step_login_password_title',
    quiet: true,
    first: [OTHER_ID_ENTERED],
    todo: PASSWORD,
    warnings: [SUPPORT, 'step_login_password_warn_other'],
    notes: [PASSWORD_NOTE],
    next: 'step_login_password_next',
  },
  'firm-login-id': {
    screens: ['login-id'],
    title: 'step_login_id_title',
    todo: [ID, 'step_firm_login_do_new'],
    warnings: ['step_firm_login_warn_order'],
    notes: [ID_NOTE],
    next: 'step_login_id_next',
  },
  'firm-login-password': {
    screens: ['login-password'],
    title: 'step_login_password_title',
    first: [OTHER_ID_ENTERED],
    todo: PASSWORD,
    warnings: [SUPPORT, 'step_firm_login_warn_other'],
    notes: [PASSWORD_NOTE],
    next: 'step_firm_next_by_screen',
  },
  'daily-login-id': {
    screens: ['login-id'],
    title: 'step_login_id_title',
    quiet: true,
    todo: [ID],
    warnings: [],
    notes: [ID_NOTE],
    next: 'step_login_id_next',
  },
  'daily-login-password': {
    screens: ['login-password'],
    title: 'step_login_password_title',
    quiet: true,
    first: [OTHER_ID_ENTERED],
    todo: PASSWORD,
    warnings: [SUPPORT, { text: 'step_daily_login_warn_other', when: NOT_SEEN_AS_TARGET }],
    notes: [PASSWORD_NOTE],
    next: 'step_daily_login_next',
  },
} satisfies Record<string, Stage>;
