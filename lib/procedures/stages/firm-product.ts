import type { Stage } from '../define-stage.ts';
import { LINKS } from '../links.ts';
import { NOT_SEEN_AS_TARGET } from './not-seen-as-target.ts';
import { OTHER_ID } from './other-id.ts';

/** Network products of an accounting firm's client: the number owned goes in, not one issued for an added office (hz-85). */
export const FIRM_PRODUCT = {
  'firm-product-list': {
    screens: ['product-list'],
    title: 'step_firm_list_title',
    first: [OTHER_ID],
    todo: [
      'step_firm_list_do_tab',
      'step_firm_list_do_add',
      {
        text: 'step_firm_list_do_listed',
        values: ['serviceContractId'],
        without: {
          text: 'step_firm_list_do_listed',
          values: ['originalContractId'],
          without: { text: 'step_firm_list_do_listed_any' },
        },
      },
    ],
    warnings: [
      { text: 'step_product_list_warn_signed_in', when: NOT_SEEN_AS_TARGET },
      { text: 'step_existing_warn_name', when: NOT_SEEN_AS_TARGET },
      {
        text: 'step_firm_list_warn_network',
        link: LINKS.helpNetworkProductForFirm,
      },
    ],
    next: 'step_firm_list_next',
  },
  'firm-product-register': {
    screens: ['product-register'],
    title: 'step_product_register_title',
    first: [OTHER_ID],
    todo: [
      {
        text: 'step_firm_product_do_number',
        values: ['serviceContractId'],
        without: {
          text: 'step_firm_product_do_number',
          values: ['originalContractId'],
          without: { text: 'step_firm_product_do_number_any' },
        },
      },
      'step_firm_product_do_password',
    ],
    warnings: [
      'step_firm_product_warn_owned',
      'step_firm_product_warn_unknown',
      { text: 'step_firm_list_warn_network', link: LINKS.helpNetworkProductForFirm },
      { text: 'step_product_register_warn_signed_in', when: NOT_SEEN_AS_TARGET },
    ],
    notes: [
      {
        labels: ['サービス契約ID', 'お客様番号'],
        tone: 'do',
        text: 'note_firm_product_number',
        values: ['serviceContractId'],
        without: {
          text: 'note_firm_product_number',
          values: ['originalContractId'],
          without: { text: 'note_firm_product_number_any' },
        },
      },
      { labels: ['パスワード'], tone: 'careful', text: 'note_firm_product_password' },
    ],
    next: { text: 'step_firm_product_next', link: LINKS.productList },
  },
} satisfies Record<string, Stage>;
