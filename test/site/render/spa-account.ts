import type { View } from '../model/page.ts';
import { menuAddress, menuInDom, menuVisible, truncated } from './account-words.ts';
import type { AccountDialect } from './dialect.ts';
import { esc, tag } from './html.ts';

function menu(view: View, from: 'portal' | 'voucher'): string {
  const yayoiId = view.who?.yayoiId ?? '';
  const shown = menuAddress(view, from);
  const text = shown === 'truncated' ? truncated(yayoiId) : yayoiId;
  const address =
    shown === 'none'
      ? ''
      : tag('div', { class: 'css-ai', title: shown === 'truncated' ? yayoiId : undefined }, esc(text));
  return tag(
    'div',
    { class: 'css-am', role: 'menu', 'data-part': 'account-menu', hidden: !menuVisible(view, from) },
    tag('div', { class: 'css-an' }, esc(view.who?.name ?? '')),
    address,
    tag('a', { class: 'css-bt', role: 'menuitem', href: '/logout' }, 'ログアウト'),
  );
}

export const spaAccount: AccountDialect = {
  menu,
  tooltip: (view) =>
    tag('div', { class: 'css-tp', role: 'tooltip', 'data-part': 'tooltip' }, esc(view.who?.yayoiId ?? '')),
  bar: ({ account }, view) => {
    const name = esc(view.who?.name ?? '');
    if (account === 'none') return '';
    if (account === 'product') {
      const who = view.idShown === 'never' ? name : esc(view.who?.yayoiId ?? '');
      const out = tag('a', { id: 'logout-link-button', class: 'css-bt', href: '/logout' }, 'ログアウト');
      return tag('div', { class: 'css-ac' }, tag('div', {}, who), out);
    }
    const inDom = menuInDom(view) ? menu(view, account) : '';
    const common = { type: 'button', class: 'css-ic', 'data-do': 'account', 'aria-haspopup': 'menu' };
    if (account === 'portal') {
      const label = tag('span', { class: 'css-vh' }, 'ユーザー名');
      return tag(
        'div',
        { class: 'css-ac', id: 'js-headermenu' },
        tag('button', common, label, tag('span', {}, name)),
        inDom,
      );
    }
    const title = view.idShown === 'title' ? view.who?.yayoiId : undefined;
    const face = tag('span', { class: 'css-fc', 'aria-hidden': 'true' });
    return tag(
      'div',
      { class: 'css-ac' },
      tag('button', { ...common, title, 'aria-label': title ?? 'アカウントメニュー' }, face),
      inDom,
    );
  },
};
