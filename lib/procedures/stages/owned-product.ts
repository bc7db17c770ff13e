import type { Sentence, Stage } from '../define-stage.ts';
import { LINKS } from '../links.ts';
import { NOT_SEEN_AS_TARGET } from './not-seen-as-target.ts';
import { OTHER_ID } from './other-id.ts';

const SIGNED_IN: Sentence = {
  text: 'step_owned_warn_signed_in',
  values: ['yayoiId'],
  without: { text: 'step_owned_warn_signed_in_any' },
  when: NOT_SEEN_AS_TARGET,
};

/** The owned product, which the procedure with accounting link must not end without (hz-33). */
export const OWNED_PRODUCT = {
  'owned-product-menu': {
    screens: ['desktop-apps'],
    title: 'step_owned_menu_title',
    first: [OTHER_ID],
    todo: ['step_owned_menu_do_open'],
    warnings: ['step_owned_menu_warn_others', SIGNED_IN],
    next: 'step_owned_menu_next',
  },
  'owned-products': {
    screens: ['owned-products'],
    title: 'step_owned_list_title',
    first: [OTHER_ID],
    todo: [
      {
        text: 'step_owned_list_do_add',
        shown: { says: ['登録された保有製品情報はありません'], undone: ['owned-products'] },
      },
      {
        text: 'step_owned_list_do_listed',
        values: ['serviceContractId'],
        without: { text: 'step_owned_list_do_listed_any' },
      },
    ],
    warnings: [SIGNED_IN, { text: 'step_owned_list_warn_filled', shown: { other: 'serviceContractId' } }],
    next: { text: 'step_owned_list_next', link: LINKS.helpLicence },
  },
  'owned-product-add': {
    screens: ['owned-product-add'],
    title: 'step_owned_add_title',
    first: [OTHER_ID],
    todo: [
      {
        text: 'step_product_register_do_number',
        values: ['name', 'serviceContractId'],
        without: { text: 'step_product_register_do_number_any' },
      },
      { text: 'step_product_register_do_password', values: [{ stepOf: 'support-password' }] },
      'step_owned_add_do_next',
    ],
    warnings: [
      {
        text: 'step_product_register_warn_original',
        values: ['originalContractId'],
        without: { text: 'step_product_register_warn_original_any' },
      },
      'step_product_register_warn_format',
      {
        text: 'step_product_register_warn_password',
        values: [{ stepOf: 'support-password' }],
        link: LINKS.supportLogin,
        shown: { undone: ['support-password'] },
      },
    ],
    notes: [
      {
        labels: ['お客様番号'],
        tone: 'do',
        text: 'note_product_register_number',
        values: ['serviceContractId'],
        without: { text: 'note_product_register_number_any' },
      },
      { labels: ['パスワード'], tone: 'careful', text: 'note_product_register_password' },
    ],
    next: 'step_owned_add_next',
  },
  'owned-product-added': {
    screens: ['owned-product-added'],
    title: 'step_owned_added_title',
    todo: ['step_owned_added_do_back'],
    warnings: [],
    next: 'step_owned_added_next',
  },
} satisfies Record<string, Stage>;
