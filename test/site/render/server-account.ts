import type { View } from '../model/page.ts';
import { menuAddress, menuInDom, menuVisible, truncated } from './account-words.ts';
import type { AccountDialect } from './dialect.ts';
import { esc, tag } from './html.ts';

const ICON =
  '<svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true"><circle cx="12" cy="8" r="4"/><path d="M4 21a8 8 0 0 1 16 0"/></svg>';

function menu(view: View, from: 'portal' | 'voucher'): string {
  const yayoiId = view.who?.yayoiId ?? '';
  const shown = menuAddress(view, from);
  const address =
    shown === 'full'
      ? tag('p', { class: 'account-id' }, esc(yayoiId))
      : shown === 'truncated'
        ? tag('p', { class: 'account-id', title: yayoiId }, esc(truncated(yayoiId)))
        : '';
  return tag(
    'div',
    { class: 'account-menu', 'data-part': 'account-menu', hidden: !menuVisible(view, from) },
    tag('p', { class: 'account-name' }, esc(view.who?.name ?? '')),
    address,
    tag('a', { href: '/logout', class: 'logout' }, 'ログアウト'),
  );
}

export const serverAccount: AccountDialect = {
  menu,
  tooltip: (view) =>
    tag('div', { role: 'tooltip', class: 'tooltip', 'data-part': 'tooltip' }, esc(view.who?.yayoiId ?? '')),
  bar: ({ account }, view) => {
    const name = esc(view.who?.name ?? '');
    if (account === 'none') return '';
    if (account === 'product') {
      const who = view.idShown === 'never' ? name : esc(view.who?.yayoiId ?? '');
      return tag(
        'div',
        { class: 'account' },
        tag('span', {}, who),
        tag('a', { id: 'logout-link-button', href: '/logout' }, 'ログアウト'),
      );
    }
    const inDom = menuInDom(view) ? menu(view, account) : '';
    if (account === 'portal') {
      const label = tag('span', { class: 'visually-hidden' }, 'ユーザー名');
      const button = tag('button', { type: 'button', class: 'account-name', 'data-do': 'account' }, label, name);
      return tag('div', { class: 'account', id: 'js-headermenu' }, button, inDom);
    }
    const title = view.idShown === 'title' ? view.who?.yayoiId : undefined;
    const all = {
      type: 'button',
      class: 'account-icon',
      'data-do': 'account',
      title,
      'aria-label': title ?? 'アカウント',
    };
    return tag('div', { class: 'account' }, tag('button', all, ICON), inDom);
  },
};
