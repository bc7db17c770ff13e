import { describe, expect, test } from 'vitest';
import { readStructure } from '../../../lib/report/read-structure.ts';
import { isVisible } from '../../../lib/screens/visible-text.ts';
import { fc } from '../../support/properties.ts';

function read(html: string) {
  document.body.innerHTML = html;
  return readStructure(document.body, isVisible);
}

describe('what is read of a page', () => {
  test('names and texts, in their places', () => {
    expect(
      read('<h1>受領<wbr><span>証憑</span></h1><p>前<a href="/x">中</a>後</p><input type="submit" value="登録">')
        .children,
    ).toEqual([
      { tag: 'h1', text: '受領証憑', children: [] },
      {
        tag: 'p',
        children: [
          { tag: '#text', text: '前', children: [] },
          { tag: 'a', text: '中', children: [] },
          { tag: '#text', text: '後', children: [] },
        ],
      },
      { tag: 'input', type: 'submit', label: '登録', children: [] },
    ]);
  });

  test('a field’s label, also one that only points at it', () => {
    expect(read('<label for="a">弥生ID</label><input id="a"><input placeholder="番号">').children.slice(1)).toEqual([
      { tag: 'input', label: '弥生ID', children: [] },
      { tag: 'input', label: '番号', children: [] },
    ]);
  });

  test('what is hidden is marked, what is not the page’s is left out', () => {
    expect(
      read('<p hidden>x</p><script>y</script><shohyo-guard>z</shohyo-guard><iframe srcdoc="w"></iframe>').children,
    ).toEqual([
      { tag: 'p', hidden: true, text: 'x', children: [] },
      { tag: 'iframe', children: [] },
    ]);
  });

  test('never what somebody typed or chose', () => {
    const value = fc.string({ unit: fc.constantFrom(...'0123456789abc弥生'), minLength: 6, maxLength: 20 });
    const kinds = ['text', 'password', 'email', 'tel', 'hidden', 'search', 'checkbox', 'radio', 'number', 'date'];
    fc.assert(
      fc.property(value, fc.constantFrom(...kinds), (typed, type) => {
        document.body.innerHTML = `<form><input type="${type}" value="${typed}"><input><textarea>${typed}</textarea>
          <div contenteditable>${typed}</div><span contenteditable="true">${typed}</span><select><option value="${typed}">選択</option></select></form>`;
        const [first, second] = document.querySelectorAll('input');
        if (first && second) first.value = second.value = typed;
        expect(JSON.stringify(readStructure(document.body, isVisible))).not.toContain(typed);
      }),
    );
  });
});
