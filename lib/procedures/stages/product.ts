import type { Stage } from '../define-procedure.ts';
import { LINKS } from '../links.ts';
import { NOT_SEEN_AS_TARGET } from './not-seen-as-target.ts';

export const productList: Stage = {
  screens: ['product-list'],
  title: 'step_product_list_title',
  todo: [
    {
      text: 'step_product_list_do_check',
      values: ['yayoiId'],
      without: { text: 'step_product_list_do_check_any', values: [{ stepOf: 'id-register' }] },
      when: NOT_SEEN_AS_TARGET,
      facts: ['net-GP-2-01', 'net-GP-2-02'],
    },
    {
      text: 'step_product_list_do_switch',
      when: NOT_SEEN_AS_TARGET,
      link: LINKS.productList,
      facts: ['net-GP-1-01', 'net-GP-2-03'],
    },
    {
      text: 'step_product_list_do_add',
      link: LINKS.helpNetworkProduct,
      facts: ['net-GP-1-02', 'net-GP-6-02', 'net-GP-6-03'],
    },
    {
      text: 'step_product_list_do_listed',
      values: ['serviceContractId'],
      without: { text: 'step_product_list_do_listed_any' },
      facts: ['net-GP-8-01'],
    },
  ],
  warnings: [
    { text: 'step_product_list_warn_signed_in', when: NOT_SEEN_AS_TARGET, hazards: ['hz-05'] },
    { text: 'step_product_list_warn_name', when: NOT_SEEN_AS_TARGET, hazards: ['hz-06'] },
    { text: 'step_product_list_warn_skipped', hazards: ['hz-05', 'hz-08'] },
    { text: 'step_product_list_warn_network', facts: ['net-GP-6-04'], hazards: ['hz-14', 'hz-39'] },
  ],
  facts: ['net-GP-6-01', 'net-GP-6-05'],
};

/** In the multi-office procedures; accounting-firm-link wants the number of the product owned (hz-85). */
export const productRegister: Stage = {
  screens: ['product-register'],
  title: 'step_product_register_title',
  todo: [
    {
      text: 'step_product_register_do_number',
      values: ['name', 'serviceContractId'],
      without: { text: 'step_product_register_do_number_any' },
      facts: ['net-GP-7-03'],
    },
    {
      text: 'step_product_register_do_password',
      values: [{ stepOf: 'support-password' }],
      facts: ['net-GP-7-04'],
    },
    { text: 'step_product_register_do_submit', facts: ['net-GP-7-02'] },
  ],
  warnings: [
    {
      text: 'step_product_register_warn_original',
      values: ['originalContractId'],
      without: { text: 'step_product_register_warn_original_any' },
      hazards: ['hz-30'],
    },
    { text: 'step_product_register_warn_format', facts: ['net-GP-7-05'], hazards: ['hz-36'] },
    { text: 'step_product_register_warn_mail', facts: ['net-GP-7-09'], hazards: ['hz-60'] },
    {
      text: 'step_product_register_warn_password',
      values: [{ stepOf: 'support-password' }],
      link: LINKS.supportLogin,
      facts: ['net-GP-7-08'],
      hazards: ['hz-51', 'hz-57'],
    },
    { text: 'step_product_register_warn_record', hazards: ['hz-57', 'hz-58'] },
    { text: 'step_product_register_warn_network', facts: ['net-GP-7-06'], hazards: ['hz-14', 'hz-39'] },
    { text: 'step_product_register_warn_signed_in', when: NOT_SEEN_AS_TARGET, hazards: ['hz-05'] },
  ],
  notes: [
    {
      labels: ['お客様番号', 'サービス契約ID'],
      tone: 'do',
      text: 'note_product_register_number',
      values: ['serviceContractId'],
      without: { text: 'note_product_register_number_any' },
      hazards: ['hz-30', 'hz-36'],
    },
    { labels: ['パスワード'], tone: 'careful', text: 'note_product_register_password', hazards: ['hz-51'] },
  ],
  facts: ['net-GP-7-01', 'net-GP-7-07'],
};
