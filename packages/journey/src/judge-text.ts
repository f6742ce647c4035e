import type { TextQuestion } from './definition.ts';
import { cleanText, countCharacters } from './long-text.ts';
import { cleanLine, isBlank } from './plain-text.ts';
import { blank, given, typed, wrong, type Judge } from './verdict.ts';

export type TextRules = Pick<TextQuestion, 'type' | 'max' | 'optional'>;

/** Most code points where a question says nothing. `email`: RFC 5321. */
export const defaultMax: Readonly<Record<string, number>> = { name: 100, text: 200, longText: 2000, email: 254 };

/** An email address: one `@` and a dot after it. Sending to it is the only real test. */
export const readEmail = (text: string): string | undefined => (/^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(text) ? text : undefined);

/** Text that any reader may make something of; what the reader does not know is of the wrong format. */
export function judgeRead(
  id: string,
  rules: TextRules,
  text: string,
  read: (text: string) => string | undefined,
): ReturnType<Judge<TextRules>> {
  if (isBlank(text)) return blank(rules, id);
  const max = rules.max ?? defaultMax[rules.type];
  if (max && countCharacters(text) > max) return wrong('too-long', id);
  const answer = read(text);
  return answer === undefined ? wrong('format', id) : given(answer);
}

/** Text, long text, names and email addresses: what most pages ask for. */
export const judgeText: Judge<TextRules> = (id, rules, fields) => {
  const text = typed(fields, id);
  return judgeRead(id, rules, rules.type === 'longText' ? cleanText(text) : cleanLine(text), rules.type === 'email' ? readEmail : String);
};
