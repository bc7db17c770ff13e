import type { FrameData, MenuItem } from '../frames.ts';
import { inline } from './dialect.ts';
import { esc, tag } from './html.ts';

const box = (css: string, ...content: string[]) => tag('div', { class: `L-${css}` }, ...content);

function menu(items: MenuItem[]): string {
  return items
    .map(({ text, href, children }) =>
      tag(
        'dl',
        { class: 'L-n3' },
        tag('dt', {}, tag('a', { href }, esc(text))),
        children?.length ? tag('dd', {}, menu(children)) : '',
      ),
    )
    .join('');
}

export function renamedPage(frame: FrameData, account: string, main: string): string {
  const search = frame.search ? box('h5', tag('input', { type: 'text', name: 'q', placeholder: frame.search })) : '';
  const nav = frame.menu.length ? tag('nav', { class: 'L-n1' }, box('n2', menu(frame.menu))) : '';
  return box(
    'x0',
    tag(
      'header',
      { class: 'L-h1' },
      box('h2', box('h3', tag('a', { class: 'L-h4', href: frame.brand.href }, esc(frame.brand.text))), search, account),
    ),
    box('x1', nav, box('x2', box('x3', box('x4', main)))),
    tag('footer', { class: 'L-z1' }, box('z2', ...frame.footer.map((part) => box('z3', inline([part]))))),
  );
}
