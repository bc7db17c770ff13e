/** One number that Smart Voucher's help pages name, where it stands there, and when it was read there last. */
export interface Limit {
  most: number;
  source: string;
  /** Year and month. */
  seen: string;
}

/** "Upload vouchers": 20 MB, 50 pages, no password, nothing compressed, 100 files at once, 10 chosen at once. */
const HELP_UPLOAD = 'https://support.yayoi-kk.co.jp/subcontents.html?page_id=26953';
/** "Start using Smart Voucher": the endings it takes. */
const HELP_START = 'https://support.yayoi-kk.co.jp/product/vouchers/start.html';

/** A megabyte as Windows counts it. The help page says 「20MB以内」 and not which megabyte it means. */
export const MEGABYTE = 1024 * 1024;

/** Every number that a refusal rests on. When the site changes one, this is the only place to change. */
export const LIMITS = {
  /** Bytes of one file. */
  bytes: { most: 20 * MEGABYTE, source: HELP_UPLOAD, seen: '2026-11' },
  /** Pages of one PDF. */
  pages: { most: 50, source: HELP_UPLOAD, seen: '2026-11' },
  /** Files chosen in one file dialog. */
  filesPerDialog: { most: 10, source: HELP_UPLOAD, seen: '2026-11' },
  /** Files of one upload, whatever way they came in. */
  filesPerUpload: { most: 100, source: HELP_UPLOAD, seen: '2026-11' },
} as const satisfies Record<string, Limit>;

/** The names' endings that are taken, by type, the usual one first. */
export const TAKEN_ENDINGS = {
  endings: { pdf: ['.pdf'], png: ['.png'], jpeg: ['.jpg', '.jpeg'] },
  source: HELP_START,
  seen: '2026-11',
} as const;
