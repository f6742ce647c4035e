import type { Bilingual, Plural } from '@patrwm/language';
import type { Journey, Question } from './definition.ts';
import { errorCodes } from './error-codes.ts';
import { fault, quoted, type Fault } from './fault.ts';
import { isPlural, placeholders, textsOf } from './texts.ts';
import { yesNoFault } from './yes-no.ts';

const pluralForms = { cy: ['one', 'two', 'few', 'many', 'other'], en: ['one', 'other'] } as const;

function lintPlural(path: string, text: Plural): readonly Fault[] {
  const faults: Fault[] = [];
  for (const language of ['cy', 'en'] as const) {
    const forms = (text[language] ?? {}) as Readonly<Record<string, string>>;
    for (const form of pluralForms[language]) {
      if (!forms[form])
        faults.push(fault('missing-plural', path, `has no \`${form}\` in \`${language}\`; it needs ${quoted(pluralForms[language])}.`));
    }
    for (const [form, sentence] of Object.entries(forms)) {
      const names = placeholders(sentence).filter((name) => name !== '{n}');
      if (names.length)
        faults.push(
          fault(
            'placeholder-mismatch',
            `${path}.${form}`,
            `has ${names.join(' ')} in \`${language}\`; a counted sentence takes {n} alone.`,
          ),
        );
    }
    if (forms.other && !forms.other.includes('{n}'))
      faults.push(fault('placeholder-mismatch', `${path}.other`, `has no {n} in \`${language}\`, so it would not say how many.`));
  }
  return faults;
}

function lintPair(path: string, text: Bilingual): readonly Fault[] {
  const faults: Fault[] = [];
  for (const [language, name] of [
    ['cy', 'welsh'],
    ['en', 'english'],
  ] as const) {
    if (typeof text[language] !== 'string' || !text[language].trim())
      faults.push(fault(`missing-${name}`, path, `has no ${name === 'welsh' ? 'Welsh' : 'English'}; each text is \`{ cy, en }\`.`));
  }
  if (faults.length) return faults;
  const [cy, en] = [placeholders(text.cy), placeholders(text.en)];
  if (cy.join() !== en.join())
    faults.push(
      fault(
        'placeholder-mismatch',
        path,
        `has ${cy.join(' ') || 'no placeholder'} in Welsh and ${en.join(' ') || 'none'} in English; both need the same.`,
      ),
    );
  if (/ & /.test(text.cy)) faults.push(fault('ampersand', path, 'has "&" in Welsh; write "a" or "ac".'));
  return faults;
}

/** What each error code's sentence may hold. */
const errorPlaceholders: Readonly<Record<string, readonly string[]>> = {
  'too-long': ['{max}'],
  low: ['{min}', '{max}'],
  high: ['{min}', '{max}'],
  early: ['{min}', '{max}'],
  late: ['{min}', '{max}'],
  'too-many': ['{max}'],
  'too-big': ['{max}', '{name}'],
  type: ['{name}'],
  virus: ['{name}'],
};

function lintQuestion(path: string, question: Question): readonly Fault[] {
  const faults = errorCodes(question)
    .filter((code) => !question.errors[code])
    .map((code) =>
      fault('missing-error', path, `has no sentence for \`${code}\`; a \`${question.type}\` needs ${quoted(errorCodes(question))}.`),
    );
  for (const [code, text] of Object.entries(question.errors)) {
    const allowed = errorPlaceholders[code] ?? [];
    const unknown = placeholders(`${text.cy}${text.en}`).filter((name) => !allowed.includes(name));
    if (unknown.length)
      faults.push(
        fault('unknown-placeholder', `${path}.errors.${code}`, `has ${unknown.join(' ')}; that code fills ${allowed.join(' ') || 'none'}.`),
      );
    const limit = { low: 'min', early: 'min', high: 'max', late: 'max' }[code];
    const has = 'range' in question ? question.range : 'min' in question || 'max' in question ? question : undefined;
    const other = limit === 'min' ? 'max' : 'min';
    if (limit && `${text.cy}${text.en}`.includes(`{${other}}`) && (has as Record<string, unknown> | undefined)?.[other] === undefined) {
      faults.push(fault('unknown-placeholder', `${path}.errors.${code}`, `has {${other}}, but the question has no \`${other}\`.`));
    }
  }
  const yes = question.type === 'choice' && question.options.find(({ id }) => id === 'yes');
  const no = question.type === 'choice' && question.options.find(({ id }) => id === 'no');
  const wording = yes && no && yesNoFault(question.label.cy, yes.text.cy, no.text.cy);
  if (wording) faults.push(fault('yes-no-wording', path, `${wording}.`));
  return faults;
}

function lintList(journey: Journey, id: string): readonly Fault[] {
  const list = journey.lists?.[id];
  if (!list) return [];
  const faults: Fault[] = [];
  for (const part of ['another', 'remove'] as const) {
    const { label, yes, no, errors } = list[part];
    if (!errors.empty) faults.push(fault('missing-error', `${id}.${part}`, 'has no sentence for `empty`.'));
    const wording = yesNoFault(label.cy, yes.cy, no.cy);
    if (wording) faults.push(fault('yes-no-wording', `${id}.${part}`, `${wording}.`));
  }
  for (const [part, allowed] of [
    ['full', ['{min}', '{max}']],
    ['few', ['{min}', '{max}']],
    ['itemTitle', ['{n}']],
  ] as const) {
    const unknown = placeholders(list[part].cy).filter((name) => !(allowed as readonly string[]).includes(name));
    if (unknown.length)
      faults.push(fault('unknown-placeholder', `lists.${id}.${part}`, `has ${unknown.join(' ')}; it may have ${allowed.join(' ')}.`));
  }
  return faults;
}

/** Both languages are whole and alike: pairs, placeholders, plural forms, error sentences, yes and no. */
export function lintTexts(journey: Journey): readonly Fault[] {
  return [
    ...textsOf(journey).flatMap(({ path, text }) => (isPlural(text) ? lintPlural(path, text) : lintPair(path, text))),
    ...Object.entries(journey.questions).flatMap(([id, question]) => lintQuestion(id, question)),
    ...Object.entries(journey.lists ?? {}).flatMap(([id, list]) => [
      ...Object.entries(list.questions).flatMap(([question, asked]) => lintQuestion(`${id}.${question}`, asked)),
      ...lintList(journey, id),
    ]),
  ];
}
