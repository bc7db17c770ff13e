import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import type { ItemView } from '../../../../components/checklist/checklist-view.ts';
import { ItemRow } from '../../../../components/checklist/ItemRow.tsx';
import { click, mount, type } from '../mount.tsx';
import { item } from './samples.ts';

let count = 0;
async function shown(more: Partial<ItemView> = {}, props: { isNext?: boolean; asked?: number; extra?: boolean } = {}) {
  const onTick = vi.fn();
  const onNote = vi.fn(async () => true);
  count += 1;
  const id = `office${count}`;
  const content = (now: Partial<ItemView>, given: typeof props) => (
    <ItemRow
      item={item(now)}
      noteId={id}
      isNext={given.isNext ?? false}
      asked={given.asked ?? 0}
      onTick={onTick}
      onNote={onNote}
      extra={given.extra}
    >
      <p class="own">own</p>
    </ItemRow>
  );
  const page = await mount(content(more, props));
  const again = (now: Partial<ItemView>, given: typeof props) => page.again(content(now, given));
  return { ...page, again, onTick, onNote, id, content };
}

describe('the box', () => {
  test.each([
    ['open', false, ''],
    ['hand', true, '✎ panel_state_hand 11/20'],
    ['evidence', true, '◉ panel_state_evidence 11/20'],
    ['taken-back', false, '↺ panel_state_taken_back 11/20'],
  ] as const)('%s: ticked %s, with a sign and words of its own', async (state, checked, words) => {
    const { one } = await shown({ state, on: '11/20' });
    const box = one<HTMLInputElement>('input[type=checkbox]');
    expect(box.checked).toBe(checked);
    expect(box.labels?.[0]?.textContent).toBe('step_apply_title');
    expect(one(`[id="${box.getAttribute('aria-describedby')}"]`).textContent).toBe(words);
  });

  test('says what was wished; what is shown stays the stored state', async () => {
    const { one, onTick } = await shown();
    await click(one('input[type=checkbox]'));
    expect(onTick).toHaveBeenCalledExactlyOnceWith(true);
  });
});

describe('the details', () => {
  const opened = (one: (selector: string) => HTMLElement) => (one('details') as HTMLDetailsElement).open;

  test('stand open for the next thing to do and fold when another is', async () => {
    const { one, again } = await shown({}, { isNext: true });
    expect(opened(one)).toBe(true);
    await again({ state: 'hand' }, { isNext: false });
    expect(opened(one)).toBe(false);
  });

  test('open, with the focus on the box, when they are asked for', async () => {
    const { one, again } = await shown();
    expect(opened(one)).toBe(false);
    await again({}, { asked: 1 });
    expect(opened(one)).toBe(true);
    expect(document.activeElement).toBe(one('input[type=checkbox]'));
  });

  test('say where it is done, and lead to the official page unless a sentence does', async () => {
    const url = 'https://myportal.yayoi-kk.co.jp/';
    const plain = await shown({ where: 'desktop', url });
    expect(plain.one('.item-where').textContent).toBe('panel_where_desktop');
    expect(plain.all('a')).toHaveLength(1);
    const link = { url, text: 'hint_link_portal_login' } as const;
    const said = await shown({ url, todo: [{ key: 'step_wait_do_wait', values: [], link }] });
    expect(said.all('a').map(({ textContent }) => textContent)).toEqual(['hint_link_portal_loginhint_new_tab']);
  });

  test('what only this item has shows when it is open or wanted', async () => {
    expect((await shown()).all('.own')).toHaveLength(0);
    expect((await shown({}, { isNext: true })).all('.own')).toHaveLength(1);
    expect((await shown({}, { extra: true })).all('.own')).toHaveLength(1);
  });
});

describe('the note', () => {
  const buttons = (all: (selector: string) => HTMLElement[]) => all('.item-note button');

  test('is written in place, trimmed, and the focus comes back', async () => {
    const { one, all, onNote } = await shown();
    await click(one('.item-note button'));
    const box = one<HTMLTextAreaElement>('.item-note textarea');
    expect(document.activeElement).toBe(box);
    expect(box.labels?.[0]?.textContent?.trim()).toBe('panel_note_label step_apply_title');
    await type(box, ' 棚の2段目 ');
    await click(buttons(all)[0] as HTMLElement);
    await act(async () => undefined);
    expect(onNote).toHaveBeenCalledExactlyOnceWith('棚の2段目');
    expect(document.activeElement).toBe(one('.item-note button'));
  });

  test('what was typed outlives the row; giving up forgets it', async () => {
    const first = await shown({ note: '前' });
    await click(first.one('.item-note button'));
    await type(first.one<HTMLTextAreaElement>('textarea'), '途中');
    const second = await mount(first.content({ note: '前' }, {}));
    expect(second.one<HTMLTextAreaElement>('textarea').value).toBe('途中');
    await click(second.all('.item-note button')[1] as HTMLElement);
    expect(second.one('.note-text').textContent).toBe('panel_note_shown 前');
    expect(first.onNote).not.toHaveBeenCalled();
  });

  test('too long a note is refused in words, and nothing is lost', async () => {
    const { one, all, onNote } = await shown();
    await click(one('.item-note button'));
    await type(one<HTMLTextAreaElement>('textarea'), 'あ'.repeat(2001));
    await click(buttons(all)[0] as HTMLElement);
    expect(onNote).not.toHaveBeenCalled();
    expect(one('.field-error').textContent).toContain('panel_note_too_long 2000 2001');
    expect(one('textarea').getAttribute('aria-invalid')).toBe('true');
  });

  test('a note that could not be stored stays where it was typed', async () => {
    const { one, all, onNote } = await shown();
    onNote.mockResolvedValue(false);
    await click(one('.item-note button'));
    await type(one<HTMLTextAreaElement>('textarea'), '大事');
    await click(buttons(all)[0] as HTMLElement);
    await act(async () => undefined);
    expect(one<HTMLTextAreaElement>('textarea').value).toBe('大事');
  });
});
