import { describe, expect, it } from 'vitest';
import { indexNames, otherOfficeIn } from '../../../lib/domain/office-in-file-name.ts';

const index = indexNames({
  own: ['事業所A', 'A商店', '山田', 'ア'],
  others: ['事業所B', '株式会社 乙', 'ｶﾞﾗｽ工房', 'B', '商店', '山田商店', 'Yamada Farm', 'abc', '第1', '㈱丙', 'A商店'],
});

const asked: [string, string, string][] = [
  ['the name', '事業所B_領収書.pdf', '事業所B'],
  ['full width', '事業所Ｂ　領収書.pdf', '事業所B'],
  ['lower case', '事業所b.pdf', '事業所B'],
  ['spaces in the file’s name', '領収書 株式 会社 乙.pdf', '株式会社 乙'],
  ['spaces in the ledger’s name', '株式会社乙202604.pdf', '株式会社 乙'],
  ['letters with case and spaces', 'YAMADAFARM-04.png', 'Yamada Farm'],
  ['full width for half width', 'ガラス工房.pdf', 'ｶﾞﾗｽ工房'],
  ['marks apart from their letters, as macOS writes them', 'カ\u3099ラス工房.pdf', 'ｶﾞﾗｽ工房'],
  ['a sign for several characters', '(株)丙 請求書.pdf', '㈱丙'],
  ['a name that ends at a digit', '事業所B20260401.pdf', '事業所B'],
  ['a name with a digit that ends at a space', '第1 2026.pdf', '第1'],
  ['letters that stand alone', 'scan_abc_01.pdf', 'abc'],
  ['the folder’s name', '事業所B/2026/領収書.pdf', '事業所B'],
  ['a longer name that begins with the target’s', '山田商店_領収書.pdf', '山田商店'],
  ['the target’s own name of one character beside it', '事業所Bア.pdf', '事業所B'],
  ['several: the longest', '事業所B 山田商店 Yamada Farm.pdf', 'Yamada Farm'],
];
const passed: [string, string][] = [
  ['no name', '領収書.pdf'],
  ['the target’s name', '事業所A.pdf'],
  ['the target’s name beside another', '事業所A_事業所B.pdf'],
  ['the target’s alias beside another', 'Ａ商店と事業所B.pdf'],
  ['the target’s name beside a longer one that has it too', '山田 山田商店.pdf'],
  ['a name of one character', 'B.pdf'],
  ['a name that stands in the target’s alias', '商店.pdf'],
  ['an alias that both have', 'A商店.pdf'],
  ['letters within a word', 'abcde.pdf'],
  ['a digit within a number', '第12.pdf'],
  ['a letter more', '事業所BC.pdf'],
  ['nothing', ''],
];

describe('another office’s name in a file’s name (issue 3 item 9)', () => {
  it.each(asked)('%s', (_what, fileName, name) => expect(otherOfficeIn(index, fileName)).toBe(name));
  it.each(passed)('passes %s', (_what, fileName) => expect(otherOfficeIn(index, fileName)).toBeUndefined());

  it('takes no longer with 3,000 names than the event can wait', () => {
    const many = indexNames({ own: ['甲'], others: Array.from({ length: 3_000 }, (_, at) => `事業所${at}号`) });
    const begin = performance.now();
    for (let file = 0; file < 100; file += 1) otherOfficeIn(many, `${'長い名前の領収書'.repeat(20)}${file}.pdf`);
    expect(performance.now() - begin).toBeLessThan(1_000);
    expect(otherOfficeIn(many, '領収書_事業所2999号.pdf')).toBe('事業所2999号');
  });
});
