import type { Bilingual } from '@patrwm/language';
import { formatMoney, formatNumber, isoDate, months, parseMonth } from '@patrwm/language';
import type { Context } from './context.ts';
import { resolveDate } from './date-ref.ts';
import type {
  AddressAnswer,
  AddressQuestion,
  Answer,
  DateQuestion,
  FileAnswer,
  FileQuestion,
  NumberQuestion,
  Question,
  TextQuestion,
} from './definition.ts';
import type { Fields } from './fields.ts';
import {
  cleanLine,
  cleanText,
  countCharacters,
  isBlank,
  readAccountNumber,
  readAsylumRef,
  readEmail,
  readNino,
  readNumber,
  readPence,
  readPhone,
  readPostcode,
  readRollNumber,
  readSortCode,
} from './formats.ts';

export interface FieldError {
  readonly question: string;
  readonly code: string;
  /** Name of the control to link to: the first wrong one. */
  readonly field: string;
  /** Every control that is wrong, so that only the wrong part of a date is marked. */
  readonly controls: readonly string[];
  /** The whole sentence in each language, placeholders filled. */
  readonly text: Bilingual;
}

/** What the fields alone cannot say. */
export interface Extra {
  /** By question id: the address that the posted UPRN stands for, re-read from the gazetteer. A posted UPRN is never trusted without it. */
  readonly addresses?: Readonly<Record<string, AddressAnswer>>;
  /** By question id: the files kept so far, with those just sent. */
  readonly files?: Readonly<Record<string, readonly FileAnswer[]>>;
  /** In a browser, before sending: the server will re-read a UPRN, so one passes, and its answer is left out. Never on the server. */
  readonly addressReadLater?: boolean;
}

export type Validated = { readonly ok: true; readonly answer?: Answer } | { readonly ok: false; readonly errors: readonly FieldError[] };

/** Most code points where a question says nothing. `email`: RFC 5321. */
export const defaultMax: Readonly<Record<string, number>> = { name: 100, text: 200, longText: 2000, email: 254 };
/** Most code points of an address line. */
const maxAddressLine = 100;

/** Values for a sentence's placeholders, worded for each language. */
type Values = Readonly<Record<string, (language: 'cy' | 'en') => string>>;

/** The error a code stands for, its sentence filled. Also for what only a server can find, such as `virus`. */
export function fieldError(
  id: string,
  question: Pick<Question, 'errors' | 'label'>,
  code: string,
  controls: readonly string[] = [id],
  values: Values = {},
): FieldError {
  // Lint proves that the sentence is there; a resident whose page escaped the lint gets the question's own words, not a failure.
  const sentence = question.errors[code] ?? question.errors.empty ?? question.label;
  const fill = (language: 'cy' | 'en') => sentence[language].replace(/\{(\w+)\}/g, (all, name: string) => values[name]?.(language) ?? all);
  return { question: id, code, field: controls[0] ?? id, controls, text: { cy: fill('cy'), en: fill('en') } };
}

type Fail = (code: string, controls?: readonly string[], values?: Values) => Validated;

const given = (answer: Answer): Validated => ({ ok: true, answer });

function validateText(question: TextQuestion, typed: string, fail: Fail): Validated {
  const { type } = question;
  const text = type === 'longText' ? cleanText(typed) : cleanLine(typed);
  if (isBlank(text)) return question.optional ? { ok: true } : fail('empty');
  const max = question.max ?? defaultMax[type];
  if (max && countCharacters(text) > max) return fail('too-long', undefined, { max: () => formatNumber(max) });
  if (type === 'asylumRef') {
    const read = readAsylumRef(text);
    return typeof read === 'object' ? given(read.ref) : fail(read ?? 'format');
  }
  const read = {
    text: String,
    longText: String,
    name: String,
    email: readEmail,
    phone: readPhone,
    postcode: readPostcode,
    nino: readNino,
    sortCode: readSortCode,
    accountNumber: readAccountNumber,
    rollNumber: readRollNumber,
  }[type](text);
  return read === undefined ? fail('format') : given(read);
}

/** As `formatDate`, without the days of the week that would come with it to every browser. */
function dateWords(iso: string, language: 'cy' | 'en'): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${day} ${months[(month ?? 0) - 1]?.[language]} ${year}`;
}

function validateDate(id: string, question: DateQuestion, get: (name: string) => string, context: Context, fail: Fail): Validated {
  const parts = ['day', 'month', 'year'].map((part) => ({ part, name: `${id}-${part}`, text: cleanLine(get(`${id}-${part}`)) }));
  const missing = parts.filter(({ text }) => isBlank(text));
  if (missing.length === 3)
    return question.optional
      ? { ok: true }
      : fail(
          'empty',
          parts.map(({ name }) => name),
        );
  if (missing.length)
    return fail(
      missing.map(({ part }) => part).join('-'),
      missing.map(({ name }) => name),
    );

  const [day, month, year] = parts.map(({ text }) => text) as [string, string, string];
  const dayNumber = /^\d{1,2}$/.test(day) ? Number(day) : 0;
  const monthNumber = parseMonth(month) ?? 0;
  const wrong = [
    ...(dayNumber < 1 || dayNumber > 31 ? [`${id}-day`] : []),
    ...(monthNumber ? [] : [`${id}-month`]),
    ...(/^\d+$/.test(year) ? [] : [`${id}-year`]),
  ];
  if (wrong.length) return fail('real', wrong);
  if (!/^(?!0)\d{4}$/.test(year)) return fail('year-digits', [`${id}-year`]);
  const date = isoDate(Number(year), monthNumber, dayNumber);
  if (!date) return fail('real', [`${id}-day`]);

  const { min, max } = question.range ?? {};
  const word = (ref: string | undefined) => (language: 'cy' | 'en') => dateWords(ref ? resolveDate(ref, context.today) : '', language);
  const values = { min: word(min), max: word(max) };
  const all = parts.map(({ name }) => name);
  if (min && date < resolveDate(min, context.today)) return fail('early', all, values);
  if (max && date > resolveDate(max, context.today)) return fail('late', all, values);
  return given(date);
}

function validateNumber(question: NumberQuestion, typed: string, fail: Fail): Validated {
  const text = cleanLine(typed);
  if (isBlank(text)) return question.optional ? { ok: true } : fail('empty');
  const money = question.type === 'money';
  const { min, max } = question;
  const number = money ? readPence(text) : readNumber(text);
  if (number === undefined || (money && number < 0 && min === undefined)) return fail('format');
  const word = (limit: number | undefined) => () => (limit === undefined ? '' : money ? formatMoney(limit) : formatNumber(limit));
  const values = { min: word(min), max: word(max) };
  if (min !== undefined && number < min) return fail('low', undefined, values);
  if (max !== undefined && number > max) return fail('high', undefined, values);
  return given(number);
}

function validateAddress(
  id: string,
  question: AddressQuestion,
  get: (name: string) => string,
  extra: Extra | undefined,
  fail: Fail,
): Validated {
  const part = (name: string) => cleanLine(get(`${id}-${name}`));
  const stage = part('stage');
  if (stage === 'manual') {
    const [line1, line2, town, typed] = [part('line1'), part('line2'), part('town'), part('manual-postcode')];
    if (question.optional && [line1, line2, town, typed].every(isBlank)) return { ok: true };
    const postcode = readPostcode(typed);
    const long = Object.entries({ line1, line2, town })
      .filter(([, text]) => countCharacters(text) > maxAddressLine)
      .map(([name]) => `${id}-${name}`);
    const faults = [
      ...(isBlank(line1) ? [fail('line1', [`${id}-line1`])] : []),
      ...(isBlank(town) ? [fail('town', [`${id}-town`])] : []),
      ...(long.length ? [fail('too-long', long, { max: () => formatNumber(maxAddressLine) })] : []),
      ...(postcode ? [] : [fail('manual-postcode', [`${id}-manual-postcode`])]),
    ];
    if (faults.length || !postcode) return { ok: false, errors: faults.flatMap((fault) => (fault.ok ? [] : fault.errors)) };
    return given({ source: 'manual', lines: [line1, line2].filter((line) => !isBlank(line)), town, postcode });
  }
  const uprn = part('uprn');
  const read = extra?.addresses?.[id];
  if (uprn && read && (read.uprn === undefined || read.uprn === uprn)) return given(read);
  if (uprn && extra?.addressReadLater) return { ok: true };
  const typed = part('postcode');
  if (isBlank(typed) && !uprn && question.optional) return { ok: true };
  if (stage === 'choose' || stage === 'chosen' || uprn) return fail('choose', [`${id}-uprn`]);
  if (isBlank(typed)) return fail('empty', [`${id}-postcode`]);
  return fail(readPostcode(typed) ? 'choose' : 'format', [`${id}-postcode`]);
}

function validateFiles(question: FileQuestion, files: readonly FileAnswer[], fail: Fail): Validated {
  if (!files.length) return question.optional ? { ok: true } : fail('empty');
  if (files.length > question.maxFiles) return fail('too-many', undefined, { max: () => formatNumber(question.maxFiles) });
  const big = files.find(({ size }) => size > question.maxBytes);
  const megabytes = () => formatNumber(Math.max(1, Math.floor(question.maxBytes / 1_000_000)));
  if (big) return fail('too-big', undefined, { name: () => cleanLine(big.name), max: megabytes });
  const other = files.find(({ type }) => !question.accept.includes(type));
  if (other) return fail('type', undefined, { name: () => cleanLine(other.name) });
  return given(files);
}

/**
 * Validates one question's fields, and gives the answer as it is stored. The same function runs in the browser and on the
 * server. An optional question left blank is valid and has no answer. A posted option that the question does not have is
 * taken as not posted.
 */
export function validate(id: string, question: Question, fields: Fields, context: Context, extra?: Extra): Validated {
  const get = (name: string) => fields[name]?.[0] ?? '';
  const fail: Fail = (code, controls, values) => ({ ok: false, errors: [fieldError(id, question, code, controls, values)] });
  switch (question.type) {
    case 'choice':
    case 'choices': {
      const posted = fields[id] ?? [];
      const chosen = question.options.map((option) => option.id).filter((option) => posted.includes(option));
      const [first] = chosen;
      if (first === undefined) return question.optional ? { ok: true } : fail('empty');
      if (question.type === 'choice') return given(first);
      return chosen.length > 1 && question.exclusive && chosen.includes(question.exclusive) ? fail('exclusive') : given(chosen);
    }
    case 'date':
      return validateDate(id, question, get, context, fail);
    case 'money':
    case 'number':
      return validateNumber(question, get(id), fail);
    case 'address':
      return validateAddress(id, question, get, extra, fail);
    case 'file':
      return validateFiles(question, extra?.files?.[id] ?? [], fail);
    default:
      return validateText(question, get(id), fail);
  }
}
