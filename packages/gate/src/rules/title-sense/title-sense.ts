import type { PageRule, Seen } from '../../rule.ts';
import { words } from './title-sense.text.ts';

/** The title says which page this is, to who has many tabs open or hears it first. */
export const titleSenseRule: PageRule = {
  kind: 'page',
  id: 'title-sense',
  words,
  criteria: ['2.4.2'],
  point: 5,
  certainty: 'failure',
  states: ['default'],
  look: (kit) => {
    const found: Seen[] = [];
    const title = document.title.replace(/\s+/g, ' ').trim();
    const plain = title.toLowerCase().replace(/[.…!]+$/, '');
    const template =
      /^(untitled( ?\d*| document| page)?|document|new (page|document|tab)|title|page title|page ?\d*|your title( here)?|insert title here|test|test page|react app|vite( \+ \w+)?( \+ \w+)?|create next app|angular ?app|vue app|index|default|lorem ipsum.*|undefined|null|teitl|teitl y dudalen|tudalen( \d+| newydd| heb deitl)?|heb deitl|dogfen|prawf)$/;
    const file = /^[\w-]+\.(html?|php|aspx?|jsp|pdf|docx?)$|^(https?:\/\/|www\.)\S+$/i;
    const poor = /^(home|home ?page|welcome|main|start|form|website|hafan|cartref|croeso|ffurflen|gwefan)$/;
    if (title && (template.test(plain) || file.test(title)))
      found.push({
        evidence: { key: title.slice(0, 80) },
        message: {
          cy: `Nid yw teitl y dudalen, “${title.slice(0, 80)}”, yn dweud dim amdani.`,
          en: `The page’s title, “${title.slice(0, 80)}”, says nothing about it.`,
        },
      });
    else if (poor.test(plain))
      found.push({
        evidence: { key: title.slice(0, 80) },
        certainty: 'warning',
        message: {
          cy: `Nid yw teitl y dudalen, “${title.slice(0, 80)}”, yn dweud pa wefan yw hon.`,
          en: `The page’s title, “${title.slice(0, 80)}”, does not say which site this is.`,
        },
      });
    // A word by its beginning, with and without a first letter that Welsh may have changed.
    const wordsOf = (text: string): string[][] =>
      (
        text
          .normalize('NFD')
          .replace(/\p{M}/gu, '')
          .toLowerCase()
          .match(/\p{L}{4,}/gu) ?? []
      ).map((word) => [word.slice(0, 5), word.slice(1, 5)]);
    const heading = kit.all('h1').find((each) => kit.seen(each));
    const onPage = new Set(wordsOf(kit.text(document.body)).flat());
    const inHeading = heading ? new Set(wordsOf(kit.text(heading)).flat()) : onPage;
    const fit = (text: string, on: ReadonlySet<string>): number => wordsOf(text).filter((word) => word.some((part) => on.has(part))).length;
    const titles = [...document.head.querySelectorAll('title')].map((each) => each.text.replace(/\s+/g, ' ').trim());
    const other = titles.slice(1).find((each) => fit(each, inHeading) > fit(title, inHeading));
    if (other !== undefined)
      found.push({
        evidence: { key: 'two titles' },
        ...(fit(title, inHeading) === 0 && fit(other, inHeading) >= 2 ? {} : { certainty: 'warning' }),
        message: {
          cy: `Mae gan y dudalen ${String(titles.length)} elfen \`<title>\`. Dim ond y gyntaf, “${title.slice(0, 80)}”, sy’n cael ei dangos, ond “${other.slice(0, 80)}” sy’n sôn am y dudalen.`,
          en: `The page has ${String(titles.length)} \`<title>\` elements. Only the first, “${title.slice(0, 80)}”, is shown, but it is “${other.slice(0, 80)}” that is about the page.`,
        },
      });
    else if (!found.length && onPage.size >= 12 && wordsOf(title).length > 0 && fit(title, onPage) === 0)
      found.push({
        evidence: { key: title.slice(0, 80) },
        certainty: 'warning',
        message: {
          cy: `Nid oes yr un gair o deitl y dudalen, “${title.slice(0, 80)}”, ar y dudalen ei hun.`,
          en: `Not one word of the page’s title, “${title.slice(0, 80)}”, is on the page itself.`,
        },
      });
    return found;
  },
};
