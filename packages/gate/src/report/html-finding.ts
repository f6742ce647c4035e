import type { Bilingual, Language } from '../bilingual.ts';
import type { Finding } from '../finding.ts';
import { htmlWords } from './html-report.text.ts';
import { escaped, jpegSize, rich } from './html-text.ts';
import { pagesOf, statesOf } from './page-names.ts';
import { certaintyWords, countWords, reportWords, stateWords } from './report.text.ts';
import { factsOf } from './rule-facts.ts';

const pagesShown = 30;

export interface FindingOptions {
  readonly language: Language;
  /** The language whose links and headings these are, in ids: `cy-0123…`. */
  readonly short: (page: string) => string;
  readonly picture: string | undefined;
}

/** What a site's own text is in: its page's language where all its pages agree. */
const languageOf = ({ places }: Finding): string => {
  const found = new Set(places.map(({ language }) => language));
  return found.size === 1 ? ([...found][0] ?? '') : '';
};

/** One finding: what, where, a picture, how to mend it. */
export function findingInHtml(finding: Finding, { language, short, picture }: FindingOptions): string {
  const say = (words: Bilingual): string => escaped(words[language]);
  const facts = factsOf(finding.rule);
  const pages = pagesOf(finding).map((page) => `<code translate="no">${escaped(short(page))}</code>`);
  const rest = pages.length > pagesShown ? ` ${say(countWords.more(pages.length - pagesShown))}` : '';
  const rows: (readonly [Bilingual, string])[] = [
    [htmlWords.where, pages.slice(0, pagesShown).join(', ') + rest],
    [
      htmlWords.inStates,
      statesOf(finding)
        .map((state) => say(stateWords[state]))
        .join(', '),
    ],
  ];
  const { element, accepted } = finding;
  if (element) {
    const lang = languageOf(finding);
    rows.push([htmlWords.element, `<code translate="no">${escaped(element.html)}</code>`]);
    if (element.name)
      rows.push([
        htmlWords.name,
        `<span translate="no"${lang && lang !== language ? ` lang="${lang}"` : ''}>${escaped(element.name)}</span>`,
      ]);
    rows.push([htmlWords.selector, `<code translate="no">${escaped(element.selector)}</code>`]);
  }
  if (finding.newOn?.length) rows.push([reportWords.newOn, finding.newOn.map((page) => escaped(short(page))).join(', ')]);
  if (finding.expired) rows.push([reportWords.expired, escaped(finding.expired)]);
  if (accepted) {
    rows.push([htmlWords.reason, escaped(accepted.reason)]);
    if (accepted.owner) rows.push([htmlWords.owner, escaped(accepted.owner)]);
    if (accepted.until) rows.push([htmlWords.until, escaped(accepted.until)]);
  }
  if (facts.words) rows.push([htmlWords.whatWhy, rich(facts.words.why[language])], [htmlWords.mend, rich(facts.words.mend[language])]);
  else if (facts.link)
    rows.push([
      htmlWords.mend,
      `<a href="${escaped(facts.link)}"${language === 'en' ? '' : ' hreflang="en"'}>${say(htmlWords.more)}: <span lang="en" translate="no">${escaped(finding.rule)}</span></a>`,
    ]);
  rows.push([htmlWords.fingerprint, `<code translate="no">${finding.fingerprint}</code>`]);
  const criteria = facts.criteria.map((each) => `WCAG ${each}`);
  const kind = finding.certainty === 'failure' ? 'bad' : finding.certainty === 'warning' ? 'doubt' : 'plain';
  const tags = [
    `<strong class="${kind}">${say(certaintyWords[finding.certainty])}</strong>`,
    `<code translate="no">${escaped(finding.rule)}</code>`,
    ...criteria,
    ...(accepted ? [say(accepted.by === 'ignore' ? reportWords.ignored : reportWords.accepted)] : []),
  ];
  return `<article id="${language}-${finding.fingerprint}" aria-labelledby="${language}-h-${finding.fingerprint}">
<h4 id="${language}-h-${finding.fingerprint}">${rich(finding.message[language])}</h4>
<p>${tags.join(' · ')}</p>
${finding.unsteady ? `<p>${say(reportWords.unsteady)}</p>` : ''}${picture ? pictureOf(finding, picture, language) : ''}
<dl>
${rows.map(([term, value]) => `<dt>${say(term)}</dt><dd>${value}</dd>`).join('\n')}
</dl>
</article>`;
}

/** A picture is in the file once; each language draws it from there. */
function pictureOf({ fingerprint, message }: Finding, address: string, language: Language): string {
  const size = jpegSize(address);
  if (!size) return '';
  const [width, height] = [String(size.width), String(size.height)];
  return `<figure><svg role="img" aria-label="${escaped(message[language].replaceAll('`', ''))}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><use href="#p-${fingerprint}"/></svg><figcaption>${escaped(htmlWords.picture[language])}</figcaption></figure>`;
}

/** Every picture, once, where nobody sees it. */
export function picturesInHtml(pictures: Readonly<Record<string, string>>): string {
  const images = Object.entries(pictures).flatMap(([fingerprint, address]) => {
    const size = jpegSize(address);
    if (!size || !/^[0-9a-f]{12}$/.test(fingerprint)) return [];
    return [`<image id="p-${fingerprint}" href="${address}" width="${String(size.width)}" height="${String(size.height)}"/>`];
  });
  return images.length ? `<svg class="pictures" aria-hidden="true" focusable="false"><defs>${images.join('')}</defs></svg>` : '';
}
