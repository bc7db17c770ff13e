const DOMAIN = '.yayoi-kk.co.jp';
/** Longest word of a path that is a name of the site's makers and no token. */
const LONGEST_WORD = 24;
const NOTHING = 'https://example.co.jp/';

/** A part of an address: words stay, digits become `0`; what mixes letters and digits, is written in `%` or is long is an id. */
function anonymousPart(part: string): string {
  const pieces = part.split(/([-_.])/);
  const isId = pieces.some((piece) => !/^(?:[a-z]*|[0-9]+|[-_.])$/i.test(piece) || piece.length > LONGEST_WORD);
  return isId ? 'id' : part.replace(/[0-9]/g, '0');
}

/**
 * The address of a page of the sites without ids, numbers, values of the query and what follows `#`: names of hosts, folders and
 * of the query's entries. Any other address becomes `https://example.co.jp/`.
 */
export function anonymousUrl(address: string): string {
  if (!URL.canParse(address)) return NOTHING;
  const { hostname, pathname, searchParams } = new URL(address);
  const host = hostname.toLowerCase();
  if (!host.endsWith(DOMAIN)) return NOTHING;
  const path = pathname.split('/').map(anonymousPart).join('/');
  const names = [...new Set([...searchParams.keys()].map(anonymousPart))].filter((name) => name !== '').slice(0, 20);
  const query = names.length > 0 ? `?${names.map((name) => `${name}=0`).join('&')}` : '';
  return `https://${anonymousPart(host.slice(0, -DOMAIN.length))}${DOMAIN}${path}${query}`;
}
