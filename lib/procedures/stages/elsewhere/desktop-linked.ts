import type { Stage } from '../../define-stage.ts';
import { DESKTOP_LINKS } from '../../links.ts';

/** Vouchers that come from a desktop product: part ③ of daily use, 弥生販売 or the accounting product. */
export const DESKTOP_LINKED = {
  'linked-portal': {
    screens: ['desktop-portal'],
    where: 'desktop',
    title: 'step_linked_portal_title',
    todo: [
      {
        text: 'step_linked_portal_do_sign_in',
        values: ['yayoiId'],
        without: { text: 'step_linked_portal_do_sign_in_any' },
      },
    ],
    warnings: ['step_linked_portal_warn_other'],
    looks: ['step_portal_looks_name'],
  },
  'sales-version': {
    screens: ['desktop-sales'],
    where: 'desktop',
    title: 'step_sales_version_title',
    todo: [
      { text: 'step_sales_version_do_look', link: DESKTOP_LINKS.salesVersion },
      { text: 'step_sales_version_do_update', link: DESKTOP_LINKS.onlineUpdate },
    ],
    warnings: [{ text: 'step_sales_version_warn_old', link: DESKTOP_LINKS.salesUpgrade }],
    looks: ['step_sales_version_looks'],
  },
  'sales-data': {
    screens: ['desktop-sales'],
    where: 'desktop',
    title: 'step_sales_data_title',
    todo: [{ text: 'step_sales_data_do_open', values: ['name'], without: { text: 'step_sales_data_do_open_any' } }],
    warnings: [
      {
        text: 'step_sales_data_warn_pair',
        values: ['name', 'yayoiId'],
        without: { text: 'step_sales_data_warn_pair_any' },
      },
    ],
  },
  'sales-send': {
    screens: ['desktop-sales'],
    where: 'desktop',
    title: 'step_sales_send_title',
    todo: [
      { text: 'step_sales_send_do_invoice', link: DESKTOP_LINKS.salesInvoice },
      { text: 'step_sales_send_do_pdf', link: DESKTOP_LINKS.salesPdf },
      { text: 'step_sales_send_do_copy', link: DESKTOP_LINKS.salesCopy },
    ],
    warnings: ['step_sales_send_warn_group'],
    looks: ['step_sales_send_looks'],
  },
  'journal-voucher': {
    screens: ['desktop-accounting'],
    where: 'desktop',
    title: 'step_journal_title',
    todo: [{ text: 'step_journal_do_attach', link: DESKTOP_LINKS.journalVoucher }],
    warnings: ['step_sales_send_warn_group'],
    looks: ['step_journal_looks'],
  },
} satisfies Record<string, Stage>;
