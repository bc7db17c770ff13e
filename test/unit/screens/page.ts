import { type PageText, readPage } from '../../../lib/screens/page-text.ts';

/** A page of the sites written by hand: the body's HTML and the tab's title. */
export function parse(body: string, title = ''): Document {
  return new DOMParser().parseFromString(`<!doctype html><title>${title}</title><body>${body}</body>`, 'text/html');
}

export function look(body: string, { url = 'https://myportal.yayoi-kk.co.jp/any', title = '' } = {}): PageText {
  return readPage(new URL(url), parse(body, title));
}
