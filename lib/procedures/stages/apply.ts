import type { Stage } from '../define-procedure.ts';
import { LINKS } from '../links.ts';

const REGISTERED = { stepOf: 'id-register' };
const FIRST_ID = ['弥生ID（メールアドレス）1'];

/** The form without accounting link; the other form is a stage of its own. */
export const applyForm: Stage = {
  screens: ['apply-form'],
  title: 'step_apply_title',
  todo: [
    { text: 'step_apply_do_name', facts: ['std-S3-0-08'] },
    {
      text: 'step_apply_do_id',
      values: ['yayoiId'],
      without: { text: 'step_apply_do_id_any', values: [REGISTERED] },
      facts: ['std-S3-0-09'],
    },
    { text: 'step_apply_do_more', facts: ['std-S3-0-11'] },
    { text: 'step_apply_do_read', facts: ['std-S3-0-10'] },
  ],
  warnings: [
    {
      text: 'step_apply_warn_registered',
      values: [REGISTERED],
      facts: ['std-S3-0-03', 'std-S3-0-04'],
      hazards: ['hz-11'],
    },
    {
      text: 'step_apply_warn_other_group',
      values: [REGISTERED],
      link: LINKS.portalLogin,
      facts: ['std-S3-0-05', 'std-S3-0-06'],
      hazards: ['hz-10'],
    },
    { text: 'step_apply_warn_one_each', hazards: ['hz-12'] },
    { text: 'step_apply_warn_form', link: LINKS.applyFormAccounting, facts: ['std-S3-0-02'], hazards: ['hz-13'] },
    { text: 'step_apply_warn_automatic_mail', hazards: ['hz-60'] },
  ],
  notes: [
    { labels: ['名'], tone: 'do', text: 'note_apply_name' },
    {
      labels: FIRST_ID,
      tone: 'do',
      text: 'note_apply_id',
      values: ['name', 'yayoiId'],
      without: { text: 'note_apply_id_any', values: [REGISTERED] },
      hazards: ['hz-11'],
    },
    { labels: ['確認のためもう一度入力してください'], tone: 'do', text: 'note_apply_id_again' },
  ],
  facts: ['std-S3-0-01', 'std-S3-0-07'],
};

/** From the application to the notification: no screen, only mails. */
export const waitForNumber: Stage = {
  screens: [],
  title: 'step_wait_title',
  todo: [
    { text: 'step_wait_do_wait', facts: ['net-AP-0-01', 'net-AP-0-07'] },
    {
      text: 'step_wait_do_mail',
      link: LINKS.multiOffice,
      facts: ['net-AP-0-02', 'net-AP-0-06', 'net-AP-1-01', 'net-AP-1-02', 'net-AP-1-06', 'net-AP-1-08'],
    },
    { text: 'step_wait_do_record', facts: ['net-AP-1-03', 'net-AP-1-05'], hazards: ['hz-35', 'hz-58'] },
  ],
  warnings: [
    { text: 'step_wait_warn_automatic_mail', facts: ['net-AP-0-05'], hazards: ['hz-60'] },
    { text: 'step_wait_warn_parentheses', facts: ['net-AP-1-04'], hazards: ['hz-34'] },
    { text: 'step_wait_warn_inquiry', facts: ['net-AP-0-03', 'net-AP-0-04'], hazards: ['hz-37'] },
    { text: 'step_wait_warn_name', facts: ['net-AP-0-08'], hazards: ['hz-38'] },
    { text: 'step_wait_warn_keep', facts: ['net-AP-1-07'], hazards: ['hz-58'] },
  ],
};
