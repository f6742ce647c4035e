import { languages, type Bilingual, type Language } from '../bilingual.ts';
import type { Finding } from '../finding.ts';
import { trendInHtml } from '../history/trend-in-html.ts';
import { fails, type Result } from '../result.ts';
import { pointOf, standardPoints } from '../standard/points.ts';
import { findingInHtml, picturesInHtml } from './html-finding.ts';
import { htmlWords } from './html-report.text.ts';
import { escaped, rich } from './html-text.ts';
import { styleOf } from './html.style.ts';
import type { ReportOptions } from './index.ts';
import { pagesOf, shortNames } from './page-names.ts';
import { countWords, reportWords, stateWords } from './report.text.ts';

const ids: Readonly<Record<Language, string>> = { cy: 'cymraeg', en: 'english' };
const names: Readonly<Record<Language, string>> = { cy: 'Cymraeg', en: 'English' };

/**
 * One HTML file with all of it, in both languages: a plain link goes from one to the other, without any script. It loads nothing, so it
 * can be kept, sent and opened anywhere.
 */
export function htmlReport(result: Result, options: ReportOptions): string {
  const { language } = options;
  const title = languages.map((each) => reportWords.title[each]).join(' / ');
  const order = [language, ...languages.filter((each) => each !== language)];
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${escaped(title)}</title>
<style>${styleOf(language)}</style>
</head>
<body>
${picturesInHtml(result.pictures)}
${order.map((each) => side(result, options, each)).join('\n')}
</body>
</html>
`;
}

/** The whole report in one language. */
function side(result: Result, { history = [] }: ReportOptions, language: Language): string {
  const say = (words: Bilingual): string => escaped(words[language]);
  const id = (name: string): string => `${language}-${name}`;
  const short = shortNames(result);
  const article = (finding: Finding): string => findingInHtml(finding, { language, short, picture: result.pictures[finding.fingerprint] });
  const section = (name: string, words: Bilingual, body: string): { name: string; words: Bilingual; body: string } => ({
    name,
    words,
    body,
  });
  const accepted = result.findings.filter((each) => each.accepted);
  const sections = [
    section('looked', htmlWords.looked, looked(result, say)),
    ...(result.notTested.length ? [section('not-tested', reportWords.notTested, notTested(result, language, short))] : []),
    ...(result.breaches?.length
      ? [section('breaches', reportWords.breaches, list(result.breaches.map(({ message }) => rich(message[language]))))]
      : []),
    section('points', htmlWords.byPoint, byPoint(result, language, article)),
    section('pages', htmlWords.byPage, byPage(result, language, short)),
    ...(accepted.length ? [section('accepted', reportWords.accepted, accepted.map(heading3(article, language)).join('\n'))] : []),
    ...(history.length > 1 ? [section('trend', { cy: 'Tuedd', en: 'Trend' }, trendInHtml(history, language))] : []),
    ...(notes(result, language) ? [section('notes', reportWords.notices, notes(result, language))] : []),
  ];
  const contents = sections.map(({ name, words }) => `<li><a href="#${id(name)}">${say(words)}</a></li>`).join('\n');
  const body = sections.map(
    ({ name, words, body: inner }) => `<section aria-labelledby="${id(name)}"><h2 id="${id(name)}">${say(words)}</h2>\n${inner}</section>`,
  );
  return `<div id="${ids[language]}" lang="${language}">
<header><strong translate="no">patrwm-gate</strong>
<nav aria-label="${say(htmlWords.language)}"><ul>${languages.map((each) => switchTo(each, language)).join('')}</ul></nav></header>
<main id="${id('main')}" tabindex="-1">
<h1>${say(reportWords.title)}</h1>
${verdict(result, say)}
<nav aria-label="${say(htmlWords.contents)}"><ul>
${contents}
</ul></nav>
${body.join('\n')}
</main>
<footer><p>${say(reportWords.people)}</p><p>${say(htmlWords.tool)}: <span translate="no">${escaped(`${result.tool.name} ${result.tool.version}, axe-core ${result.tool.axe}`)}</span></p></footer>
</div>`;
}

const switchTo = (each: Language, now: Language): string =>
  each === now
    ? `<li><span aria-current="true">${names[each]}</span></li>`
    : `<li><a href="#${ids[each]}" lang="${each}" hreflang="${each}">${names[each]}</a></li>`;

const list = (items: readonly string[]): string => (items.length ? `<ul>${items.map((item) => `<li>${item}</li>`).join('\n')}</ul>` : '');

function verdict(result: Result, say: (words: Bilingual) => string): string {
  const open = result.findings.filter(({ accepted }) => !accepted);
  const of = (certainty: Finding['certainty']): number => open.filter((each) => each.certainty === certainty).length;
  const accepted = result.findings.length - open.length;
  const failing = open.some(fails);
  const words = failing
    ? reportWords.someNew
    : result.notTested.length
      ? reportWords.incomplete
      : accepted
        ? reportWords.noneNew
        : reportWords.none;
  const counts = [
    countWords.failures(of('failure')),
    countWords.warnings(of('warning')),
    countWords.advice(of('advice')),
    countWords.accepted(accepted),
    countWords.notTested(result.notTested.length),
  ];
  const bad = failing || result.notTested.length || result.breaches?.length;
  return `<p class="verdict ${bad ? 'bad' : 'good'}">${say(words)}</p>\n${list(counts.map(say))}`;
}

function looked(result: Result, say: (words: Bilingual) => string): string {
  const rows: (readonly [Bilingual, string])[] = [
    [htmlWords.started, escaped(result.started.slice(0, 16).replace('T', ' '))],
    [{ cy: 'Tudalennau', en: 'Pages' }, String(result.pages.length)],
    [htmlWords.states, result.states.map((state) => say(stateWords[state])).join(', ')],
  ];
  return `<dl>${rows.map(([term, value]) => `<dt>${say(term)}</dt><dd>${value}</dd>`).join('\n')}</dl>`;
}

const notTested = ({ notTested: missed }: Result, language: Language, short: (page: string) => string): string =>
  list(
    missed.map(
      ({ page, state, code, message }) =>
        `<code translate="no">${escaped(short(page))}</code>${state ? `, ${escaped(stateWords[state][language])}` : ''}: ${rich(message[language])} <code translate="no">${escaped(code)}</code>`,
    ),
  );

/** Findings stand under a third-level heading; where none is there by itself, the kind of finding is one. */
const heading3 =
  (article: (finding: Finding) => string, language: Language) =>
  (finding: Finding, index: number): string =>
    `${index ? '' : `<h3>${escaped(htmlWords.findings[language])}</h3>\n`}${article(finding)}`;

function byPoint({ findings }: Result, language: Language, article: (finding: Finding) => string): string {
  const open = findings.filter(({ accepted }) => !accepted);
  const parts = standardPoints.flatMap(({ number, name }) => {
    const of = open.filter(({ rule }) => pointOf(rule) === number);
    if (!of.length) return [];
    const serious = of.filter(({ certainty }) => certainty !== 'advice');
    const advice = of.filter(({ certainty }) => certainty === 'advice');
    const folded = advice.length
      ? `<details><summary>${escaped(reportWords.advice[language])} (${String(advice.length)})</summary>\n${advice.map(article).join('\n')}</details>`
      : '';
    return [
      `<h3>${escaped(`${htmlWords.point[language]} ${String(number)}: ${name[language]}`)}</h3>\n${serious.map(article).join('\n')}${folded}`,
    ];
  });
  return parts.length ? parts.join('\n') : `<p>${escaped(htmlWords.nothing[language])}.</p>`;
}

function byPage(result: Result, language: Language, short: (page: string) => string): string {
  const say = (words: Bilingual): string => escaped(words[language]);
  const open = result.findings.filter(({ accepted, certainty }) => !accepted && certainty !== 'advice');
  const names: Readonly<Record<Language, Bilingual>> = { cy: { cy: 'Cymraeg', en: 'Welsh' }, en: { cy: 'Saesneg', en: 'English' } };
  const rows = result.pages.map(({ page, language: of, states }) => {
    const found = open.filter((finding) => pagesOf(finding).includes(page));
    const links = found.map(({ fingerprint, message }) => `<a href="#${language}-${fingerprint}">${rich(message[language])}</a>`);
    return `<tr><th scope="row"><code translate="no">${escaped(short(page))}</code></th><td>${of ? say(names[of]) : say(htmlWords.unknown)}</td><td>${String(states.length)}</td><td>${links.length ? list(links) : say(htmlWords.nothing)}</td></tr>`;
  });
  const head = [htmlWords.page, htmlWords.pageLanguage, htmlWords.states, htmlWords.findings].map(
    (words) => `<th scope="col">${say(words)}</th>`,
  );
  return `<div class="scroll" role="region" tabindex="0" aria-labelledby="${language}-pages-caption"><table><caption id="${language}-pages-caption">${say(countWords.pages(result.pages.length))}</caption>
<thead><tr>${head.join('')}</tr></thead><tbody>
${rows.join('\n')}
</tbody></table></div>`;
}

function notes(result: Result, language: Language): string {
  const flaky = result.flaky.map(({ page, code }) => `${page} (${code})`).join(', ');
  return list([
    ...result.notices.map((notice) => rich(notice[language])),
    ...(flaky ? [`${escaped(reportWords.flaky[language])}: ${escaped(flaky)}`] : []),
    ...(result.carriedOver?.length ? [escaped(countWords.carried(result.carriedOver.length)[language])] : []),
  ]);
}
