import type { Bilingual, Language } from '../bilingual.ts';
import type { Finding } from '../finding.ts';
import { pagesOf } from '../report/page-names.ts';
import { certaintyWords } from '../report/report.text.ts';
import type { Result } from '../result.ts';
import { rules } from '../rules/index.ts';
import type { Block } from '../statement/document.ts';
import { dayInWords } from '../statement/statement.ts';
import type { ChecklistItem } from './checklist.ts';
import { evidenceWords } from './evidence.text.ts';
import { byPoint, type PointReading } from './points.ts';

export interface Evidence {
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly values: Readonly<Record<string, string>>;
}

/** The twelve points, each with what was checked, what was found and what people have answered or still must. */
export function evidenceOf(result: Result, name: string, language: Language): Evidence {
  const values: Record<string, string> = {
    name,
    day: dayInWords(result.started, language),
    tool: `${result.tool.name} ${result.tool.version}`,
    pages: String(result.pages.length),
    states: String(result.states.length),
    untested: String(result.notTested.length),
    axe: result.tool.axe,
  };
  const say = (words: Bilingual): string => words[language];
  /** A text that may quote a page or a person: put in as it is. */
  const quoted = (text: string): string => {
    const key = `text${String(Object.keys(values).length)}`;
    values[key] = text;
    return `{${key}}`;
  };
  const readings = byPoint(result);
  const blocks: Block[] = [
    { kind: 'h1', text: say(evidenceWords.title) },
    { kind: 'p', text: say(evidenceWords.about) },
    { kind: 'p', text: say(evidenceWords.run) },
    { kind: 'h2', text: say(evidenceWords.overview) },
    {
      kind: 'table',
      caption: say(evidenceWords.overview),
      head: [evidenceWords.point, evidenceWords.machine, evidenceWords.people].map(say),
      rows: readings.map(({ point, says, checklist }) => [
        `${String(point.number)}. ${say(point.name)}`,
        say(says),
        checklist.length ? say(evidenceWords.answered(checklist.filter(({ answer }) => answer).length, checklist.length)) : '–',
      ]),
    },
    ...readings.flatMap((reading) => pointBlocks(reading, { language, say, quoted, kept: result.checklist !== undefined })),
  ];
  return { title: say(evidenceWords.title), blocks, values };
}

interface Telling {
  readonly language: Language;
  readonly say: (words: Bilingual) => string;
  readonly quoted: (text: string) => string;
  /** Whether the service keeps a checklist. */
  readonly kept: boolean;
}

function pointBlocks(
  { point, rules: looking, findings, checklist, says }: PointReading,
  { language, say, quoted, kept }: Telling,
): Block[] {
  const found = (finding: Finding): string => {
    const parts = [
      `${say(certaintyWords[finding.certainty])}, \`${finding.rule}\`:`,
      quoted(finding.message[language].replaceAll('`', '')),
      say(evidenceWords.pages(pagesOf(finding).length)),
      ...(finding.accepted ? [say(evidenceWords.accepted), quoted(finding.accepted.reason)] : []),
    ];
    return parts.join(' ');
  };
  const answer = ({ question, answer: given, note, who, date }: ChecklistItem): string => {
    if (!given) return `${quoted(question[language])} [[${say(evidenceWords.unanswered)}]]`;
    const said = [say(evidenceWords[given]), note, [who, date].filter(Boolean).join(', ')].filter(Boolean).join('. ');
    return `${quoted(question[language])} ${quoted(said)}`;
  };
  const titles = looking.flatMap((id) => {
    const rule = rules.find((each) => each.id === id);
    return rule ? [`${rule.words.title[language]} (\`${id}\`)`] : [];
  });
  if (point.number === 5) titles.unshift(say(evidenceWords.axe));
  return [
    { kind: 'h2', text: `${say(evidenceWords.point)} ${String(point.number)}: ${say(point.name)}` },
    { kind: 'p', text: say(says) },
    ...(titles.length
      ? ([
          { kind: 'h3', text: say(evidenceWords.checked) },
          { kind: 'list', items: titles },
        ] as const)
      : []),
    ...(findings.length
      ? ([
          { kind: 'h3', text: say(evidenceWords.found) },
          { kind: 'list', items: findings.map(found) },
        ] as const)
      : []),
    ...(checklist.length
      ? ([
          { kind: 'h3', text: say(evidenceWords.people) },
          { kind: 'list', items: checklist.map(answer) },
        ] as const)
      : kept
        ? []
        : ([{ kind: 'p', text: say(evidenceWords.noChecklist) }] as const)),
  ];
}
