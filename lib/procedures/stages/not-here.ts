import type { Sentence, Stage } from '../define-stage.ts';
import { LINKS } from '../links.ts';

const OWNED_NEXT: Sentence = {
  text: 'step_owned_next',
  values: [{ stepOf: 'product-list' }],
  link: LINKS.productList,
};
/** Owned products are no part of the procedure without accounting link (hz-32). */
const OWNED_UNUSED = {
  screens: ['desktop-apps', 'owned-products', 'owned-product-added'],
  title: 'step_owned_title',
  todo: [],
  warnings: [
    {
      text: 'step_owned_warn_leave',
      values: ['name'],
      without: { text: 'step_owned_warn_leave_any' },
      link: LINKS.helpOwnedProduct,
    },
    {
      text: 'step_owned_warn_original',
      values: ['originalContractId'],
      without: { text: 'step_owned_warn_original_any' },
    },
  ],
  next: OWNED_NEXT,
} satisfies Stage;

/** Screens of another procedure that the office's own must not use, and why. */
export const NOT_HERE = {
  'owned-products-unused': OWNED_UNUSED,
  'owned-product-add-unused': {
    ...OWNED_UNUSED,
    screens: ['owned-product-add'],
    notes: [{ labels: ['お客様番号'], tone: 'blank', text: 'note_owned_number' }],
  },
  'apply-accounting-unused': {
    screens: ['apply-form-accounting'],
    title: 'step_other_form_title',
    todo: [],
    warnings: [
      {
        text: 'step_other_form_warn',
        values: ['name'],
        without: { text: 'step_other_form_warn_any' },
      },
      { text: 'step_other_form_warn_later', link: LINKS.accountingAddendum },
    ],
    next: { text: 'step_other_form_next', link: LINKS.applyForm },
  },
  'apply-unused': {
    screens: ['apply-form'],
    title: 'step_other_form_title',
    todo: [],
    warnings: [
      {
        text: 'step_plain_form_warn',
        values: ['name'],
        without: { text: 'step_plain_form_warn_any' },
      },
      { text: 'step_plain_form_warn_sent', link: LINKS.accountingAddendum },
    ],
    next: { text: 'step_plain_form_next', link: LINKS.applyFormAccounting },
  },
} satisfies Record<string, Stage>;
