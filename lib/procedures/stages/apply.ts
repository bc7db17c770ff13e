import type { FieldNote, Line, Sentence, Stage } from '../define-stage.ts';
import { LINKS } from '../links.ts';

const REGISTERED = { stepOf: 'id-register' };
/** The accounting form prints a space within 弥生 ID; labels are compared without. */
const FIRST_ID = ['弥生ID（メールアドレス）1'];

const ID: Sentence = {
  text: 'step_apply_do_id',
  values: ['yayoiId'],
  without: { text: 'step_apply_do_id_any', values: [REGISTERED] },
};
const REGISTERED_ONLY: readonly Line[] = [
  { text: 'step_apply_warn_registered', values: [REGISTERED] },
  { text: 'step_apply_warn_other_group', values: [REGISTERED], link: LINKS.portalLogin },
  'step_apply_warn_one_each',
];
const AUTOMATIC_MAIL: Sentence = { text: 'step_apply_warn_automatic_mail' };
const NOTES: readonly FieldNote[] = [
  { labels: ['名'], tone: 'do', text: 'note_apply_name' },
  {
    labels: FIRST_ID,
    tone: 'do',
    text: 'note_apply_id',
    values: ['name', 'yayoiId'],
    without: { text: 'note_apply_id_any', values: [REGISTERED] },
  },
  { labels: ['確認のためもう一度入力してください'], tone: 'do', text: 'note_apply_id_again' },
];
const NEXT: Sentence = {
  text: 'step_apply_next',
  values: [{ stepOf: 'support-login' }],
  link: LINKS.supportLogin,
};

/** The two application forms: one for each of the procedures with several offices. */
export const APPLY = {
  apply: {
    screens: ['apply-form'],
    title: 'step_apply_title',
    todo: ['step_apply_do_name', ID, 'step_apply_do_more', 'step_apply_do_read'],
    warnings: [...REGISTERED_ONLY, { text: 'step_apply_warn_form', link: LINKS.applyFormAccounting }, AUTOMATIC_MAIL],
    notes: NOTES,
    next: NEXT,
  },
  'apply-accounting': {
    screens: ['apply-form-accounting'],
    title: 'step_apply_title',
    todo: [
      'step_apply_do_name',
      ID,
      {
        text: 'step_apply_do_token',
        values: ['name', 'officeToken'],
        without: { text: 'step_apply_do_token_any', values: [{ stepOf: 'token-read' }] },
      },
      'step_apply_do_more_pairs',
      'step_apply_do_read',
    ],
    warnings: [
      'step_apply_warn_pair',
      'step_apply_warn_shared',
      {
        text: 'step_apply_warn_pause',
        values: ['name'],
        without: { text: 'step_apply_warn_pause_any' },
      },
      ...REGISTERED_ONLY,
      { text: 'step_apply_warn_form_accounting', link: LINKS.applyForm },
      AUTOMATIC_MAIL,
    ],
    notes: [
      ...NOTES,
      {
        labels: ['事業所トークン1'],
        tone: 'do',
        text: 'note_apply_token',
        values: ['name', 'officeToken'],
        without: { text: 'note_apply_token_any', values: [{ stepOf: 'token-read' }] },
      },
    ],
    next: NEXT,
  },
} satisfies Record<string, Stage>;
