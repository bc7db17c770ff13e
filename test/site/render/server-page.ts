import type { FrameData, MenuItem } from '../frames.ts';
import { inline } from './dialect.ts';
import { esc, tag } from './html.ts';

function menu(items: MenuItem[]): string {
  return tag(
    'ul',
    {},
    ...items.map(({ text, href, children }) =>
      tag('li', {}, tag('a', { href }, esc(text)), children?.length ? menu(children) : ''),
    ),
  );
}

export function serverPage(frame: FrameData, account: string, main: string): string {
  const search = frame.search
    ? tag(
        'form',
        { action: '/search.html', class: 'search', role: 'search' },
        tag('input', { type: 'search', name: 'q', placeholder: frame.search, 'aria-label': frame.search }),
      )
    : '';
  return [
    tag('header', {}, tag('a', { class: 'brand', href: frame.brand.href }, esc(frame.brand.text)), search, account),
    tag(
      'div',
      { class: 'columns' },
      frame.menu.length ? tag('nav', { 'aria-label': 'メニュー' }, menu(frame.menu)) : '',
      tag('main', {}, main),
    ),
    tag('footer', {}, ...frame.footer.map((part) => tag('small', {}, inline([part])))),
  ].join('\n');
}
