import { describe, expect, test } from 'vitest';
import { allAtOnce } from '../../../lib/domain/sliced.ts';
import { readTable } from '../../../lib/ledger/csv-table.ts';

const read = (text: string) => allAtOnce(readTable(text));
const cells = (text: string) => read(text).table?.map(({ row, cells }) => [row, ...cells]);

describe('a table', () => {
  test.each<[what: string, text: string, expected: (string | number)[][]]>([
    [
      'CRLF',
      'a,b\r\n1,2\r\n',
      [
        [1, 'a', 'b'],
        [2, '1', '2'],
      ],
    ],
    [
      'LF',
      'a,b\n1,2',
      [
        [1, 'a', 'b'],
        [2, '1', '2'],
      ],
    ],
    [
      'CR',
      'a,b\r1,2\r',
      [
        [1, 'a', 'b'],
        [2, '1', '2'],
      ],
    ],
    [
      'mixed line ends',
      'a,b\r\n1,2\n3,4\r5,"x\r\ny"\r\n',
      [
        [1, 'a', 'b'],
        [2, '1', '2'],
        [3, '3', '4'],
        [4, '5', 'x\r\ny'],
      ],
    ],
    [
      'semicolons',
      'a;b\n"1;0";2',
      [
        [1, 'a', 'b'],
        [2, '1;0', '2'],
      ],
    ],
    [
      'tabs',
      'a\tb\n1,0\t2',
      [
        [1, 'a', 'b'],
        [2, '1,0', '2'],
      ],
    ],
    [
      'the sign that makes known names',
      '事業所名;メモ,a,b,c\nA;x',
      [
        [1, '事業所名', 'メモ,a,b,c'],
        [2, 'A', 'x'],
      ],
    ],
    [
      'one column',
      '事業所名\nA\n',
      [
        [1, '事業所名'],
        [2, 'A'],
      ],
    ],
    [
      'quotes in cells',
      'a,b\n"x ""y"" z","1\n2\r\n3"\n',
      [
        [1, 'a', 'b'],
        [2, 'x "y" z', '1\n2\r\n3'],
      ],
    ],
    [
      'a quote inside an unquoted cell',
      'a\tb\r\n5" disk\tz\r\n',
      [
        [1, 'a', 'b'],
        [2, '5" disk', 'z'],
      ],
    ],
    [
      'blank rows are counted and left out',
      '\n\na,b\n,\n1,2\n\n\n',
      [
        [3, 'a', 'b'],
        [5, '1', '2'],
      ],
    ],
    [
      'rows of other lengths',
      'a,b\n1\n1,2,3\n',
      [
        [1, 'a', 'b'],
        [2, '1'],
        [3, '1', '2', '3'],
      ],
    ],
    [
      "Excel's own first line",
      'sep=;\r\na;b\r\n1;2\r\n',
      [
        [1, 'a', 'b'],
        [2, '1', '2'],
      ],
    ],
    [
      'spaces stay',
      'a,b\n 1 ," 2 "\n',
      [
        [1, 'a', 'b'],
        [2, ' 1 ', ' 2 '],
      ],
    ],
  ])('%s', (_what, text, expected) => expect(cells(text)).toEqual(expected));

  test.each<[what: string, text: string, code: string, ...values: string[]]>([
    ['nothing', '', 'empty_file'],
    ['blank lines', ' \n\r\n ', 'empty_file'],
    ['blank cells', ',,\n,,\n', 'empty_file'],
    ['a quote left open', 'a,b\n1,"2\n3,4\n', 'quote_open', '2'],
    ['a quote left open after a cell of two lines', 'a,b\r\n"x\r\ny",2\r\n3,"4\r\n', 'quote_open', '4'],
    ['letters after a closing quote', 'a,b\n"1"x,2\n', 'quote_inside', '2'],
    ['the same below a line that Excel does not count', 'sep=,\na,b\n"1"x,2\n', 'quote_inside', '3'],
    ['too many columns', `${','.repeat(600)}a\n`, 'too_many_columns', '500'],
    ['too many rows', 'a\n'.repeat(100_002), 'too_many_rows', '100000'],
  ])('%s: refused', (_what, text, code, ...values) => {
    expect(read(text)).toEqual({ problem: { code, values } });
  });

  test('cut anywhere into batches it is the same table', () => {
    const widths = [...Array(40).keys(), 32_767, 32_768, 40_000];
    for (const width of widths) {
      const row = `"${'x'.repeat(width)}","a\r\n""b""","あ"`;
      const count = Math.ceil(100_000 / row.length);
      const table = read(`h1,h2,h3\r\n${`${row}\r\n`.repeat(count)}`).table ?? [];
      expect(table).toHaveLength(count + 1);
      const rows = new Set(table.slice(1).map(({ cells }) => cells.join('|')));
      expect(rows).toEqual(new Set([`${'x'.repeat(width)}|a\r\n"b"|あ`]));
    }
  });

  test('a quote that is never closed does not make reading long', () => {
    const text = `a,b\n1,"${'x'.repeat(200)}\n${'1,2\n'.repeat(8_000_000)}`;
    const start = performance.now();
    expect(read(text)).toEqual({ problem: { code: 'quote_open', values: ['2'] } });
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
