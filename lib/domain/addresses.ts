/** Where a person signs in to the web portal (use-web-1-01). */
export const SIGN_IN_URL = 'https://myaccount.yayoi-kk.co.jp/login?service_id=mypoweb';
