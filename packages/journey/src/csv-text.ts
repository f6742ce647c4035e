/**
 * Writes and reads CSV (RFC 4180).
 *
 * Formula guard. A spreadsheet runs a cell that begins with `=`, `+`, `-`, `@`, a tab, a carriage return or their full-width
 * forms, so a text that does gets one `'` before it, and so does a text that itself begins with `'`. The rule loses nothing:
 * whoever reads the file by program drops one leading `'` (`unguard`). A phone number such as +44 29… arrives as `'+44 29…`.
 */
const guarded = /^['=+\-@\t\r＝＋－＠]/;

/** A text as a cell that no spreadsheet runs. */
export const guard = (text: string): string => (guarded.test(text) ? `'${text}` : text);

/** The text that `guard` was given. */
export const unguard = (cell: string): string => (cell.startsWith("'") ? cell.slice(1) : cell);

const quote = (cell: string): string => (/[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** One line, without its line end. Texts are guarded; a number is written as it is, since a spreadsheet reads `-5` as a number anyway. */
export const csvLine = (cells: readonly (string | number)[]): string =>
  cells.map((cell) => (typeof cell === 'number' ? `${cell}` : quote(guard(cell)))).join(',');

/** Every line as its cells, still guarded. A byte order mark, which Excel writes, is dropped. */
export function parseCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain = '', end] of text.replace(/^\uFEFF/, '').matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/g)) {
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
  }
  return rows;
}
