import type { Language } from '@patrwm/language';
import { conditionWords } from './condition-words.ts';
import type { Journey, Page, Question } from './definition.ts';

/** What a page is called: its title, or its one question's label, or (a slot) its name. */
function pageTitle(page: Page, questions: Readonly<Record<string, Question>>, language: Language): string {
  if (page.kind === 'slot') return page.name;
  if (page.title) return page.title[language];
  return (page.kind === 'question' && questions[page.ask[0] ?? '']?.label[language]) || page.id;
}

/** Mermaid reads quotes, brackets and `#` in a label as its own; its entities stand for them. */
const escape = (text: string): string => text.replace(/[#"<>{}[\]|`]/g, (character) => `#${character.codePointAt(0)};`);

const shapes: Readonly<Record<Page['kind'], readonly [string, string]>> = {
  question: ['["', '"]'],
  list: ['[["', '"]]'],
  slot: ['[/"', '"/]'],
  exit: ['(["', '"])'],
  notice: ['("', '")'],
  check: ['["', '"]'],
  confirm: ['(["', '"])'],
};

/**
 * The journey as a Mermaid flowchart, pages down the middle. A page with a condition has an edge into it that names the condition,
 * and one around it; an exit has none out.
 */
export function diagram(journey: Journey, language: Language): string {
  const { pages, questions } = journey;
  const lines = ['flowchart TD'];
  pages.forEach((page, index) => {
    const [open, close] = shapes[page.kind];
    lines.push(`  p${index}${open}${escape(pageTitle(page, questions, language))}${close}`);
    const list = page.kind === 'list' ? journey.lists?.[page.list] : undefined;
    list?.pages.forEach((each, place) => {
      lines.push(`  p${index}i${place}["${escape(pageTitle(each, list.questions, language))}"]`);
      const from = place ? `p${index}i${place - 1}` : `p${index}`;
      const label = each.when ? `|"${escape(conditionWords(journey, each.when, language, list.questions))}"|` : '';
      lines.push(`  ${from} -.->${label} p${index}i${place}`);
    });
    if (list?.pages.length) lines.push(`  p${index}i${list.pages.length - 1} -.-> p${index}`);
  });

  // Each page goes on to the next that always applies, and to those with a condition before it.
  pages.forEach((page, index) => {
    if (page.kind === 'exit' || page.kind === 'confirm') return;
    for (let next = index + 1; next < pages.length; next += 1) {
      const to = pages[next] as Page;
      const when = 'when' in to ? to.when : undefined;
      lines.push(`  p${index} -->${when ? `|"${escape(conditionWords(journey, when, language))}"|` : ''} p${next}`);
      if (!when) break;
    }
  });
  return `${lines.join('\n')}\n`;
}

const kinds: Readonly<Record<Page['kind'], Readonly<Record<Language, string>>>> = {
  question: { cy: 'cwestiwn', en: 'question' },
  list: { cy: 'rhestr', en: 'list' },
  slot: { cy: 'lle i’r cyngor', en: 'council’s own' },
  exit: { cy: 'diwedd', en: 'end' },
  notice: { cy: 'hysbysiad', en: 'notice' },
  check: { cy: 'gwirio', en: 'check' },
  confirm: { cy: 'cadarnhad', en: 'confirmation' },
};

/** The journey as a numbered text, with all that the diagram shows, for whoever does not see the diagram. */
export function outline(journey: Journey, language: Language): string {
  const lines: string[] = [`${journey.title[language]} (${journey.id}@${journey.version})`];
  const add = (number: string, page: Page, questions: Readonly<Record<string, Question>>): void => {
    const when = 'when' in page ? page.when : undefined;
    const condition = when ? ` {${conditionWords(journey, when, language, questions)}}` : '';
    const indent = '  '.repeat(number.split('.').length - 1);
    lines.push(`${indent}${number}. ${pageTitle(page, questions, language)} [${kinds[page.kind][language]}]${condition}`);
    if (page.kind !== 'question' || (page.ask.length === 1 && !page.title)) return;
    for (const id of page.ask) lines.push(`${indent}   - ${questions[id]?.label[language] ?? id}`);
  };
  journey.pages.forEach((page, index) => {
    add(`${index + 1}`, page, journey.questions);
    const list = page.kind === 'list' ? journey.lists?.[page.list] : undefined;
    list?.pages.forEach((each, place) => add(`${index + 1}.${place + 1}`, each, list.questions));
  });
  return `${lines.join('\n')}\n`;
}
