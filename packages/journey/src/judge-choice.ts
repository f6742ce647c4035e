import type { ChoiceQuestion, ChoicesQuestion } from './definition.ts';
import { blank, given, wrong, type Judge } from './verdict.ts';

type ChoiceRules = (Pick<ChoiceQuestion, 'type' | 'optional'> | Pick<ChoicesQuestion, 'type' | 'optional' | 'exclusive'>) & {
  readonly options: readonly { readonly id: string }[];
};

/** A posted option that the question does not have is taken as not posted. */
export const judgeChoice: Judge<ChoiceRules> = (id, rules, fields) => {
  const chosen = rules.options.map((option) => option.id).filter((option) => fields[id]?.includes(option));
  const [first] = chosen;
  if (first === undefined) return blank(rules, id);
  if (rules.type === 'choice') return given(first);
  return chosen.length > 1 && rules.exclusive && chosen.includes(rules.exclusive) ? wrong('exclusive', id) : given(chosen);
};
