import type { AddressAnswer, Payload, PayloadAnswer } from '@patrwm/journey';
import { formatDateTime, nowInLondon, type Bilingual } from '@patrwm/language';
import { addressNote } from './address-note.ts';
import { escape } from './page-shell.ts';

const words = {
  reference: { cy: 'Cyfeirnod', en: 'Reference' },
  received: { cy: 'Derbyniwyd', en: 'Received' },
  language: { cy: 'Iaith y cais', en: 'Language of the application' },
  welsh: { cy: 'Cymraeg', en: 'Welsh' },
  english: { cy: 'Saesneg', en: 'English' },
  version: { cy: 'Fersiwn y ffurflen', en: 'Version of the form' },
  answers: { cy: 'Atebion', en: 'Answers' },
  decisions: { cy: 'Rheolau a ystyriwyd', en: 'Rules considered' },
  holds: { cy: 'Yn berthnasol', en: 'Applies' },
  holdsNot: { cy: 'Ddim yn berthnasol', en: 'Does not apply' },
} as const satisfies Record<string, Bilingual>;

/**
 * A submission to read and print: every question and answer in both languages side by side, because whoever processes it may read
 * either. One file, nothing linked, no script.
 */
export function readableDocument(payload: Payload): string {
  const { journey, answers, lists, facts } = payload;
  const at = nowInLondon(new Date(payload.submittedAt));
  const about: (readonly [Bilingual, Bilingual])[] = [
    [words.reference, { cy: payload.reference, en: payload.reference }],
    [words.received, { cy: formatDateTime('cy', at), en: formatDateTime('en', at) }],
    [words.language, payload.language === 'cy' ? words.welsh : words.english],
    [words.version, { cy: `${journey.id}@${journey.version}`, en: `${journey.id}@${journey.version}` }],
  ];
  const sections = [
    heading(words.answers) + table(answers.map(row)),
    ...lists.flatMap(({ label, items }) => items.map((item, index) => heading(label, index + 1) + table(item.answers.map(row)))),
    ...(facts.length
      ? [heading(words.decisions) + table(facts.map(({ rule, holds }) => [rule, holds ? words.holds : words.holdsNot] as const))]
      : []),
  ];
  return `<!doctype html>
<html lang="cy">
<head>
<meta charset="utf-8">
<title>${escape(payload.reference)}</title>
</head>
<body>
<h1>${pair(journey.title)}</h1>
${table(about)}
${sections.join('\n')}
</body>
</html>
`;
}

function row({ label, text, type, value }: PayloadAnswer): readonly [Bilingual, Bilingual] {
  if (type !== 'address') return [label, text];
  const note = addressNote(value as AddressAnswer);
  return [label, { cy: `${text.cy}\n${note.cy}`, en: `${text.en}\n${note.en}` }];
}
const lines = (text: string): string => escape(text).replaceAll('\n', '<br>');
const pair = ({ cy, en }: Bilingual): string => `<span lang="cy">${lines(cy)}</span> / <span lang="en">${lines(en)}</span>`;
const heading = (text: Bilingual, number?: number): string => `<h2>${pair(text)}${number === undefined ? '' : ` (${number})`}</h2>\n`;

function table(rows: readonly (readonly [Bilingual, Bilingual])[]): string {
  const cells = ([label, text]: readonly [Bilingual, Bilingual]): string =>
    `<tr><th scope="row" lang="cy">${lines(label.cy)}</th><td lang="cy">${lines(text.cy)}</td><th scope="row" lang="en">${lines(label.en)}</th><td lang="en">${lines(text.en)}</td></tr>`;
  return `<table>\n${rows.map(cells).join('\n')}\n</table>`;
}
