import Papa from 'papaparse';

const NEWLINE = '\r\n';

/** One line of a CSV, without its end. */
export function csvLine(cells: readonly string[]): string {
  return Papa.unparse([[...cells]], { newline: NEWLINE });
}

/** The whole file as Excel opens it: byte order mark, CRLF (contract §7). */
export function csvText(lines: readonly string[]): string {
  return `\ufeff${lines.join(NEWLINE)}${NEWLINE}`;
}
