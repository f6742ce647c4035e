import type { Bilingual } from '../../bilingual.ts';
import type { Certainty, Observation } from '../../finding.ts';
import type { DrivenRule, Visit } from '../../rule.ts';
import { counterpartIn, isFrontPage, languageOf, placeOf, switchTo } from '../../welsh/counterpart.ts';
import { fetchCounterpart, type Answer } from '../../welsh/fetch-counterpart.ts';
import { languageWords } from '../../welsh/judge-blocks.ts';
import { otherOf } from '../../welsh/language-names.ts';
import { languageLinksOf } from '../../welsh/language-switch.ts';
import { welshSettings } from '../../welsh/welsh-settings.ts';
import { words } from './welsh-counterpart.text.ts';

const id = 'welsh-counterpart';
type Said = readonly [Bilingual, Certainty];
const pathOf = (url: string): string => new URL(url).pathname;
const bare = (url: string): string => url.replace(/#.*$/, '');

/** What an answer tells, against the page it was asked from. */
function judge(answer: Answer, url: string, own: 'cy' | 'en'): Said[] {
  const other = otherOf(own);
  const name = languageWords[other];
  if (answer.status !== 200) {
    return [
      [
        {
          cy: `Nid yw’r dudalen ${name.cy} (${pathOf(answer.url)}) yn ateb: statws ${String(answer.status)}.`,
          en: `The ${name.en} page (${pathOf(answer.url)}) does not answer: status ${String(answer.status)}.`,
        },
        'failure',
      ],
    ];
  }
  const said: Said[] = [];
  if (answer.lang === own) {
    said.push([
      {
        cy: `Mae’r ddolen i’r ${name.cy} yn arwain at dudalen ${languageWords[own].cy} (${pathOf(answer.url)}, \`lang="${own}"\`).`,
        en: `The link to ${name.en} leads to a page in ${languageWords[own].en} (${pathOf(answer.url)}, \`lang="${own}"\`).`,
      },
      'failure',
    ]);
  } else if (answer.lang !== other) {
    said.push([
      {
        cy: `Nid yw’r dudalen ${name.cy} (${pathOf(answer.url)}) yn dweud ei bod yn ${name.cy}: \`lang="${answer.lang}"\`.`,
        en: `The ${name.en} page (${pathOf(answer.url)}) does not say that it is in ${name.en}: \`lang="${answer.lang}"\`.`,
      },
      'failure',
    ]);
  }
  if (isFrontPage(answer.url) && !isFrontPage(url)) {
    said.push([
      {
        cy: `Mae’r ddolen i’r ${name.cy} yn arwain at y dudalen hafan (${pathOf(answer.url)}), nid at yr un dudalen.`,
        en: `The link to ${name.en} leads to the home page (${pathOf(answer.url)}), not to the same page.`,
      },
      'failure',
    ]);
    return said;
  }
  const back = answer.ways.filter(({ language, href }) => language === own && /^https?:/.test(href));
  if (back.length === 0) {
    said.push([
      {
        cy: `Ni chafwyd ffordd yn ôl i’r ${languageWords[own].cy} ar y dudalen ${name.cy} (${pathOf(answer.url)}).`,
        en: `No way back to ${languageWords[own].en} was found on the ${name.en} page (${pathOf(answer.url)}).`,
      },
      // A script may draw it.
      'warning',
    ]);
  } else if (
    !back.some(({ href }) => placeOf(href) === placeOf(url)) &&
    back.every(({ href }) => new URL(href).host === new URL(url).host)
  ) {
    const first = back[0]?.href ?? '';
    // An address that only sets the language sends people on to where they were.
    const sets = /lang|iaith/i.test(pathOf(first));
    said.push([
      {
        cy: `Nid yw’r dudalen ${name.cy} yn arwain yn ôl at y dudalen hon ond at ${pathOf(first)}.`,
        en: `The ${name.en} page does not lead back to this page but to ${pathOf(first)}.`,
      },
      sets ? 'advice' : isFrontPage(first) ? 'failure' : 'warning',
    ]);
  }
  return said;
}

/** A server that keeps the language in its session now has the other: it is put back. */
async function restore(visit: Visit, answer: Answer, own: string): Promise<void> {
  const back = answer.ways.find(({ language }) => language === own);
  if (back !== undefined && placeOf(answer.url) === placeOf(visit.url)) await fetchCounterpart(visit, back.href);
}

/** Every page has its own page in the other language, and each leads to the other. */
export const welshCounterpartRule: DrivenRule = {
  kind: 'driven',
  id,
  words,
  criteria: [],
  point: 2,
  certainty: 'failure',
  states: ['default'],
  drive: async (visit) => {
    const links = await languageLinksOf(visit);
    const own = languageOf(links.lang);
    if (own === undefined) return [];
    const other = otherOf(own);
    const item = switchTo(links, other);
    const element = item === undefined ? undefined : await visit.describe(item.selector);
    const tell = ([message, certainty]: Said): Observation => ({
      rule: id,
      ...(element ? { element } : {}),
      message,
      ...(certainty === 'failure' ? {} : { certainty }),
      evidence: { key: `${pathOf(visit.url)} ${message.en.replace(/[“(].*$/u, '')}` },
    });
    const href = counterpartIn(links, visit.url);
    if (href === undefined) {
      // A switch that is a button is tried by the rule of the switch.
      if (item !== undefined) return [];
      const message = {
        cy: `Ni chafwyd fersiwn ${languageWords[other].cy} o’r dudalen hon: dim \`hreflang\`, dim dolen nac un patrwm yn y ffurfweddiad.`,
        en: `No ${languageWords[other].en} version of this page was found: no \`hreflang\`, no link and no pattern in the configuration.`,
      };
      return [tell([message, welshSettings().bilingual ? 'failure' : 'advice'])];
    }
    const said: Said[] = [];
    if (bare(href) === bare(visit.url)) {
      said.push([
        {
          cy: `Mae’r ddolen i’r ${languageWords[other].cy} yn arwain at y dudalen hon ei hun.`,
          en: `The link to ${languageWords[other].en} leads to this very page.`,
        },
        'failure',
      ]);
      return said.map(tell);
    }
    const answer = await fetchCounterpart(visit, href);
    if (answer === undefined || answer.elsewhere) return [];
    said.push(...judge(answer, visit.url, own));
    if (item?.kind === 'link' && item.plain && URL.canParse(item.href)) {
      const alternate = links.alternates.find(({ language }) => language === other)?.href;
      if (alternate !== undefined && placeOf(alternate) !== placeOf(item.href) && isFrontPage(item.href) && !isFrontPage(visit.url)) {
        said.push([
          {
            cy: `Mae’r botwm iaith yn arwain at y dudalen hafan, ond mae gan y dudalen hon ei fersiwn ei hun (${pathOf(alternate)}).`,
            en: `The language switch leads to the home page, but this page has its own counterpart (${pathOf(alternate)}).`,
          },
          'failure',
        ]);
      }
    }
    await restore(visit, answer, own);
    return said.map(tell);
  },
};
