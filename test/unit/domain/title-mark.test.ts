import { describe, expect, it } from 'vitest';
import { withMark, withoutMark } from '../../../lib/domain/title-mark.ts';

describe('the target’s mark before the title (issue 3 item 10)', () => {
  it.each(['スマート証憑管理 - ホーム', '', '[重要] お知らせ', '[A] 弥生', '(1) 受領証憑'])(
    '「%s」 with and without',
    (title) => {
      const marked = withMark(title, 'A商', false);
      expect(marked.replaceAll('\u2060', '')).toBe(`[A商] ${title}`);
      expect(withoutMark(marked)).toBe(title);
      expect(withMark(marked, 'B', true)).toBe(withMark(title, 'B', true));
      expect(withoutMark(title)).toBe(title);
    },
  );

  it('says doubt by a sign of its own', () =>
    expect(withMark('弥生', 'A', true).replaceAll('\u2060', '')).toBe('[A!] 弥生'));
  it.each([']', '[', '!', '★'])('comes off again with the mark %s', (mark) =>
    expect(withoutMark(withMark('弥生', mark, false))).toBe('弥生'),
  );
  it('comes off where the page put something before it', () =>
    expect(withoutMark(`(2) ${withMark('受領証憑', 'A', false)}`)).toBe('(2) 受領証憑'));
});
