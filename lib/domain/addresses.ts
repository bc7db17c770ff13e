/** Where a person signs in to the web portal (use-web-1-01). */
export const SIGN_IN_URL = 'https://myaccount.yayoi-kk.co.jp/login?service_id=mypoweb';
/** Official help on deleting vouchers that were uploaded (net-S1-0-09). */
export const MISPLACED_HELP_URL = 'https://support.yayoi-kk.co.jp/subcontents.html?page_id=26957';
