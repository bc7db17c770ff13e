import type { Stage } from '../define-stage.ts';
import { LINKS } from '../links.ts';
import { NOT_SEEN_AS_TARGET } from './not-seen-as-target.ts';
import { OTHER_ID } from './other-id.ts';

export const PRODUCT = {
  'product-list': {
    screens: ['product-list'],
    title: 'step_product_list_title',
    first: [
      OTHER_ID,
      {
        text: 'step_product_list_skipped',
        values: ['name'],
        when: ['match'],
        shown: {
          says: ['登録している製品はありません'],
          undone: ['login-password', 'group-register', 'product-list'],
        },
      },
    ],
    todo: [
      {
        text: 'step_product_list_do_check',
        values: ['yayoiId'],
        without: { text: 'step_product_list_do_check_any', values: [{ stepOf: 'id-register' }] },
        when: NOT_SEEN_AS_TARGET,
      },
      {
        text: 'step_product_list_do_switch',
        when: NOT_SEEN_AS_TARGET,
        link: LINKS.productList,
      },
      {
        text: 'step_product_list_do_add',
        link: LINKS.helpNetworkProduct,
      },
      {
        text: 'step_product_list_do_listed',
        values: ['serviceContractId'],
        without: { text: 'step_product_list_do_listed_any' },
      },
    ],
    warnings: [
      { text: 'step_product_list_warn_signed_in', when: NOT_SEEN_AS_TARGET },
      { text: 'step_product_list_warn_name', when: NOT_SEEN_AS_TARGET },
      { text: 'step_product_list_warn_skipped', shown: { other: 'serviceContractId' } },
      'step_product_list_warn_network',
      {
        text: 'step_product_list_warn_owned',
        only: ['accounting-network'],
        shown: { has: ['serviceContractId'], undone: ['owned-products'] },
      },
    ],
    next: { text: 'step_product_list_next_done', link: LINKS.helpLicence },
  },
  /** In the multi-office procedures; accounting-firm-link wants the number of the product owned (hz-85). */
  'product-register': {
    screens: ['product-register'],
    title: 'step_product_register_title',
    first: [OTHER_ID],
    todo: [
      {
        text: 'step_product_register_do_number',
        values: ['name', 'serviceContractId'],
        without: { text: 'step_product_register_do_number_any' },
      },
      {
        text: 'step_product_register_do_password',
        values: [{ stepOf: 'support-password' }],
      },
      'step_product_register_do_submit',
    ],
    warnings: [
      {
        text: 'step_product_register_warn_original',
        values: ['originalContractId'],
        without: { text: 'step_product_register_warn_original_any' },
      },
      'step_product_register_warn_format',
      { text: 'step_product_register_warn_mail', shown: { unknown: ['serviceContractId'] } },
      {
        text: 'step_product_register_warn_password',
        values: [{ stepOf: 'support-password' }],
        link: LINKS.supportLogin,
        shown: { undone: ['support-password'] },
      },
      { text: 'step_product_register_warn_record', shown: { unknown: ['serviceContractId'] } },
      'step_product_register_warn_network',
      { text: 'step_product_register_warn_signed_in', when: NOT_SEEN_AS_TARGET },
    ],
    notes: [
      {
        labels: ['お客様番号', 'サービス契約ID'],
        tone: 'do',
        text: 'note_product_register_number',
        values: ['serviceContractId'],
        without: { text: 'note_product_register_number_any' },
      },
      { labels: ['パスワード'], tone: 'careful', text: 'note_product_register_password' },
    ],
    next: { text: 'step_product_register_next', link: LINKS.productList },
  },
} satisfies Record<string, Stage>;
