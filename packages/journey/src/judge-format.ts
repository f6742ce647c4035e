import type { NumberQuestion, TextQuestion } from './definition.ts';
import {
  readAccountNumber,
  readAsylumRef,
  readNino,
  readNumber,
  readPence,
  readPhone,
  readPostcode,
  readRollNumber,
  readSortCode,
} from './formats.ts';
import { judgeRead, type TextRules } from './judge-text.ts';
import { cleanLine, isBlank } from './plain-text.ts';
import { blank, given, typed, wrong, type Judge } from './verdict.ts';

const readers: Readonly<Partial<Record<TextQuestion['type'], (text: string) => string | undefined>>> = {
  phone: readPhone,
  postcode: readPostcode,
  nino: readNino,
  sortCode: readSortCode,
  accountNumber: readAccountNumber,
  rollNumber: readRollNumber,
};

/** Numbers and codes that are written in one way only. */
export const judgeFormat: Judge<TextRules> = (id, rules, fields) => {
  const text = cleanLine(typed(fields, id));
  if (rules.type !== 'asylumRef' || isBlank(text)) return judgeRead(id, rules, text, readers[rules.type] ?? String);
  const read = readAsylumRef(text);
  return typeof read === 'object' ? given(read.ref) : wrong(read ?? 'format', id);
};

/** Amounts and counts, with the limits that the question sets. */
export const judgeNumber: Judge<Pick<NumberQuestion, 'type' | 'min' | 'max' | 'optional'>> = (id, rules, fields) => {
  const text = cleanLine(typed(fields, id));
  if (isBlank(text)) return blank(rules, id);
  const { min, max } = rules;
  const money = rules.type === 'money';
  const number = money ? readPence(text) : readNumber(text);
  if (number === undefined || (money && number < 0 && min === undefined)) return wrong('format', id);
  if (min !== undefined && number < min) return wrong('low', id);
  if (max !== undefined && number > max) return wrong('high', id);
  return given(number);
};
