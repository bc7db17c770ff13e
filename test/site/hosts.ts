export const ACCOUNT = 'myaccount.yayoi-kk.co.jp';
export const PORTAL = 'myportal.yayoi-kk.co.jp';
export const FORM = 'form.yayoi-kk.co.jp';
export const WWW = 'www.yayoi-kk.co.jp';
/** Our invention: the guides print no address for the contract transfer. */
export const CONTRACT = 'keiyaku.yayoi-kk.co.jp';
/** Our invention: the guides print no address for Smart Voucher. */
export const VOUCHER = 'voucher.yayoi-kk.co.jp';
export const SMART = 'smart.yayoi-kk.co.jp';
export const KAIKEI = 'kaikei.yayoi-kk.co.jp';
export const SUPPORT = 'support.yayoi-kk.co.jp';

const KNOWN = new Set([ACCOUNT, PORTAL, FORM, WWW, CONTRACT, SMART, KAIKEI, SUPPORT]);

/** The host whose pages answer for `host`: any unknown one under *.yayoi-kk.co.jp is Smart Voucher. */
export function servedAs(host: string): string {
  return KNOWN.has(host) ? host : VOUCHER;
}
