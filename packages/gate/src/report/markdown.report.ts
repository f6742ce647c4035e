import { languages, type Bilingual, type Language } from '../bilingual.ts';
import type { Finding } from '../finding.ts';
import { sparkline, trendOf, trendSentence } from '../history/trend.ts';
import { exitCodeOf, fails, type Result } from '../result.ts';
import type { ReportOptions } from './index.ts';
import { pagesOf, shortNames, statesOf } from './page-names.ts';
import { countWords, reportWords } from './report.text.ts';

/** A comment on a pull request may have 65,536 characters; two languages share them. */
const room = 28_000;
const pagesShown = 3;
const languageNames: Bilingual = { cy: 'Cymraeg', en: 'English' };
const heading: Bilingual = { cy: 'Hygyrchedd', en: 'Accessibility' };

/** A short comment for a pull request: what is new first, the rest folded away. In both languages where `both` is asked for. */
export function markdownReport(result: Result, options: ReportOptions): string {
  const first = comment(result, options, options.language);
  if (!options.both) return first;
  const other: Language = languages.find((each) => each !== options.language) ?? 'en';
  return `${first}\n<details lang="${other}"><summary>${languageNames[other]}</summary>\n\n${comment(result, options, other)}\n</details>\n`;
}

/** Page text is shown as text: it is no markup, mentions nobody and ends no table. */
const text = (words: string): string =>
  words.replace(/[<>&@|*_[\]#~]/g, (found) => `&#${String(found.charCodeAt(0))};`).replace(/\s+/g, ' ');
/** The gate's own words keep their code between backticks. */
const words = (said: string): string =>
  said
    .split('`')
    .map((part, index) => (index % 2 ? code(part) : text(part)))
    .join('');
const code = (value: string): string => {
  const single = value.replace(/\s+/g, ' ');
  const longest = Math.max(0, ...[...single.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  const pad = single.startsWith('`') || single.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${single}${pad}${fence}`;
};

function comment(result: Result, { history = [] }: ReportOptions, language: Language): string {
  const say = (one: Bilingual): string => one[language];
  const open = result.findings.filter(({ accepted }) => !accepted);
  const accepted = result.findings.length - open.length;
  const failures = open.filter(fails);
  const warnings = open.filter(({ certainty }) => certainty === 'warning');
  const advice = open.filter(({ certainty }) => certainty === 'advice');
  const parts: string[] = [];
  const verdict = failures.length
    ? countWords.failures(failures.length)
    : result.notTested.length
      ? countWords.notTested(result.notTested.length)
      : accepted
        ? reportWords.noneNew
        : reportWords.none;
  parts.push(`### ${exitCodeOf(result) ? '❌' : '✅'} ${say(heading)}: ${say(verdict)}`);
  const counts = [
    countWords.pages(result.pages.length),
    countWords.states(result.states.length),
    countWords.warnings(warnings.length),
    countWords.advice(advice.length),
    ...(accepted ? [countWords.accepted(accepted)] : []),
    ...(result.notTested.length ? [countWords.notTested(result.notTested.length)] : []),
  ];
  parts.push(counts.map(say).join(' · '));
  if (result.notTested.length)
    parts.push(
      list(
        reportWords.notTested,
        result.notTested.map(
          ({ page, state, code: id, message }) => `${code(page)}${state ? ` [${state}]` : ''} ${id}: ${words(say(message))}`,
        ),
      ),
    );
  if (result.breaches?.length)
    parts.push(
      list(
        reportWords.breaches,
        result.breaches.map(({ message }) => words(say(message))),
      ),
    );
  const short = shortNames(result);
  const rows = (found: readonly Finding[]): string[] => found.map((finding) => row(finding, short, language));
  if (failures.length) parts.push(fold(reportWords.failures, rows(failures), language, true));
  if (warnings.length) parts.push(fold(reportWords.warnings, rows(warnings), language));
  if (advice.length) parts.push(fold(reportWords.advice, rows(advice), language));
  const trend = trendOf(history);
  if (trend.length) parts.push(`${text(say(trendSentence(trend)))} ${code(sparkline(trend.map(({ classes }) => classes.failure)))}`);
  if (!failures.length && !result.notTested.length) parts.push(say(reportWords.people));
  return `${parts.join('\n\n')}\n`;

  function list(title: Bilingual, items: readonly string[]): string {
    return `**${say(title)}**\n\n${items
      .slice(0, 20)
      .map((item) => `- ${item}`)
      .join('\n')}${items.length > 20 ? `\n- ${say(countWords.more(items.length - 20))}` : ''}`;
  }
}

function row(finding: Finding, short: (page: string) => string, language: Language): string {
  const pages = pagesOf(finding).map(short);
  const rest = pages.length > pagesShown ? ` ${countWords.more(pages.length - pagesShown)[language]}` : '';
  const where = `${pages.slice(0, pagesShown).map(code).join(', ')}${rest} [${statesOf(finding).join(', ')}]`;
  const marks = [
    finding.newOn?.length ? `${reportWords.newOn[language]} ${finding.newOn.map(short).slice(0, pagesShown).map(code).join(', ')}.` : '',
    finding.expired ? `${reportWords.expired[language]} ${finding.expired}.` : '',
    finding.unsteady ? reportWords.unsteady[language] : '',
  ].filter(Boolean);
  const lines = [`- **${finding.rule}** ${words(finding.message[language])}${marks.map((mark) => ` ${mark}`).join('')}`];
  if (finding.element) lines.push(`  ${code(finding.element.html)}`);
  lines.push(`  ${where} · ${code(finding.fingerprint)}`);
  return lines.join('  \n');
}

/** A list that unfolds, as long as there is room; what does not fit is counted. */
function fold(title: Bilingual, rows: readonly string[], language: Language, open = false): string {
  const shown: string[] = [];
  let used = 0;
  for (const each of rows) {
    used += each.length + 1;
    if (used > room / 3) break;
    shown.push(each);
  }
  const rest = rows.length - shown.length;
  const more = rest ? `\n- ${countWords.more(rest)[language]}` : '';
  return `<details${open ? ' open' : ''}><summary>${title[language]} (${String(rows.length)})</summary>\n\n${shown.join('\n')}${more}\n\n</details>`;
}
