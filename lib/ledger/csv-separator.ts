import Papa from 'papaparse';
import { columnField } from './csv-words.ts';

/** As much of a file as the first line and the line ends are looked for in. */
const LOOKED_AT = 200_000;
const SEPARATORS = [',', '\t', ';'];

export interface Dialect {
  separator: string;
  newline: '\n' | '\r' | '\r\n';
}

/** What stands outside quotes; a quote inside an unquoted cell spoils the count, and nothing but the guess. */
function outsideQuotes(text: string): string[] {
  return text.split('"').filter((_, at) => at % 2 === 0);
}

/** The one kind of line end between rows, or undefined where kinds are mixed. */
export function lineEnd(text: string): Dialect['newline'] | undefined {
  const outside = outsideQuotes(text.slice(0, LOOKED_AT)).join(' ');
  const kinds = new Set(outside.match(/\r\n|\r|\n/g));
  const [kind = '\n', ...others] = kinds;
  return others.length > 0 ? undefined : (kind as Dialect['newline']);
}

/** The text with `\n` between its rows; line ends inside quotes stay as they are. */
export function withOneLineEnd(text: string): string {
  return text
    .split('"')
    .map((piece, at) => (at % 2 === 0 ? piece.replace(/\r\n?/g, '\n') : piece))
    .join('"');
}

/** What separates the cells: the sign that makes most known column names of the first row, then most cells. */
export function separatorOf(text: string, newline: Dialect['newline']): string {
  const beginning = text.slice(0, LOOKED_AT);
  const rated = SEPARATORS.map((separator) => {
    const { data } = Papa.parse<string[]>(beginning, { delimiter: separator, newline, preview: 20 });
    const first = data.find((cells) => cells.some((cell) => cell.trim() !== '')) ?? data[0] ?? [];
    const known = first.filter((cell) => columnField(cell)).length;
    return { separator, known, cells: first.length };
  });
  const [best] = rated.toSorted((one, other) => other.known - one.known || other.cells - one.cells);
  return best?.separator ?? ',';
}
