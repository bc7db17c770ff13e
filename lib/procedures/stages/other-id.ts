import type { Sentence } from '../define-stage.ts';

/** Another Yayoi ID than the target's is signed in where something is bound to the signed-in one (hz-05, hz-06, hz-07). */
export const OTHER_ID: Sentence = {
  text: 'step_other_id',
  values: ['name'],
  when: ['mismatch'],
};

/** The sign-in page shows which Yayoi ID was entered: another one than the target's (net-GP-4-03). */
export const OTHER_ID_ENTERED: Sentence = {
  text: 'step_login_password_other',
  values: ['name', 'yayoiId'],
  shown: { other: 'yayoiId' },
};
