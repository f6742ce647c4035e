import type { PageRule, Seen } from '../../rule.ts';
import { words } from './heading-vague.text.ts';

/** Headings say what is under them, and a long page has some. axe judges empty ones and their order. */
export const headingVagueRule: PageRule = {
  kind: 'page',
  id: 'heading-vague',
  words,
  criteria: ['2.4.6', '1.3.1'],
  point: 5,
  certainty: 'warning',
  states: ['default'],
  look: (kit) => {
    const found: Seen[] = [];
    const vague =
      /^(headings?|heading \d|title|sub ?title|sub ?heading|section( \d+)?|untitled|your (title|heading)( here)?|text|paragraph|content|lorem ipsum.*|test|xxx+|tbc|todo|h[1-6]|more|other|misc|click here|pennawd( \d+)?|is bennawd|teitl|adran( \d+)?|testun|cynnwys yma|mwy|arall|prawf)$/;
    const headings = kit.all('h1, h2, h3, h4, h5, h6, [role="heading"]').filter((each) => kit.exposed(each));
    for (const heading of headings) {
      const text = kit.name(heading) || kit.text(heading);
      const plain = text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
      if (text && (!plain || vague.test(plain)))
        found.push({
          element: heading,
          evidence: { key: text.slice(0, 60) },
          message: {
            cy: `Nid yw’r pennawd “${text.slice(0, 60)}” yn dweud beth sydd oddi tano.`,
            en: `The heading “${text.slice(0, 60)}” does not say what is under it.`,
          },
        });
      else if (text.length > 200)
        found.push({
          element: heading,
          evidence: { key: text.slice(0, 60) },
          message: {
            cy: `Mae’r pennawd hwn yn ${String(text.length)} nod o hyd: paragraff ydyw, ac iddo olwg pennawd.`,
            en: `This heading is ${String(text.length)} characters long: it is a paragraph that looks like a heading.`,
          },
        });
    }
    const main = kit.all('main, [role="main"]')[0] ?? document.body;
    if (!headings.some((each) => main.contains(each)) && main instanceof HTMLElement) {
      const paragraphs = kit.all('p', main).filter((each) => kit.text(each).length > 80 && kit.seen(each));
      const length = paragraphs.reduce((sum, each) => sum + kit.text(each).length, 0);
      if (paragraphs.length >= 4 && length > 800 && !headings.length)
        found.push({
          evidence: { key: 'none' },
          message: {
            cy: `Mae gan y dudalen ${String(paragraphs.length)} paragraff o destun, heb yr un pennawd.`,
            en: `The page has ${String(paragraphs.length)} paragraphs of text, and no heading.`,
          },
        });
    }
    return found;
  },
};
