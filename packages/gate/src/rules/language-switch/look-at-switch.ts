import type { Bilingual, Language } from '../../bilingual.ts';
import type { Certainty } from '../../finding.ts';
import { isAbbreviated, namesItself } from '../../welsh/language-names.ts';
import type { LanguageItem, LanguageLinks } from '../../welsh/language-switch.ts';
import { languageWords } from '../../welsh/judge-blocks.ts';

/** What is wrong with a switch as it stands, before it is pressed. */
export type Said = readonly [Bilingual, Certainty, LanguageItem];

const least = 24;

export function lookAtSwitch(links: LanguageLinks, item: LanguageItem, own: Language, scripts: boolean): Said[] {
  const said: Said[] = [];
  const other = item.language;
  const say = (certainty: Certainty, cy: string, en: string, about = item): void => {
    said.push([{ cy, en }, certainty, about]);
  };
  const shown = item.name || item.text;
  if (!namesItself(`${item.text} ${item.name}`, other)) {
    say(
      'failure',
      `Enwir yr iaith arall yn iaith y dudalen: “${shown}”. Dywedwch “${other === 'cy' ? 'Cymraeg' : 'English'}”, fel y gall ei siaradwyr ei hadnabod.`,
      `The other language is named in the page’s language: “${shown}”. Say “${other === 'cy' ? 'Cymraeg' : 'English'}”, so that those who speak it know it.`,
    );
  } else if (item.lang !== other) {
    say(
      'warning',
      `Nid oes \`lang="${other}"\` ar y ddolen “${shown}”, felly mae darllenydd sgrin yn ei hynganu yn yr iaith anghywir.`,
      `“${shown}” has no \`lang="${other}"\`, so a screen reader speaks it in the wrong language.`,
    );
  }
  if (isAbbreviated(item.text) && isAbbreviated(item.name)) {
    say(
      'warning',
      `Dim ond llythrennau yw enw’r iaith: “${shown}”. Rhowch yr enw’n llawn, o leiaf i ddarllenwyr sgrin.`,
      `The language is named by letters only: “${shown}”. Give its full name, at least to screen readers.`,
    );
  }
  if (item.kind === 'link' && (item.hreflang !== other || !item.rel.split(/\s+/).includes('alternate'))) {
    say(
      'advice',
      `Rhowch \`hreflang="${other}"\` a \`rel="alternate"\` ar y ddolen “${shown}”.`,
      `Give the link “${shown}” \`hreflang="${other}"\` and \`rel="alternate"\`.`,
    );
  }
  if (links.items.some(({ flags, seen }) => flags && seen)) {
    say(
      'warning',
      'Mae baner yn sefyll dros iaith. Gwledydd yw baneri; defnyddiwch enw’r iaith.',
      'A flag stands for a language. Flags are countries; use the language’s name.',
    );
  }
  const self = links.items.find(
    (each) => each.language === own && each.kind === 'link' && each.seen && !each.current && Math.abs(each.box.y - item.box.y) < 40,
  );
  if (self !== undefined) {
    say(
      'warning',
      `Mae iaith bresennol y dudalen (${languageWords[own].cy}) yn ddolen. Gwnewch hi’n destun ag \`aria-current="true"\`.`,
      `The page’s current language (${languageWords[own].en}) is a link. Make it text with \`aria-current="true"\`.`,
      self,
    );
  }
  if (!item.plain) {
    // A link to a place of this page may be an example, or not finished: with scripts it has been told so already.
    const unfinished = item.kind === 'link' && item.href.includes('#');
    say(
      scripts || unfinished ? 'warning' : 'failure',
      `Nid yw’r newid iaith “${shown}” yn gwneud dim heb sgript: nid oes ganddo gyfeiriad na ffurflen.`,
      `The language switch “${shown}” does nothing without script: it has neither an address nor a form.`,
    );
  }
  const shownItems = links.items.filter((each) => each.language === other && each.kind !== 'text' && each.seen);
  if (shownItems.length > 0 && shownItems.every(({ inFooter }) => inFooter)) {
    say(
      'warning',
      'Dim ond yn y troedyn y mae’r newid iaith. Rhowch ef ar ben y dudalen.',
      'The language switch is only in the footer. Put it at the top of the page.',
    );
  } else if (shownItems.length === 0) {
    say(
      'warning',
      `Mae dolen i’r ${languageWords[other].cy} yn y dudalen, ond ni ellir ei gweld.`,
      `A link to ${languageWords[other].en} is in the page, but it cannot be seen.`,
    );
  }
  if (item.seen && (item.box.height < least || item.box.width < least)) {
    say(
      'advice',
      `Mae’r newid iaith yn darged bach: ${String(Math.round(item.box.width))} × ${String(Math.round(item.box.height))} px; mae 24 × 24 o leiaf yn haws ei daro.`,
      `The language switch is a small target: ${String(Math.round(item.box.width))} × ${String(Math.round(item.box.height))} px; at least 24 × 24 is easier to hit.`,
    );
  }
  return said;
}
