import type { Row } from './format.ts';
import type { Passed } from './report.ts';

/** A `?` beside a letter, the replacement character, or that character read in Windows-1252. */
const lost = /\p{L}\?|\?\p{L}|\ufffd|ï¿½/u;
const shown = 5;

/** Counts a row that lost letters before it came here: `T? Gwyn`. Nothing can bring them back, so an operator must know. */
export function countLost(row: Row, file: string, line: number, passed: Passed): void {
  if (!row.some((cell) => lost.test(cell))) return;
  passed.count += 1;
  if (passed.at.length < shown) passed.at.push({ file, line });
}

export function lostNote({ count, at }: Passed): string[] {
  if (count === 0) return [];
  const places = at.map(({ file, line }) => `${file}:${String(line)}`).join(', ');
  return [
    `${String(count)} ${count === 1 ? 'row has' : 'rows have'} \`?\` or \`\ufffd\` where a letter should be (${places}${count > at.length ? ', …' : ''}): the export lost letters such as ŵ and ŷ. Export as CSV UTF-8.`,
  ];
}
