import { describe, expect, it } from 'vitest';
import { isVisible, textOf } from '../../../lib/screens/visible-text.ts';
import { parse } from './page.ts';

const first = (html: string): Element => {
  const element = parse(`<style>.gone{display:none}</style>${html}`).querySelector('b');
  if (!element) throw new Error('no <b> in the snippet');
  return element;
};

describe('isVisible', () => {
  it.each([
    ['plain', '<p><b>x</b></p>', true],
    ['display none around it', '<div style="display:none"><p><b>x</b></p></div>', false],
    ['display none by a class', '<div class="gone"><b>x</b></div>', false],
    ['visibility hidden', '<b style="visibility:hidden">x</b>', false],
    ['the hidden attribute', '<div hidden><b>x</b></div>', false],
    ['a closed dialog', '<dialog><b>x</b></dialog>', false],
    ['an open dialog', '<dialog open><b>x</b></dialog>', true],
    ['closed details', '<details><summary>s</summary><p><b>x</b></p></details>', false],
    ['the summary of closed details', '<details><summary><b>x</b></summary></details>', true],
    ['our own overlay', '<shohyo-guard><b>x</b></shohyo-guard>', false],
  ])('%s', (_, html, seen) => {
    expect(isVisible(first(html))).toBe(seen);
  });
});

describe('textOf', () => {
  it.each([
    ['pieces are joined', '<b>弥生<span>ID</span><wbr>新規<i>登録</i></b>', '弥生ID新規登録'],
    ['hidden pieces are not read', '<b>ログイン<span hidden>中</span><span class="gone">済</span></b>', 'ログイン'],
    ['choices are not read', '<b>事業形態<select><option>法人</option></select></b>', '事業形態'],
    ['pictures have their alternative text', '<b><img alt="次へ"></b>', '次へ'],
    [
      'readings above the text are not read',
      '<b><ruby>証憑<rp>(</rp><rt>しょうひょう</rt><rp>)</rp></ruby></b>',
      '証憑',
    ],
    ['long text is no heading', `<b>${'長'.repeat(500)}</b>`, ''],
  ])('%s', (_, html, text) => {
    expect(textOf(first(html))).toBe(text);
  });

  it('leaves out what it is told to', () => {
    expect(textOf(first('<b>メールアドレス<a>弥生IDとは</a></b>'), 'a')).toBe('メールアドレス');
  });
});
