import type { TextInputProps } from '@patrwm/components/text-input/template';
import type { NumberQuestion, TextQuestion } from '@patrwm/journey';

type Traits = Pick<TextInputProps, 'type' | 'inputmode' | 'spellcheck' | 'width' | 'prefix' | 'autocomplete'>;

// A name or code is no misspelling, and a spelling service may send what is typed to someone else.
const code = { spellcheck: false } as const;

const byType: Readonly<Record<Exclude<TextQuestion['type'], 'longText'> | NumberQuestion['type'], Traits>> = {
  text: {},
  name: code,
  email: { ...code, type: 'email' },
  phone: { type: 'tel', width: 20 },
  postcode: { ...code, width: 10 },
  nino: { ...code, width: 10 },
  asylumRef: { ...code, width: 20 },
  sortCode: { ...code, inputmode: 'numeric', width: 5 },
  accountNumber: { ...code, inputmode: 'numeric', width: 10 },
  rollNumber: { ...code, width: 20 },
  money: { ...code, inputmode: 'decimal', width: 10, prefix: '£' },
  number: { ...code, inputmode: 'numeric', width: 5 },
};

/**
 * How the one-line input of a question behaves: keyboard, spelling, width, what the browser may fill in.
 * Never `type="number"`: it rounds, scrolls away and hides what was typed.
 * Source: GOV.UK Design System, text input.
 */
export function textInputTraits(question: TextQuestion | NumberQuestion): Traits {
  if (!isText(question)) return byType[question.type];
  const traits = question.type === 'longText' ? {} : byType[question.type];
  const { autocomplete = traits.autocomplete, width = traits.width } = question;
  return { ...traits, autocomplete, width };
}

const isText = (question: TextQuestion | NumberQuestion): question is TextQuestion =>
  question.type !== 'money' && question.type !== 'number';
