/** What a cell begins with when the rest of it is JSON: nobody types it, and CP932 can write it. */
const JSON_MARK = '【JSON】';
/** What makes spreadsheets run a cell (contract §7), in full width too, and the apostrophe itself, so that each can be told apart again. */
const GUARDED = /^[=+\-@\t\r\n＝＋－＠']/u;
const GUARD = /^'(?=[=+\-@\t\r\n＝＋－＠'])/u;
/** What UTF-8 or a reader of ours would not give back. */
const FRAGILE = /[\ufffd\p{Surrogate}]/u;
const NUL = '\u0000';

function asJson(value: unknown): string {
  const json = JSON.stringify(value) ?? 'null';
  return JSON_MARK + json.replaceAll('\ufffd', '\\ufffd');
}

/** A value as one cell, for {@link readCell}: text as it is, so that no spreadsheet runs it; all else as JSON behind a mark. */
export function writeCell(value: unknown): string {
  if (value === undefined) return '';
  if (typeof value !== 'string' || value === '' || value.startsWith(JSON_MARK)) return asJson(value);
  if (value.includes(NUL) || FRAGILE.test(value)) return asJson(value);
  return GUARDED.test(value) ? `'${value}` : value;
}

/** The value that {@link writeCell} was given; undefined for an empty cell. What anyone else wrote is text. */
export function readCell(cell: string): unknown {
  if (cell === '') return undefined;
  if (!cell.startsWith(JSON_MARK)) return cell.replace(GUARD, '');
  try {
    return JSON.parse(cell.slice(JSON_MARK.length)) as unknown;
  } catch {
    return cell;
  }
}

/** An unknown field's name as a column's. `taken`: without the mark it would be read as the name of a field that is known. */
export function writeUnknownName(name: string, taken: boolean): string {
  const written = writeCell(name);
  return taken || written.trim() !== written ? asJson(name) : written;
}

const BETWEEN = /[、;；,，\n]/u;

/** Aliases as one cell (contract §7: separated by 、), or as JSON where a separator is part of one. */
export function writeAliases(aliases: readonly string[]): string {
  const safe = aliases.every((alias) => alias.trim() === alias && alias !== '' && !BETWEEN.test(alias));
  return writeCell(safe && aliases.length > 0 ? aliases.join('、') : aliases);
}

/** The aliases in a cell; undefined for none. */
export function readAliases(cell: string): unknown {
  const value = readCell(cell);
  if (typeof value !== 'string') return value;
  const aliases = value.split(BETWEEN).filter((alias) => alias.trim() !== '');
  return aliases.length > 0 ? aliases : undefined;
}
