import type { Sentence, Stage } from '../define-stage.ts';
import { LINKS } from '../links.ts';
import { NOT_SEEN_AS_TARGET } from './not-seen-as-target.ts';
import { OTHER_ID } from './other-id.ts';

const NAME: Sentence = { text: 'step_existing_warn_name' };
/** The transfer can be done only once: after it, the list is merely old (hz-76, firm-25-06). */
const TRANSFERRED = ['contract-transfer'];
/** A network product that was registered in another tab is listed too (firm-net-4-02, firm-35-01). */
const ADDED = [...TRANSFERRED, 'firm-product-register'];
const NONE = ['登録している製品がありません'];
const WAY_BACK: Sentence = { text: 'step_firm_page_do_again' };

/** Choosing the products to link, before and after the transfer: one screen in three states. */
export const FIRM_LINKING = {
  'product-linking': {
    screens: ['product-linking'],
    title: 'step_linking_title',
    first: [OTHER_ID],
    todo: [
      { text: 'step_linking_do_none', shown: { says: NONE, undone: ADDED } },
      'step_linking_do_cloud',
      { text: 'step_linking_do_refresh', shown: { says: NONE, done: TRANSFERRED } },
      'step_linking_do_tick',
      'step_linking_do_change',
    ],
    warnings: [
      'step_linking_warn_cancel',
      'step_linking_warn_state',
      {
        text: 'step_approval_warn_signed_in',
        values: ['yayoiId'],
        without: { text: 'step_approval_warn_signed_in_any' },
        when: NOT_SEEN_AS_TARGET,
      },
      NAME,
      { text: 'step_linking_warn_network', link: LINKS.productList },
      { text: 'step_linking_warn_transfer', link: LINKS.transferNews },
    ],
    next: 'step_linking_next',
  },
  'accounting-firm': {
    screens: ['accounting-firm'],
    title: 'step_firm_page_title',
    first: [OTHER_ID],
    todo: ['step_firm_page_do_icons', WAY_BACK],
    warnings: [
      { text: 'step_firm_page_warn_none', shown: { lacks: ['弥生会計', 'やよいの青色申告', 'スマート証憑管理'] } },
      NAME,
    ],
    next: 'step_firm_page_next',
  },
} satisfies Record<string, Stage>;
