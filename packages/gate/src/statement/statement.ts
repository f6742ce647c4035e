import type { Bilingual, Language } from '../bilingual.ts';
import type { Finding } from '../finding.ts';
import { pagesOf } from '../report/page-names.ts';
import { factsOf } from '../report/rule-facts.ts';
import type { Result } from '../result.ts';
import type { Block } from './document.ts';
import { faultWords, statementWords, unsaid } from './statement.text.ts';

/** What is known of the website; what is absent becomes a gap. */
export interface StatementFacts {
  readonly name?: Partial<Bilingual>;
  readonly organisation?: Partial<Bilingual>;
  /** The address, or what the statement covers. */
  readonly scope?: string;
  readonly email?: string;
  readonly phone?: string;
}

export interface Statement {
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly values: Readonly<Record<string, string>>;
}

/** A fault that a statement tells of: what it is, for how many pages, and against which criteria. */
interface Fault {
  readonly message: Bilingual;
  readonly pages: number;
  readonly criteria: readonly string[];
}

const months: Readonly<Record<Language, readonly string[]>> = {
  cy: 'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};
/** A date in words: 22 November 2026. */
export const dayInWords = (iso: string, language: Language): string =>
  `${String(Number(iso.slice(8, 10)))} ${months[language][Number(iso.slice(5, 7)) - 1] ?? ''} ${iso.slice(0, 4)}`;

/** The faults of a kind, one for each rule: told by the finding that most pages have. What is accepted for a time is a fault still. */
function faultsOf(result: Result, certainty: Finding['certainty']): Fault[] {
  const byRule = new Map<string, Finding[]>();
  for (const finding of result.findings)
    if (finding.certainty === certainty && finding.accepted?.by !== 'ignore')
      byRule.set(finding.rule, [...(byRule.get(finding.rule) ?? []), finding]);
  return [...byRule].flatMap(([rule, findings]) => {
    const { criteria } = factsOf(rule);
    const [most] = [...findings].sort((one, other) => pagesOf(other).length - pagesOf(one).length);
    if (!criteria.length || !most) return [];
    return [{ message: most.message, pages: new Set(findings.flatMap(pagesOf)).size, criteria }];
  });
}

/**
 * Drafts an accessibility statement on the model's headings. It tells what a machine found, never that a website complies: the status
 * and all that needs people are gaps.
 */
export function draftStatement(result: Result, facts: StatementFacts, language: Language): Statement {
  const values: Record<string, string> = {
    day: dayInWords(result.started, language),
    pages: String(result.pages.length),
    states: String(result.states.length),
    tool: `${result.tool.name} ${result.tool.version}`,
    count: String(result.notTested.length),
  };
  const known: Readonly<Record<keyof typeof unsaid, string | undefined>> = {
    name: facts.name?.[language],
    scope: facts.scope,
    organisation: facts.organisation?.[language],
    email: facts.email,
    phone: facts.phone,
  };
  for (const [key, value] of Object.entries(known)) if (value !== undefined) values[key] = value;
  /** A text with gaps where nothing is known. */
  const say = (words: Bilingual): string =>
    words[language].replace(/\{(\w+)\}/g, (whole, key: string) =>
      key in unsaid && !(key in values) ? unsaid[key as keyof typeof unsaid][language] : whole,
    );
  const words = statementWords;
  const told = (fault: Fault, index: number, kind: string): string => {
    // A message may quote the page: it is put in as it is, under a name of its own.
    values[`${kind}${String(index)}`] = fault.message[language].replaceAll('`', '');
    return faultWords(fault.pages, fault.criteria.join(', '))[language].replace('{message}', `{${kind}${String(index)}}`);
  };
  const failures = faultsOf(result, 'failure');
  const doubts = faultsOf(result, 'warning');
  const listed = failures.map((fault, index) => told(fault, index, 'failure'));
  const blocks: Block[] = [
    { kind: 'note', text: say(words.draft) },
    { kind: 'h1', text: say(words.heading) },
    { kind: 'p', text: say(words.appliesTo) },
    { kind: 'p', text: say(words.runBy) },
    { kind: 'list', items: [say(words.able)] },
    { kind: 'p', text: say(words.device) },
    { kind: 'h2', text: say(words.how) },
    { kind: 'p', text: say(failures.length ? words.someParts : words.noneFound) },
    { kind: 'list', items: [...failures.map((_, index) => `{failure${String(index)}}`), say(words.partsByPeople)] },
    { kind: 'h2', text: say(words.feedback) },
    { kind: 'p', text: say(words.otherFormat) },
    { kind: 'list', items: [say(words.email), say(words.phone)] },
    { kind: 'p', text: say(words.answer) },
    { kind: 'h2', text: say(words.reporting) },
    { kind: 'p', text: say(words.reportingText) },
    { kind: 'h2', text: say(words.enforcement) },
    { kind: 'p', text: say(words.enforcementText) },
    { kind: 'h2', text: say(words.technical) },
    { kind: 'p', text: say(words.committed) },
    { kind: 'h3', text: say(words.status) },
    { kind: 'p', text: say(words.statusGap) },
    ...(failures.length ? [{ kind: 'note', text: say(words.notFully) } as const] : []),
    { kind: 'h2', text: say(words.nonAccessible) },
    { kind: 'p', text: say(words.nonAccessibleText) },
    { kind: 'h3', text: say(words.nonCompliance) },
    { kind: 'list', items: [...listed.map((item) => `${item} ${say(words.fixBy)}`), say(words.partsByPeople)] },
    { kind: 'h3', text: say(words.burden) },
    { kind: 'p', text: say(words.burdenGap) },
    { kind: 'h3', text: say(words.scope) },
    { kind: 'p', text: say(words.scopeGap) },
    { kind: 'h2', text: say(words.improving) },
    { kind: 'p', text: say(words.improvingGap) },
    { kind: 'h2', text: say(words.preparation) },
    { kind: 'p', text: say(words.prepared) },
    { kind: 'p', text: say(words.tested) },
    { kind: 'p', text: say(words.machine) },
    ...(result.notTested.length ? [{ kind: 'note', text: say(words.notTested) } as const] : []),
  ];
  if (doubts.length)
    blocks.push(
      { kind: 'h2', text: say(words.toJudge) },
      { kind: 'note', text: say(words.toJudgeText) },
      { kind: 'list', items: doubts.map((fault, index) => told(fault, index, 'doubt')) },
    );
  return { title: say(words.title), blocks, values };
}
