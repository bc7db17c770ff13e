import type { Stage } from '../define-procedure.ts';

export const loginId: Stage = {
  screens: ['login-id'],
  title: 'step_login_id_title',
  quiet: true,
  todo: [
    {
      text: 'step_login_id_do_id',
      values: ['name', 'yayoiId'],
      without: { text: 'step_login_id_do_id_any' },
      facts: ['net-GP-2-04', 'net-GP-3-01'],
    },
  ],
  warnings: [
    { text: 'step_login_id_warn_new', values: [{ stepOf: 'id-register' }] },
    { text: 'step_login_id_warn_administrator', hazards: ['hz-09'] },
  ],
  notes: [
    {
      labels: ['弥生ID（メールアドレス）'],
      tone: 'do',
      text: 'note_login_id',
      values: ['yayoiId'],
      without: { text: 'note_login_id_any' },
    },
  ],
  facts: ['net-GP-3-02'],
};

export const loginPassword: Stage = {
  screens: ['login-password'],
  title: 'step_login_password_title',
  quiet: true,
  todo: [
    {
      text: 'step_login_password_do_compare',
      values: ['name', 'yayoiId'],
      without: { text: 'step_login_password_do_compare_any' },
      facts: ['net-GP-4-03'],
    },
    { text: 'step_login_password_do_back', facts: ['net-GP-4-04'] },
    { text: 'step_login_password_do_password', facts: ['net-GP-4-01'] },
  ],
  warnings: [
    { text: 'step_login_password_warn_support', hazards: ['hz-50'] },
    { text: 'step_login_password_warn_other', hazards: ['hz-05'] },
  ],
  notes: [
    {
      labels: ['パスワード'],
      tone: 'careful',
      text: 'note_login_password',
      facts: ['net-GP-4-02'],
      hazards: ['hz-50'],
    },
  ],
};
