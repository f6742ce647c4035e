import type { Question } from './definition.ts';

/**
 * The codes for which a question must have a sentence in each language. Placeholders a sentence may hold:
 *
 * | code | placeholders |
 * |---|---|
 * | `too-long` | `{max}` characters |
 * | `low`, `high` | `{min}`, `{max}`: numbers, or money with its pound sign |
 * | `early`, `late` | `{min}`, `{max}`: dates in words |
 * | `too-many` | `{max}` files |
 * | `too-big` | `{max}` whole megabytes, `{name}` of the file |
 * | `type`, `virus` | `{name}` of the file |
 */
export function errorCodes(question: Question): readonly string[] {
  const empty = question.optional ? [] : ['empty'];
  switch (question.type) {
    case 'choice':
      return empty;
    case 'choices':
      return question.exclusive ? [...empty, 'exclusive'] : empty;
    case 'date':
      return [
        ...empty,
        ...['day', 'month', 'year', 'day-month', 'day-year', 'month-year', 'real', 'year-digits'],
        ...(question.range?.min ? ['early'] : []),
        ...(question.range?.max ? ['late'] : []),
      ];
    case 'money':
    case 'number':
      return [...empty, 'format', ...(question.min === undefined ? [] : ['low']), ...(question.max === undefined ? [] : ['high'])];
    case 'address':
      return [
        ...empty,
        ...['format', 'choose', 'line1', 'town', 'manual-postcode', 'too-long'],
        ...(question.international ? ['lines', 'country'] : []),
      ];
    case 'file':
      return [...empty, 'too-many', 'too-big', 'type'];
    case 'text':
    case 'longText':
    case 'name':
      return [...empty, 'too-long'];
    case 'email':
      return [...empty, 'format', 'too-long'];
    case 'asylumRef':
      return [...empty, 'format', 'incomplete'];
    default:
      // A number or code that is far too long is simply not one: one sentence serves.
      return [...empty, 'format'];
  }
}
