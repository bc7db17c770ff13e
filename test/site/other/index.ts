import type { PageData } from '../model/page.ts';
import { applyConfirm } from './apply-confirm.ts';
import { applyThanks } from './apply-thanks.ts';
import { csvImport } from './csv-import.ts';
import { kaikeiHome } from './kaikei-home.ts';
import { scanDataImport } from './scan-data-import.ts';
import { supportTop } from './support-top.ts';
import { uploadStored } from './upload-stored.ts';
import { voucherSettings } from './voucher-settings.ts';

/** Pages of the sites that are no screen: what comes between screens, and products that take files too. */
export const otherPages: PageData[] = [
  applyConfirm,
  applyThanks,
  csvImport,
  kaikeiHome,
  scanDataImport,
  supportTop,
  uploadStored,
  voucherSettings,
];
