import { frameOf } from '../frames.ts';
import type { Dom, PageData, View } from '../model/page.ts';
import { type Dialect, renderBlocks } from './dialect.ts';
import { esc } from './html.ts';
import { renamed } from './renamed.ts';
import { server } from './server.ts';
import { spa } from './spa.ts';
import { styleOf } from './style.ts';

export function dialectOf(page: PageData, dom: Dom): Dialect {
  if (dom === 'renamed') return renamed(page);
  return dom === 'spa' ? spa : server;
}

/** What stands in the body (spa: in #app) once the page has rendered. */
export function contentOf(page: PageData, view: View): string {
  const dialect = dialectOf(page, view.dom);
  const frame = frameOf(page.frame, view);
  return dialect.page(frame, dialect.account.bar(frame, view), renderBlocks(dialect, page.body(view)));
}

/** The tooltip that stands at the end of <body> while the pointer rests on the icon; empty unless this page has one. */
export function tooltipOf(page: PageData, view: View): string {
  const shows = frameOf(page.frame, view).account === 'voucher' && view.idShown === 'tooltip' && view.who !== undefined;
  return shows ? dialectOf(page, view.dom).account.tooltip(view) : '';
}

const html = (dom: Dom, title: string, body: string) => `<!doctype html>
<html lang="ja">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${esc(title)}</title><style>${styleOf(dom)}</style></head>
<body>
${body}
</body>
</html>
`;
const SCRIPT = '<script type="module" src="/_site/main.ts"></script>';

/** The page as it stands once rendered, without scripts: what a test reads. */
export function staticDocument(page: PageData, view: View): string {
  const content = contentOf(page, view);
  const body = view.dom === 'spa' ? `<div id="app">${content}</div>` : content;
  return html(view.dom, page.title, body + (view.hover ? tooltipOf(page, view) : ''));
}

/** The page as the server sends it. A single-page application sends an empty shell. */
export function liveDocument(page: PageData, view: View, delay: number): string {
  if (view.dom !== 'spa') return html(view.dom, page.title, contentOf(page, view) + SCRIPT);
  return html('spa', frameOf(page.frame, view).brand.text, `<div id="app" data-delay="${delay}"></div>${SCRIPT}`);
}
