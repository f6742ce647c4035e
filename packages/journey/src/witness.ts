import type { Context } from './context.ts';
import { resolveDate } from './date-ref.ts';
import type { AddressAnswer, Answer, FileAnswer, Question } from './definition.ts';
import { toFields } from './fields.ts';
import { validate } from './validate.ts';

const names = ['Siân', 'Llŷr', 'Angharad', 'Gwŵ', 'O’Brien', 'Nia Mair'];
const streets = ['Lôn y Dderwen', 'Heol y Gors', 'Stryd y Farchnad'];

/** Example values that belong to nobody: Ofcom's numbers for drama, a reserved domain, codes of noughts. */
const texts: Readonly<Record<string, string>> = {
  text: 'Tŷ Gwyn',
  longText: 'Mae’r wybodaeth yn gywir.\nDiolch.',
  email: 'sian@example.com',
  phone: '029 2018 0123',
  postcode: 'CF10 3NQ',
  nino: 'AA000000A',
  asylumRef: '260212345',
  sortCode: '000000',
  accountNumber: '00000000',
  rollNumber: 'A/000-1',
};

const clamp = <T extends string | number>(value: T, min: T | undefined, max: T | undefined): T =>
  min !== undefined && value < min ? min : max !== undefined && value > max ? max : value;

/** An answer that passes the question's validator, the same for the same arguments. `turn` rotates options and names. */
export function witnessAnswer(id: string, question: Question, context: Context, turn = 0): Answer {
  const pick = <T>(from: readonly T[]): T | undefined => from[turn % from.length];
  switch (question.type) {
    case 'choice':
      return pick(question.options)?.id ?? '';
    case 'choices':
      return [pick(question.options)?.id ?? ''];
    case 'date': {
      const { min, max } = question.range ?? {};
      return clamp('1985-03-01', min && resolveDate(min, context.today), max && resolveDate(max, context.today));
    }
    case 'money':
    case 'number':
      return clamp(question.type === 'money' ? 12_345 : 3, question.min, question.max);
    case 'address':
      return { source: 'manual', lines: ['Tŷ Gwyn', pick(streets) ?? ''], town: 'Caerdydd', postcode: 'CF10 3NQ' };
    case 'file':
      return [
        { id: `${id}-${turn + 1}`, name: 'tystiolaeth.pdf', size: Math.min(1000, question.maxBytes), type: question.accept[0] ?? '' },
      ];
    default: {
      const text = question.type === 'name' ? (pick(names) ?? '') : (texts[question.type] ?? '');
      return question.max && ['name', 'text', 'longText'].includes(question.type) ? [...text].slice(0, question.max).join('').trim() : text;
    }
  }
}

/** Whether a person could give this answer: whether its fields pass the validator and give it back. */
export function isPossible(id: string, question: Question, answer: Answer, context: Context): boolean {
  const extra = {
    ...(question.type === 'address' && { addresses: { [id]: answer as AddressAnswer } }),
    ...(question.type === 'file' && { files: { [id]: answer as readonly FileAnswer[] } }),
  };
  return validate(id, question, toFields(id, question, answer), context, extra).ok;
}
