import type { Language } from '@patrwm/language';
import type { Condition, Journey, Question } from './definition.ts';

/** The diagram's own few words. They label data for people who design services, and are never shown to residents. */
const words = {
  all: { cy: ' a hefyd ', en: ' and ' },
  any: { cy: ' neu ', en: ' or ' },
  not: { cy: 'nid ', en: 'not ' },
  lte: { cy: 'hyd at', en: 'up to' },
  gt: { cy: 'dros', en: 'over' },
  before: { cy: 'cyn', en: 'before' },
  some: { cy: 'rhai', en: 'some' },
  every: { cy: 'pob un', en: 'every' },
} as const;

/** A condition as a short formula: ids for questions, the options' own words, so that no sentence is glued together. */
export function conditionWords(
  journey: Journey,
  condition: Condition,
  language: Language,
  questions: Readonly<Record<string, Question>> = journey.questions,
): string {
  const inner = (each: Condition): string => {
    const text = conditionWords(journey, each, language, questions);
    return 'all' in each || 'any' in each ? `(${text})` : text;
  };
  const option = (q: string, id: string): string => {
    const question = questions[q] ?? journey.questions[q];
    return (question && 'options' in question ? question.options.find((each) => each.id === id)?.text[language] : undefined) ?? id;
  };
  if ('all' in condition) return condition.all.map(inner).join(words.all[language]);
  if ('any' in condition) return condition.any.map(inner).join(words.any[language]);
  if ('not' in condition) return words.not[language] + inner(condition.not);
  if ('fact' in condition) return condition.fact;
  if ('list' in condition) {
    const [how, of] = 'some' in condition ? (['some', condition.some] as const) : (['every', condition.every] as const);
    return `${condition.list}, ${words[how][language]}: ${conditionWords(journey, of, language, journey.lists?.[condition.list]?.questions)}`;
  }
  if ('fn' in condition) return `${condition.fn}(${condition.of}): ${condition.is}`;
  const { q } = condition;
  if ('is' in condition) return `${q}: ${option(q, condition.is)}`;
  if ('in' in condition) return `${q}: ${condition.in.map((id) => option(q, id)).join(' / ')}`;
  if ('has' in condition) return `${q}: ${option(q, condition.has)}`;
  if ('hasAny' in condition) return `${q}: ${condition.hasAny.map((id) => option(q, id)).join(' / ')}`;
  if ('lte' in condition) return `${q}: ${words.lte[language]} ${condition.lte}`;
  if ('gt' in condition) return `${q}: ${words.gt[language]} ${condition.gt}`;
  return `${q}: ${words.before[language]} ${condition.before}`;
}
