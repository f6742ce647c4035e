import type { Certainty, Observation } from '../../finding.ts';
import type { ReadingRule, Visit } from '../../rule.ts';
import { languageOf } from '../../welsh/counterpart.ts';
import { identify } from '../../welsh/identify.ts';
import { isElsewhere, languageWords, misplaced, quoted, shareOf } from '../../welsh/judge-blocks.ts';
import { otherOf } from '../../welsh/language-names.ts';
import { otherLanguage, speaksEnglish } from '../../welsh/other-languages.ts';
import { textsOf, type PageTexts, type TextBlock } from '../../welsh/text-blocks.ts';
import { welshSettings } from '../../welsh/welsh-settings.ts';
import { words } from './page-lang.text.ts';

const id = 'page-lang';
/** A passage that WCAG means: shorter ones are named in examples and menus, and are for a person to look at. */
const passage = 14;
const passages = 25;
/** Near enough to Welsh or written so seldom that the model must not judge them. */
const unjudged = ['kw', 'br', 'ga', 'gd', 'gv', 'sco', 'ang', 'und', 'zxx', 'mul'];

async function seen(visit: Visit, selector: string, message: Observation['message'], certainty?: Certainty): Promise<Observation> {
  const element = await visit.describe(selector);
  return { rule: id, ...(element ? { element } : {}), message, ...(certainty ? { certainty } : {}), evidence: { key: message.en } };
}

/** The language that a page marked as a third one is really in. */
function reallyIn(blocks: readonly TextBlock[]): 'cy' | 'en' | undefined {
  let welsh = 0;
  let english = 0;
  for (const { text } of blocks) {
    const { language, words: count, margin, sure } = identify(text);
    if (speaksEnglish(text) && language === 'en') english += count;
    else if (sure && language === 'cy' && count >= 6 && margin > 3.5 && otherLanguage(text) === undefined) welsh += count;
  }
  if (english >= 20 && english > welsh * 3) return 'en';
  return welsh >= 20 && welsh > english * 3 ? 'cy' : undefined;
}

async function ofRoot(visit: Visit, texts: PageTexts): Promise<Observation[]> {
  const { allow } = welshSettings();
  const marked = languageOf(texts.lang);
  if (marked !== undefined) {
    if (!isElsewhere(shareOf(texts, allow))) return [];
    const other = otherOf(marked);
    return [
      await seen(visit, 'html', {
        cy: `Mae’r dudalen yn dweud ei bod yn ${languageWords[marked].cy} (\`lang="${marked}"\`), ond ${languageWords[other].cy} yw ei thestun.`,
        en: `The page says it is ${languageWords[marked].en} (\`lang="${marked}"\`), but its text is ${languageWords[other].en}.`,
      }),
    ];
  }
  if (texts.lang === '' || unjudged.includes(texts.lang)) return [];
  const found = reallyIn(texts.blocks.filter(({ lang }) => lang === texts.lang));
  if (found === undefined) return [];
  return [
    await seen(visit, 'html', {
      cy: `Mae’r dudalen yn dweud \`lang="${texts.lang}"\`, ond ${languageWords[found].cy} yw ei thestun.`,
      en: `The page says \`lang="${texts.lang}"\`, but its text is ${languageWords[found].en}.`,
    }),
  ];
}

async function ofParts(visit: Visit, texts: PageTexts, rootIsWrong: boolean): Promise<Observation[]> {
  const { allow } = welshSettings();
  const observations: Observation[] = [];
  const told = new Set<string>();
  const welshHere = texts.blocks
    .filter(({ lang, quoted: theirs }) => lang === 'en' && !theirs)
    .flatMap((block) => misplaced(block, allow) ?? []);
  const many = welshHere.reduce((sum, { how, words: count }) => sum + (how === 'sure' ? count : 0), 0) >= passages;
  for (const block of texts.blocks) {
    if (told.has(block.text) || observations.length >= 20 || (rootIsWrong && block.lang === texts.lang)) continue;
    told.add(block.text);
    const marked = languageOf(block.lang);
    const third = marked === undefined ? undefined : otherLanguage(block.text);
    if (third !== undefined) {
      observations.push(
        await seen(
          visit,
          block.selector,
          {
            cy: `Mae testun mewn iaith arall (${third.lang}, mae’n debyg) wedi’i nodi’n \`lang="${block.lang}"\`: “${quoted(block.text)}”.`,
            en: `A text in another language (${third.lang}, most likely) is marked \`lang="${block.lang}"\`: “${quoted(block.text)}”.`,
          },
          third.sure && !block.quoted ? undefined : 'warning',
        ),
      );
      continue;
    }
    // English that is marked as Welsh is the rule of untranslated text’s.
    const found = block.lang === 'en' ? misplaced(block, allow) : undefined;
    if (found?.how === 'sure') {
      observations.push(
        await seen(
          visit,
          block.selector,
          {
            cy: `Mae testun Cymraeg wedi’i nodi’n Saesneg: “${quoted(block.text)}”.`,
            en: `A Welsh text is marked as English: “${quoted(block.text)}”.`,
          },
          (found.words >= passage || many) && !block.quoted ? undefined : 'warning',
        ),
      );
      continue;
    }
    if (
      marked === undefined &&
      block.lang !== '' &&
      block.lang !== texts.lang &&
      !unjudged.includes(block.lang) &&
      speaksEnglish(block.text)
    ) {
      observations.push(
        await seen(visit, block.selector, {
          cy: `Mae testun Saesneg wedi’i nodi’n \`lang="${block.lang}"\`: “${quoted(block.text)}”.`,
          en: `An English text is marked \`lang="${block.lang}"\`: “${quoted(block.text)}”.`,
        }),
      );
    }
  }
  return observations;
}

/** `lang` tells the truth, on the page and on its parts. */
export const pageLangRule: ReadingRule = {
  kind: 'reading',
  id,
  words,
  criteria: ['3.1.1', '3.1.2'],
  point: 5,
  certainty: 'failure',
  states: ['default', 'opened', 'empty-submit', 'wrong-field'],
  read: async (visit) => {
    const texts = await textsOf(visit);
    const root = await ofRoot(visit, texts);
    return [...root, ...(await ofParts(visit, texts, root.length > 0))];
  },
};
