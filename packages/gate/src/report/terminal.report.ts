import type { Bilingual } from '../bilingual.ts';
import type { Finding } from '../finding.ts';
import { trendLines } from '../history/trend.ts';
import { fails, type Result } from '../result.ts';
import type { ReportOptions } from './index.ts';
import { nextSteps } from './next-steps.ts';
import { pagesOf, shortNames, statesOf } from './page-names.ts';
import { paintOf, wrapped, type Paint } from './paint.ts';
import { countWords, reportWords } from './report.text.ts';

/** Elements of one fault that are shown before the rest is only counted. */
const elementsShown = 5;
const pagesShown = 3;

/** A summary for a terminal: failures and warnings in full under their rules, the rest in short, and what to do next. */
export function terminalReport(result: Result, options: ReportOptions): string {
  const { language, columns } = options;
  const paint = paintOf(options.colours ?? false);
  const say = (words: Bilingual): string => words[language];
  const lines: string[] = [];
  const heading = (words: Bilingual, count: number, colour: (text: string) => string): void =>
    void lines.push(colour(`${say(words)} (${String(count)})`), '');
  const open = result.findings.filter(({ accepted }) => !accepted);
  const accepted = result.findings.filter((each) => each.accepted);
  for (const [certainty, words, colour] of [
    ['failure', reportWords.failures, paint.bad],
    ['warning', reportWords.warnings, paint.doubtful],
  ] as const) {
    const found = open.filter((each) => each.certainty === certainty);
    if (!found.length) continue;
    heading(words, found.length, colour);
    lines.push(...grouped(found, result, options, paint));
  }
  const advice = open.filter(({ certainty }) => certainty === 'advice');
  if (advice.length) {
    const counts = new Map<string, number>();
    for (const { rule } of advice) counts.set(rule, (counts.get(rule) ?? 0) + 1);
    const told = [...counts].map(([rule, count]) => (count > 1 ? `${rule} ×${String(count)}` : rule)).join(', ');
    lines.push(wrapped(`${say(reportWords.advice)} (${String(advice.length)}): ${told}`, '', columns), '');
  }
  if (accepted.length) {
    const days = accepted.flatMap((each) => each.accepted?.until ?? []).sort();
    const first = days[0] === undefined ? '' : ` (${say(reportWords.until)} ${days[0]})`;
    lines.push(paint.faint(`${say(reportWords.accepted)}: ${String(accepted.length)}${first}`), '');
  }
  if (result.breaches?.length) {
    heading(reportWords.breaches, result.breaches.length, paint.bad);
    for (const { message } of result.breaches) lines.push(wrapped(say(message), '  ', columns));
    lines.push('');
  }
  if (result.notTested.length) {
    const short = shortNames(result);
    heading(reportWords.notTested, result.notTested.length, paint.bad);
    for (const { page, state, code, message } of result.notTested)
      lines.push(`  ${paint.strong(short(page))}${state ? ` [${state}]` : ''}`, wrapped(`${code}: ${say(message)}`, '    ', columns));
    lines.push('');
  }
  if (result.flaky.length)
    lines.push(
      wrapped(`${say(reportWords.flaky)}: ${result.flaky.map(({ page, code }) => `${page} (${code})`).join(', ')}`, '', columns),
      '',
    );
  for (const notice of result.notices) lines.push(wrapped(say(notice), '', columns), '');
  if (result.carriedOver?.length) lines.push(say(countWords.carried(result.carriedOver.length)), '');
  const trend = trendLines(options.history ?? [], language);
  if (trend.length) lines.push(...trend, '');
  lines.push(...summary(result, options, paint));
  const next = nextSteps(result, options.written ?? {});
  if (next.length) lines.push('', ...next.map((step) => wrapped(`→ ${say(step)}`, '', columns)));
  return `${lines.join('\n')}\n`;
}

function summary(result: Result, { language }: ReportOptions, paint: Paint): string[] {
  const open = result.findings.filter(({ accepted }) => !accepted);
  const count = (certainty: Finding['certainty']): number => open.filter((each) => each.certainty === certainty).length;
  const accepted = result.findings.length - open.length;
  const found = [
    countWords.failures(count('failure')),
    countWords.warnings(count('warning')),
    ...(accepted ? [countWords.accepted(accepted)] : []),
    ...(result.notTested.length ? [countWords.notTested(result.notTested.length)] : []),
  ];
  const looked = [countWords.pages(result.pages.length), countWords.states(result.states.length), countWords.seconds(result.seconds)];
  const join = (words: readonly Bilingual[]): string => words.map((each) => each[language]).join(' · ');
  const colour = result.notTested.length || open.some(fails) || result.breaches?.length ? paint.bad : paint.good;
  const clean = !result.notTested.length && !open.some(fails);
  const verdict = clean ? [colour((accepted ? reportWords.noneNew : reportWords.none)[language])] : [];
  return [`${colour(join(found))}  ${paint.faint(join(looked))}`, ...verdict];
}

/** Findings under their rule and message, so that one fault of many elements is read once. */
function grouped(findings: readonly Finding[], result: Result, { language, columns }: ReportOptions, paint: Paint): string[] {
  const short = shortNames(result);
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.rule}\n${finding.message.en}`;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  const lines: string[] = [];
  let rule = '';
  for (const group of [...groups.values()].sort((one, other) => order(findings, one) - order(findings, other))) {
    const [first] = group;
    if (!first) continue;
    if (first.rule !== rule) lines.push(`  ${paint.strong(first.rule)}`);
    rule = first.rule;
    lines.push(wrapped(first.message[language], '    ', columns));
    for (const finding of group.slice(0, elementsShown)) lines.push(...element(finding, { short, language, columns, paint }));
    if (group.length > elementsShown) lines.push(`      ${countWords.more(group.length - elementsShown)[language]}`);
    lines.push('');
  }
  return lines;
}

/** Groups of one rule stand together, in the order in which the rule first comes. */
function order(findings: readonly Finding[], [first]: readonly Finding[]): number {
  return findings.findIndex(({ rule }) => rule === first?.rule) * 10_000 + (first ? findings.indexOf(first) : 0);
}

interface ElementOptions extends Pick<ReportOptions, 'language' | 'columns'> {
  readonly short: (page: string) => string;
  readonly paint: Paint;
}

function element(finding: Finding, { short, language, columns, paint }: ElementOptions): string[] {
  const pages = pagesOf(finding).map(short);
  const lines: string[] = [];
  const html = finding.element?.html.replace(/\s+/g, ' ');
  const room = Math.max(40, (columns ?? 200) - 6);
  if (html) lines.push(`      ${html.length > room ? `${html.slice(0, room - 1)}…` : html}`);
  const rest = pages.length > pagesShown ? ` ${countWords.more(pages.length - pagesShown)[language]}` : '';
  const where = `${pages.slice(0, pagesShown).join(', ')}${rest} [${statesOf(finding).join(', ')}]`;
  lines.push(wrapped(`${where} · ${finding.fingerprint}`, '      ', columns));
  if (finding.newOn?.length) lines.push(paint.doubtful(`      ${reportWords.newOn[language]}: ${finding.newOn.map(short).join(', ')}`));
  if (finding.expired) lines.push(paint.doubtful(`      ${reportWords.expired[language]} ${finding.expired}.`));
  if (finding.unsteady) lines.push(paint.doubtful(`      ${reportWords.unsteady[language]}`));
  return lines;
}
