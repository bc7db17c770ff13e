import type { FrameData, MenuItem } from '../frames.ts';
import { inline } from './dialect.ts';
import { esc, tag } from './html.ts';

function menu(items: MenuItem[]): string {
  return items
    .map(({ text, href, children }) =>
      tag(
        'div',
        { class: 'css-mi' },
        tag('a', { href }, tag('span', {}, esc(text))),
        children?.length ? tag('div', { class: 'css-ms' }, menu(children)) : '',
      ),
    )
    .join('');
}

export function spaPage(frame: FrameData, account: string, main: string): string {
  const search = frame.search
    ? tag('input', { type: 'search', class: 'css-sr', placeholder: frame.search, 'aria-label': frame.search })
    : '';
  const nav = frame.menu.length ? tag('div', { class: 'css-nv', role: 'navigation' }, menu(frame.menu)) : '';
  return tag(
    'div',
    { class: 'css-rt' },
    tag(
      'div',
      { class: 'css-hd', role: 'banner' },
      tag('a', { class: 'css-br', href: frame.brand.href }, esc(frame.brand.text)),
      search,
      account,
    ),
    tag('div', { class: 'css-co' }, nav, tag('div', { class: 'css-mn', role: 'main' }, main)),
    tag('div', { class: 'css-ft', role: 'contentinfo' }, ...frame.footer.map((part) => tag('div', {}, inline([part])))),
  );
}
