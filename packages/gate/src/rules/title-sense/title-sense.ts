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
  look: () => {
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
    const titles = [...document.head.querySelectorAll('title')].map((each) => each.text.replace(/\s+/g, ' ').trim());
    if (new Set(titles).size > 1)
      found.push({
        evidence: { key: 'two titles' },
        certainty: 'warning',
        message: {
          cy: `Mae gan y dudalen ${String(titles.length)} elfen \`<title>\`; dim ond y gyntaf, “${title.slice(0, 80)}”, sy’n cael ei dangos.`,
          en: `The page has ${String(titles.length)} \`<title>\` elements; only the first, “${title.slice(0, 80)}”, is shown.`,
        },
      });
    return found;
  },
};
