import type { Stage } from '../define-procedure.ts';
import { LINKS } from '../links.ts';

/** Owned products are no part of the procedure without accounting link (hz-32). */
export const ownedProductsUnused: Stage = {
  screens: ['desktop-apps', 'owned-products', 'owned-product-added'],
  title: 'step_owned_title',
  todo: [],
  warnings: [
    {
      text: 'step_owned_warn_leave',
      values: ['name'],
      without: { text: 'step_owned_warn_leave_any' },
      link: LINKS.helpOwnedProduct,
      facts: ['std-S5-8-03'],
      hazards: ['hz-32'],
    },
    {
      text: 'step_owned_warn_original',
      values: ['originalContractId'],
      without: { text: 'step_owned_warn_original_any' },
      facts: ['std-S5-8-02'],
      hazards: ['hz-30', 'hz-32'],
    },
  ],
};

export const ownedProductAddUnused: Stage = {
  ...ownedProductsUnused,
  screens: ['owned-product-add'],
  notes: [{ labels: ['お客様番号'], tone: 'blank', text: 'note_owned_number', hazards: ['hz-32'] }],
};

export const accountingFormUnused: Stage = {
  screens: ['apply-form-accounting'],
  title: 'step_other_form_title',
  todo: [],
  warnings: [
    {
      text: 'step_other_form_warn',
      values: ['name'],
      without: { text: 'step_other_form_warn_any' },
      hazards: ['hz-13'],
    },
    { text: 'step_other_form_warn_later', link: LINKS.accountingAddendum, hazards: ['hz-13'] },
  ],
};
