import type { Sentence, Stage } from '../define-stage.ts';
import { LINKS } from '../links.ts';

/** The page shows for which number a password is about to be set: it has to be the issued one (hz-34, net-PW-3-02). */
const OTHER_NUMBER: readonly Sentence[] = [
  {
    text: 'step_support_password_original_number',
    values: ['name', 'originalContractId'],
    shown: { is: 'originalContractId', unknown: ['serviceContractId'] },
  },
  {
    text: 'step_support_password_other_number',
    values: ['name', 'serviceContractId'],
    shown: { other: 'serviceContractId' },
  },
];

export const SUPPORT_PASSWORD = {
  'support-login': {
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
      'step_support_login_do_rest',
      'step_support_login_do_go',
    ],
    warnings: [
      'step_support_login_warn_pair',
      'step_support_login_warn_phone',
      'step_support_login_warn_parentheses',
      'step_support_login_warn_format',
      { text: 'step_support_login_warn_mail', shown: { unknown: ['serviceContractId'] } },
      { text: 'step_support_login_warn_record', shown: { unknown: ['serviceContractId'] } },
    ],
    notes: [
      {
        labels: ['お客様番号'],
        tone: 'do',
        text: 'note_support_login_number',
        values: ['serviceContractId'],
        without: { text: 'note_support_login_number_any' },
      },
      {
        labels: ['ご登録電話番号'],
        tone: 'blank',
        text: 'note_support_login_phone',
      },
      {
        labels: ['ご登録メールアドレス'],
        tone: 'do',
        text: 'note_support_login_mail',
        values: ['yayoiId'],
        without: { text: 'note_support_login_mail_any' },
      },
    ],
    next: 'step_support_login_next',
  },
  'support-password': {
    screens: ['support-password'],
    title: 'step_support_password_title',
    first: OTHER_NUMBER,
    todo: [
      {
        text: 'step_support_password_do_number',
        values: ['name', 'serviceContractId'],
        without: { text: 'step_support_password_do_number_any' },
      },
      {
        text: 'step_support_password_do_mail',
        values: ['yayoiId'],
        without: { text: 'step_support_password_do_mail_any' },
      },
      'step_support_password_do_password',
    ],
    warnings: [
      'step_support_password_warn_parentheses',
      'step_support_password_warn_new_mail',
      {
        text: 'step_support_password_warn_keep',
        values: [{ stepOf: 'product-register' }],
      },
      'step_support_password_warn_name',
      'step_support_password_warn_repeat',
    ],
    notes: [
      {
        labels: ['パスワード【必須】'],
        tone: 'do',
        text: 'note_support_password_password',
      },
      { labels: ['パスワード(再入力)【必須】'], tone: 'do', text: 'note_support_password_again' },
      {
        labels: ['新規メールアドレス'],
        tone: 'blank',
        text: 'note_support_password_new_mail',
      },
    ],
    next: 'step_support_password_next',
  },
  'support-password-confirm': {
    screens: ['support-password-confirm'],
    title: 'step_support_password_confirm_title',
    first: OTHER_NUMBER,
    todo: [
      {
        text: 'step_support_password_confirm_do_look',
        values: ['name', 'serviceContractId'],
        without: { text: 'step_support_password_confirm_do_look_any' },
      },
      'step_support_password_confirm_do_yes',
    ],
    warnings: ['step_support_password_confirm_warn_keep', 'step_support_password_confirm_warn_parentheses'],
    next: {
      text: 'step_support_password_confirm_next',
      values: [{ stepOf: 'group-register' }],
      link: LINKS.productList,
    },
  },
} satisfies Record<string, Stage>;
