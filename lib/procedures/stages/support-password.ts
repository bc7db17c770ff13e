import type { Stage } from '../define-procedure.ts';

export const supportLogin: Stage = {
  screens: ['support-login'],
  title: 'step_support_login_title',
  todo: [
    {
      text: 'step_support_login_do_mail',
      values: ['yayoiId'],
      without: { text: 'step_support_login_do_mail_any' },
    },
    {
      text: 'step_support_login_do_number',
      values: ['serviceContractId'],
      without: { text: 'step_support_login_do_number_any' },
    },
    { text: 'step_support_login_do_rest' },
    { text: 'step_support_login_do_go', facts: ['net-PW-2-06'] },
  ],
  warnings: [
    { text: 'step_support_login_warn_pair', facts: ['net-PW-2-05'], hazards: ['hz-35'] },
    { text: 'step_support_login_warn_phone', hazards: ['hz-54'] },
    { text: 'step_support_login_warn_parentheses', hazards: ['hz-34'] },
    { text: 'step_support_login_warn_format', hazards: ['hz-36'] },
    { text: 'step_support_login_warn_mail', hazards: ['hz-60'] },
    { text: 'step_support_login_warn_record', hazards: ['hz-58'] },
  ],
  notes: [
    {
      labels: ['お客様番号'],
      tone: 'do',
      text: 'note_support_login_number',
      values: ['serviceContractId'],
      without: { text: 'note_support_login_number_any' },
      facts: ['net-PW-2-02'],
      hazards: ['hz-34', 'hz-36'],
    },
    {
      labels: ['ご登録電話番号'],
      tone: 'blank',
      text: 'note_support_login_phone',
      facts: ['net-PW-2-03'],
      hazards: ['hz-54'],
    },
    {
      labels: ['ご登録メールアドレス'],
      tone: 'do',
      text: 'note_support_login_mail',
      values: ['yayoiId'],
      without: { text: 'note_support_login_mail_any' },
      facts: ['net-PW-2-04'],
      hazards: ['hz-35'],
    },
  ],
  facts: ['net-PW-1-01', 'net-PW-2-01', 'net-PW-2-07'],
};

export const supportPassword: Stage = {
  screens: ['support-password'],
  title: 'step_support_password_title',
  todo: [
    {
      text: 'step_support_password_do_number',
      values: ['name', 'serviceContractId'],
      without: { text: 'step_support_password_do_number_any' },
      facts: ['net-PW-3-02'],
      hazards: ['hz-34'],
    },
    {
      text: 'step_support_password_do_mail',
      values: ['yayoiId'],
      without: { text: 'step_support_password_do_mail_any' },
      facts: ['net-PW-3-08'],
    },
    { text: 'step_support_password_do_password', facts: ['net-PW-3-04', 'net-PW-3-11'] },
  ],
  warnings: [
    { text: 'step_support_password_warn_parentheses', hazards: ['hz-34'] },
    { text: 'step_support_password_warn_new_mail', facts: ['net-PW-3-10'], hazards: ['hz-55'] },
    {
      text: 'step_support_password_warn_keep',
      values: [{ stepOf: 'product-register' }],
      facts: ['net-PW-3-12'],
      hazards: ['hz-53'],
    },
    { text: 'step_support_password_warn_name', facts: ['net-PW-3-03'], hazards: ['hz-38'] },
    { text: 'step_support_password_warn_repeat', facts: ['net-PW-3-13'] },
  ],
  notes: [
    {
      labels: ['パスワード【必須】'],
      tone: 'do',
      text: 'note_support_password_password',
      facts: ['net-PW-3-05', 'net-PW-3-06', 'net-PW-3-07'],
      hazards: ['hz-52'],
    },
    { labels: ['パスワード(再入力)【必須】'], tone: 'do', text: 'note_support_password_again', hazards: ['hz-52'] },
    {
      labels: ['新規メールアドレス'],
      tone: 'blank',
      text: 'note_support_password_new_mail',
      facts: ['net-PW-3-09'],
      hazards: ['hz-55'],
    },
  ],
  facts: ['net-PW-3-01'],
};

export const supportPasswordConfirm: Stage = {
  screens: ['support-password-confirm'],
  title: 'step_support_password_confirm_title',
  todo: [
    {
      text: 'step_support_password_confirm_do_look',
      values: ['name', 'serviceContractId'],
      without: { text: 'step_support_password_confirm_do_look_any' },
      facts: ['net-PW-4-02'],
    },
    { text: 'step_support_password_confirm_do_yes', facts: ['net-PW-4-03'] },
  ],
  warnings: [
    { text: 'step_support_password_confirm_warn_keep', hazards: ['hz-53'] },
    { text: 'step_support_password_confirm_warn_parentheses', hazards: ['hz-34'] },
  ],
  facts: ['net-PW-4-01'],
};
