import { describe, expect, it } from 'vitest';
import { findControl, findField } from '../../../lib/screens/locate.ts';
import { parse } from './page.ts';

describe('findField', () => {
  it.each([
    ['label for', '<label for="x">お客様番号</label><input id="x">'],
    ['a label around it', '<label>お客様番号 <input id="x"></label>'],
    ['aria-label', '<input id="x" aria-label="お客様番号">'],
    ['aria-labelledby', '<b id="l">お客様番号</b><input id="x" aria-labelledby="l">'],
    ['placeholder', '<input id="x" placeholder="お客様番号">'],
    ['the head of a row', '<table><tr><th>お客様番号<em>必須</em></th><td><input id="x"></td></tr></table>'],
    ['a definition list', '<dl><dt>お客様番号</dt><dd><div><input id="x"></div></dd></dl>'],
    ['text before it', '<p>お客様番号 (例: 1234567) <span>(必須)</span> <input id="x"></p>'],
    ['a line above it', '<div><div>お客<wbr>様番号</div><div class="i"><div><input id="x"></div></div></div>'],
    ['a mark in between', '<div><b>お客様番号</b><em>*必須</em><p><input id="x"></p></div>'],
    ['with a help link', '<div><div>お客様番号 <a href="#">お客様番号とは</a></div><input id="x"></div>'],
    ['among others', 'ご登録電話番号<input>お客様番号<input id="x">ご登録メールアドレス<input>'],
    ['a choice', '<div>お客様番号<select id="x"><option>7</option></select></div>'],
  ])('by %s', (_, html) => {
    expect(findField(parse(`<form>${html}</form>`), ['お客様番号'])?.id).toBe('x');
  });

  it.each([
    ['hidden', '<label hidden>お客様番号<input></label>'],
    ['a longer label', '<label>お客様番号をお忘れの方<input></label>'],
    ['the label of the next field', '<input>お客様番号<input hidden>'],
    ['a quotation', '<article><label>お客様番号<input></label></article>'],
    ['a button', '<label>お客様番号<input type="submit"></label>'],
  ])('not %s', (_, html) => {
    expect(findField(parse(`<form>${html}</form>`), ['お客様番号'])).toBeUndefined();
  });

  const register = `
    <div><label for="m1">メールアドレス（弥生ID） <a>弥生IDとは</a></label>
      <input id="m1"><input id="m2"><small>※貼り付けできません。</small></div>
    <div>パスワード（半角英数字記号8～64文字、英字の大文字小文字は区別されます。）
      <input id="p1" type="password"><input id="p2" type="password"></div>
    <label><input type="checkbox" id="c">弥生からのお知らせ・お得な情報をメールで受信する</label>
    <div><input type="checkbox" id="t"><span>「弥生関連サービス基本利用規約」およびプライバシーポリシーに同意します。</span></div>`;
  it.each([
    ['メールアドレス（弥生ID）', 0, 'm1'],
    ['メールアドレス（弥生ID）', 1, 'm2'],
    ['パスワード', 0, 'p1'],
    ['パスワード', 1, 'p2'],
    ['弥生からのお知らせ・お得な情報をメールで受信する', 0, 'c'],
    ['「弥生関連サービス基本利用規約」およびプライバシーポリシーに同意します。', 0, 't'],
  ])('id-register: %s, box %d', (label, nth, id) => {
    expect(findField(parse(register), [label], { nth })?.id).toBe(id);
  });

  const apply = `<table>
    <tr><th>申込者</th><td>【全角入力】 例) 弥生 太郎 <br>姓 <input id="sei"> 名 <input id="mei"></td></tr>
    <tr><th>弥生 ID（メールアドレス）1</th><td><input id="a"><p>確認のためもう一度入力してください</p><input id="b"></td></tr>
    <tr><th>事業所トークン1</th><td><input id="t1"></td></tr>
    <tr><th>弥生 ID（メールアドレス）2</th><td><input id="c"><p>確認のためもう一度入力してください</p><input id="d"></td></tr>
    <tr><th>事業所トークン 2</th><td><input id="t2"></td></tr></table>`;
  it.each([
    ['姓', 0, 'sei'],
    ['名', 0, 'mei'],
    ['弥生ID（メールアドレス）1', 0, 'a'],
    ['弥生ID（メールアドレス）1', 1, 'b'],
    ['弥生ID（メールアドレス）1', 2, undefined],
    ['事業所トークン1', 0, 't1'],
    ['弥生ID（メールアドレス）2', 1, 'd'],
    ['事業所トークン2', 0, 't2'],
  ])('application form: %s, box %d', (label, nth, id) => {
    expect(findField(parse(apply), [label], { nth })?.id).toBe(id);
  });

  it('prefers the label itself to the label with a remark', () => {
    const html = '<div>パスワード(再入力)<input id="b"></div><div>パスワード<input id="a"></div>';
    expect(findField(parse(html), ['パスワード'])?.id).toBe('a');
  });
});

describe('findControl', () => {
  it('finds the first visible one of several names', () => {
    const html = '<button hidden id="a">ログアウト</button><a id="b" href="/logout"><span>ログ<wbr>アウト</span></a>';
    expect(findControl(parse(html), ['サインアウト', 'ログアウト'])?.id).toBe('b');
  });
});
