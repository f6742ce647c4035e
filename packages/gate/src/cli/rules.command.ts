import type { Bilingual, Language } from '../bilingual.ts';
import { GateError } from '../gate-error.ts';
import type { Rule } from '../rule.ts';
import { rules } from '../rules/index.ts';
import { axeWords } from '../visit/axe.text.ts';
import { languageOf, type Terminal } from './terminal.ts';
import type { Typed } from './typed.ts';

const headings = {
  what: { cy: 'Beth sy’n cael ei wirio', en: 'What is looked at' },
  why: { cy: 'Pam', en: 'Why' },
  mend: { cy: 'Sut i’w drwsio', en: 'How to mend it' },
  sure: { cy: 'Pa mor sicr', en: 'How sure' },
} as const satisfies Record<string, Bilingual>;
const certainties = {
  failure: { cy: 'methiant', en: 'failure' },
  warning: { cy: 'rhybudd', en: 'warning' },
  advice: { cy: 'cyngor', en: 'advice' },
} as const;

/** `patrwm-gate rules [id]`: the list of rules, or the page of one. */
export function rulesCommand(typed: Typed, terminal: Terminal): number {
  const language = languageOf(typed.text('lang'), terminal.env);
  const [id] = typed.words;
  if (id === undefined) {
    const width = Math.max(...rules.map((rule) => rule.id.length), 20);
    for (const rule of rules)
      terminal.out(`${rule.id.padEnd(width)}  ${certainties[rule.certainty][language].padEnd(8)}  ${rule.words.title[language]}`);
    for (const [name, words] of Object.entries(axeWords))
      terminal.out(`${`axe/${name}`.padEnd(width)}  ${'axe-core'.padEnd(8)}  ${words[language]}`);
    return 0;
  }
  const rule = rules.find((each) => each.id === id);
  const axe = axeWords[id.replace(/^axe\//, '')];
  if (rule) terminal.out(rulePage(rule, language));
  else if (axe)
    terminal.out(
      `axe/${id.replace(/^axe\//, '')}\n\n${axe[language]}\n\nhttps://dequeuniversity.com/rules/axe/4.14/${id.replace(/^axe\//, '')}`,
    );
  else
    throw new GateError('unknown-rule', {
      cy: `Nid oes rheol o’r enw “${id}”. Mae \`patrwm-gate rules\` yn eu rhestru.`,
      en: `There is no rule “${id}”. \`patrwm-gate rules\` lists them.`,
    });
  return 0;
}

function rulePage(rule: Rule, language: Language): string {
  const facts = [certainties[rule.certainty][language], ...rule.criteria.map((criterion) => `WCAG ${criterion}`), rule.states.join(', ')];
  const parts = [`${rule.id}: ${rule.words.title[language]}`, facts.join(' · ')];
  for (const part of ['what', 'why', 'mend', 'sure'] as const)
    parts.push(`${headings[part][language]}\n  ${rule.words[part][language].replaceAll('\n', '\n  ')}`);
  return parts.join('\n\n');
}
