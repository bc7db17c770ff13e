const HOST = /(?:^|\.)yayoi-kk\.co\.jp$/;

/** The origin of `address` when it is one of the vendor's sites over TLS (`https://*.yayoi-kk.co.jp`), else undefined. */
export function siteOrigin(address: string): string | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url?.protocol === 'https:' && HOST.test(url.hostname) ? url.origin : undefined;
}
