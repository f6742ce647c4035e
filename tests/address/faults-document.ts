// Writes docs/os-places-faults.md: `node tests/address/faults-document.ts`. The test says when that is due.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { osPlacesFaults, type OsPlacesFaultCode } from '@patrwm/address/os-places';
import { notAPostcode, problems } from '@patrwm/components/address-lookup/text';
import type { Bilingual } from '@patrwm/language';
import { faultTable, type FaultRow } from './os-places-rows.ts';

export const documentFile = path.resolve(import.meta.dirname, '../../docs/os-places-faults.md');

/** What a resident reads for each result that is no list. `{postcode}` is what she typed. */
export function sentenceOf(status: FaultRow['result']): Bilingual | undefined {
  if (status === 'found' || status === 'streets') return undefined;
  if (status === 'not-a-postcode') return notAPostcode;
  const { heading, advice } = problems[status];
  return { cy: `${heading.cy} ${advice.cy}`, en: `${heading.en} ${advice.en}` };
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  const width = head.map((_cell, column) => Math.max(3, ...[head, ...rows].map((row) => (row[column] ?? '').length)));
  const line = (cells: readonly string[]): string => `| ${cells.map((cell, column) => cell.padEnd(width[column] ?? 0)).join(' | ')} |`;
  return [line(head), line(width.map((each) => '-'.repeat(each))), ...rows.map(line)].join('\n');
};

const codes = (faults: FaultRow['faults']): string => [...new Set(faults ?? [])].map((code) => `\`${code}\``).join(', ');

export function faultsDocument(): string {
  const statuses = [...new Set(faultTable.flatMap(({ rows }) => rows.map(({ result }) => result)))]
    .filter((status) => status !== 'found')
    .sort();
  const sections = faultTable.map(
    ({ heading, rows }) =>
      `### ${heading}\n\n${table(
        ['OS Places …', 'result', 'fault told to the operator'],
        rows.map(({ does, result, faults }) => [does, `\`${result}\``, codes(faults)]),
      )}`,
  );
  return `# What OS Places may do, and what comes of it

Every row is played by a mock of OS Places and asked for on a real page in both languages
(\`tests/address/os-places-faults.test.ts\`). On each the address can also be typed: the resident is never stuck.
\`node tests/address/faults-document.ts\` writes this page from the data of the test.

## What a resident reads

${table(
  ['result', 'Cymraeg', 'English'],
  statuses.map((status) => [`\`${status}\``, sentenceOf(status)?.cy ?? '', sentenceOf(status)?.en ?? '']),
)}

After \`found\` she chooses from the list, in the page's language where the data has it, or says that hers is not on it.

## What happened

${sections.join('\n\n')}

## What an operator is told

A fault goes to \`onFault\` with its code, the HTTP status where there was one, and this advice. It holds no key, query,
result or UPRN.

${table(
  ['code', 'advice'],
  (Object.keys(osPlacesFaults) as OsPlacesFaultCode[]).map((code) => [`\`${code}\``, osPlacesFaults[code]]),
)}
`;
}

if (process.argv[1] === import.meta.filename) writeFileSync(documentFile, faultsDocument());
