import type { Answer, Question } from './definition.ts';

/** What a page's controls hold, by control name: text as typed, and every value of a repeated name. */
export type Fields = Readonly<Record<string, readonly string[]>>;
/** The fields of one question, as typed. */
export type Draft = Fields;

/** The names of a question's controls, in the order in which a page shows them. Files come apart from these. */
export function fieldNames(id: string, question: Question): readonly string[] {
  if (question.type === 'date') return [`${id}-day`, `${id}-month`, `${id}-year`];
  if (question.type === 'address') {
    const { sameAs, search, international } = question;
    return [
      'stage',
      ...(sameAs ? ['same'] : []),
      ...(search === 'text' ? ['text'] : ['postcode', 'property']),
      ...['street', 'uprn', 'confirmed', 'line1', 'line2', 'town', 'manual-postcode'],
      ...(international ? ['lines', 'country'] : []),
      'reason',
    ].map((part) => `${id}-${part}`);
  }
  return [id];
}

/** Picks a question's fields out of a form. `get` returns every value posted under a name, none when the name is absent. */
export function readDraft(id: string, question: Question, get: (name: string) => readonly string[]): Draft {
  return Object.fromEntries(
    fieldNames(id, question)
      .map((name) => [name, get(name)] as const)
      .filter(([, values]) => values.length),
  );
}

/** An answer as its controls hold it, to show a page again. */
export function toFields(id: string, question: Question, answer: Answer | undefined): Fields {
  if (answer === undefined) return {};
  if (question.type === 'date') {
    const [year = '', month = '', day = ''] = (answer as string).split('-');
    return { [`${id}-day`]: [`${Number(day)}`], [`${id}-month`]: [`${Number(month)}`], [`${id}-year`]: [year] };
  }
  if (question.type === 'money') {
    const pence = answer as number;
    return { [id]: [pence % 100 ? (pence / 100).toFixed(2) : `${pence / 100}`] };
  }
  if (question.type === 'file') return {}; // a browser does not let a file control be filled
  if (question.type === 'choices') return { [id]: answer as readonly string[] };
  if (typeof answer !== 'object') return { [id]: [`${answer}`] };
  if (!('postcode' in answer)) return {};
  const { source, uprn, lines, town, postcode, country, reason } = answer;
  if (source === 'lookup' && uprn) return { [`${id}-stage`]: ['chosen'], [`${id}-postcode`]: [postcode], [`${id}-uprn`]: [uprn] };
  const why = reason ? { [`${id}-reason`]: [reason] } : {};
  if (country !== undefined)
    return { [`${id}-stage`]: ['international'], [`${id}-lines`]: [lines.join('\n')], [`${id}-country`]: [country], ...why };
  return {
    [`${id}-stage`]: ['manual'],
    [`${id}-line1`]: [lines[0] ?? ''],
    [`${id}-line2`]: [lines.slice(1).join(', ')],
    [`${id}-town`]: [town],
    [`${id}-manual-postcode`]: [postcode],
    ...why,
  };
}
