import { describe, expect, it } from 'vitest';
import type { YayoiId } from '../../../lib/domain/yayoi-id.ts';
import { fillSignIn } from '../../../lib/identity/fill-sign-in.ts';
import { showPage } from '../../support/show-page.ts';

const a = 'a@example.co.jp' as YayoiId;
const page = (field: string): string =>
  `<main><h1>ログイン</h1><form id="login_form"><label for="f">弥生ID（メールアドレス）</label>${field}<button>次へ</button></form></main>`;

function fill(field: string): { done: boolean; value: string | undefined; heard: string[] } {
  showPage(page(field));
  const heard: string[] = [];
  for (const type of ['input', 'change', 'submit', 'click', 'keydown'])
    document.body.addEventListener(type, (event) => heard.push(event.type), { signal: AbortSignal.timeout(50) });
  const done = fillSignIn(document, a);
  return { done, value: document.querySelector('input')?.value, heard };
}

describe('the target’s Yayoi ID in the sign-in field', () => {
  it.each(['<input id="f" name="yayoiId">', '<input id="f" type="email" value="b@example.co.jp">'])(
    'is put into %s and the page hears of it as of typing',
    (field) => expect(fill(field)).toEqual({ done: true, value: a, heard: ['input', 'change'] }),
  );
  it.each([
    '<input id="f" type="password">',
    '<input id="f" autocomplete="current-password">',
    '<input id="f" readonly>',
    '<input id="f" disabled>',
    '<input id="f" type="search">',
  ])('is never put into %s', (field) => expect(fill(field)).toEqual({ done: false, value: '', heard: [] }));
  it('goes nowhere on a page without the field', () => {
    showPage('<main><h1>ログイン</h1><input></main>');
    expect(fillSignIn(document, a)).toBe(false);
    expect(document.querySelector('input')?.value).toBe('');
  });
});
