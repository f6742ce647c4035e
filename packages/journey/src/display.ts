import type { Bilingual } from '@patrwm/language';
import { both, formatDate, formatMoney, formatNumber } from '@patrwm/language';
import type { AddressAnswer, Answer, FileAnswer, Question } from './definition.ts';

const same = (text: string): Bilingual => ({ cy: text, en: text });

const lines = (texts: readonly Bilingual[]): Bilingual => both((language) => texts.map((text) => text[language]).join('\n'));

/** Each language's record of the address where the gazetteer has both; otherwise as it was shown. */
const showAddress = (address: AddressAnswer): Bilingual =>
  both((language) => {
    const half = address[language] ?? address;
    return [...half.lines, half.town, address.postcode, address.country].filter((line) => line).join('\n');
  });

/**
 * An answer in words, in both languages, for the check page, a receipt or a readable document; several lines are joined by a
 * newline. Both halves are empty when there is no answer. An option that the question no longer has shows as its id.
 */
export function showAnswer(id: string, question: Question, answer: Answer | undefined): Bilingual {
  if (answer === undefined) return same('');
  const option = (chosen: string): Bilingual => {
    const found = 'options' in question ? question.options.find((each) => each.id === chosen) : undefined;
    return found ? { cy: found.text.cy, en: found.text.en } : same(chosen);
  };
  switch (question.type) {
    case 'choice':
      return option(answer as string);
    case 'choices':
      return lines((answer as readonly string[]).map(option));
    case 'date':
      return both((language) => formatDate(language, answer as string));
    case 'money':
      return same(formatMoney(answer as number));
    case 'number':
      return same(formatNumber(answer as number));
    case 'address':
      return showAddress(answer as AddressAnswer);
    case 'file':
      return same((answer as readonly FileAnswer[]).map(({ name }) => name).join('\n'));
    case 'nino':
      return same((answer as string).replace(/^(..)(..)(..)(..)(.)$/, '$1 $2 $3 $4 $5'));
    case 'sortCode':
      return same((answer as string).replace(/^(..)(..)(..)$/, '$1-$2-$3'));
    default:
      return same(answer as string);
  }
}
