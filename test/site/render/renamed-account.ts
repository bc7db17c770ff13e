import type { View } from '../model/page.ts';
import { menuAddress, menuInDom, menuVisible, truncated } from './account-words.ts';
import type { AccountDialect } from './dialect.ts';
import { esc, tag } from './html.ts';
import { cutAddress } from './renamed-words.ts';

function menu(view: View, from: 'portal' | 'voucher'): string {
  const yayoiId = view.who?.yayoiId ?? '';
  const shown = menuAddress(view, from);
  const address =
    shown === 'none'
      ? ''
      : shown === 'truncated'
        ? tag('div', { class: 'L-a5', title: yayoiId }, esc(truncated(yayoiId)))
        : tag('div', { class: 'L-a5' }, tag('span', {}, cutAddress(yayoiId)));
  const name = tag('div', { class: 'L-a6' }, esc(view.who?.name ?? ''));
  const out = tag(
    'div',
    { class: 'L-a7' },
    tag('a', { role: 'button', tabindex: '0', href: '/logout' }, tag('span', {}, 'ログアウト')),
  );
  const inner = tag('div', { class: 'L-a4' }, name, address, out);
  return tag(
    'div',
    { class: 'L-a3', 'data-part': 'account-menu', style: menuVisible(view, from) ? undefined : 'display:none' },
    inner,
  );
}

export const renamedAccount: AccountDialect = {
  menu,
  tooltip: (view) => tag('div', { class: 'L-q8', 'data-part': 'tooltip' }, cutAddress(view.who?.yayoiId ?? '')),
  bar: ({ account }, view) => {
    const name = esc(view.who?.name ?? '');
    if (account === 'none') return '';
    if (account === 'product') {
      const who = view.idShown === 'never' ? name : cutAddress(view.who?.yayoiId ?? '');
      const out = tag('a', { role: 'button', class: 'L-a7', href: '/logout' }, 'ログアウト');
      return tag('div', { class: 'L-a1' }, tag('div', { class: 'L-a2' }, who), tag('div', {}, out));
    }
    const inDom = menuInDom(view) ? menu(view, account) : '';
    const common = { role: 'button', tabindex: '0', class: 'L-a2', 'data-do': 'account' };
    if (account === 'portal') {
      const label = tag('span', { class: 'L-vh' }, 'ユーザー名');
      return tag('div', { class: 'L-a1' }, tag('a', common, label, tag('span', {}, name)), inDom);
    }
    const title = view.idShown === 'title' ? view.who?.yayoiId : undefined;
    const face = tag('i', { class: 'L-a8' });
    return tag('div', { class: 'L-a1' }, tag('a', { ...common, title, 'aria-label': title }, face), inDom);
  },
};
