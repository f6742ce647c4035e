import { addressReasons, type Journey, type Question } from './definition.ts';
import { contactLanguageEntry, numbered, sourceOf } from './payload.ts';
import { defaultMax } from './judge-text.ts';

type Schema = Record<string, unknown>;

const text: Schema = { type: 'string' };
const object = (properties: Record<string, Schema>, optional: readonly string[] = []): Schema => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  additionalProperties: false,
});
const bilingual = object({ cy: text, en: text });
const addressHalf = object({ lines: { type: 'array', items: text }, town: text });

function valueSchema(question: Question): Schema {
  switch (question.type) {
    case 'choice':
      return { enum: question.options.map(({ id }) => id) };
    case 'choices':
      return { type: 'array', items: { enum: question.options.map(({ id }) => id) }, minItems: 1, uniqueItems: true };
    case 'date':
      return { type: 'string', format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
    case 'money':
    case 'number':
      return {
        type: 'integer',
        ...(question.type === 'money' && { description: 'pence' }),
        ...(question.min !== undefined && { minimum: question.min }),
        ...(question.max !== undefined && { maximum: question.max }),
      };
    case 'address':
      return object(
        {
          source: { enum: ['lookup', 'manual'] },
          uprn: { type: 'string', pattern: '^\\d{1,12}$' },
          lines: { type: 'array', items: text },
          town: text,
          postcode: text,
          cy: addressHalf,
          en: addressHalf,
          ...(question.international && { country: text }),
          language: { enum: ['cy', 'en'] },
          supplier: text,
          epoch: text,
          reason: { enum: [...addressReasons] },
        },
        ['uprn', 'cy', 'en', 'country', 'language', 'supplier', 'epoch', 'reason'],
      );
    case 'file':
      return {
        type: 'array',
        items: object({ id: text, name: text, size: { type: 'integer', minimum: 0 }, type: { enum: [...question.accept] } }),
        minItems: 1,
        maxItems: question.maxFiles,
      };
    default: {
      const max = question.max ?? defaultMax[question.type];
      return { type: 'string', minLength: 1, ...(max && { maxLength: max }) };
    }
  }
}

const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });

/** Questions that every submission answers: not optional, and on a page without a condition. Exits end before submission, so they do not matter. */
export function alwaysAnswered(journey: Journey, list?: string): ReadonlySet<string> {
  const pages = list === undefined ? journey.pages : (journey.lists?.[list]?.pages ?? []);
  const questions = list === undefined ? journey.questions : (journey.lists?.[list]?.questions ?? {});
  const asked = pages.flatMap((page) => (page.kind === 'question' && !page.when ? page.ask : []));
  return new Set(asked.filter((id) => !questions[id]?.optional));
}

const answersSchema = (questions: Readonly<Record<string, Question>>): Schema => {
  const kinds = Object.entries(questions).map(([id, question]) =>
    object({ question: { const: id }, type: { const: question.type }, label: bilingual, value: valueSchema(question), text: bilingual }),
  );
  return { type: 'array', items: kinds.length ? { anyOf: kinds } : false };
};

/** The schema of the flat `data`. An entry that a route may not ask is nullable; one of a list is there for each item there is. */
function dataSchema(journey: Journey): Schema {
  const always = alwaysAnswered(journey);
  const properties: Record<string, Schema> = {};
  const optional: string[] = [];
  for (const { name, from } of journey.deliver) {
    const source = sourceOf(journey, from);
    if (!source) continue;
    if (source.kind === 'fact') properties[name] = { type: 'boolean' };
    else if (source.kind === 'question')
      properties[name] = always.has(from) ? valueSchema(source.question) : orNull(valueSchema(source.question));
    else {
      const value = valueSchema(source.question);
      for (let place = 1; place <= (journey.lists?.[source.list]?.max ?? 0); place += 1) {
        properties[numbered(name, place)] = alwaysAnswered(journey, source.list).has(source.id) ? value : orNull(value);
        optional.push(numbered(name, place));
      }
    }
  }
  return object(properties, optional);
}

/** JSON Schema 2020-12 of this version's payload, closed: nothing unknown passes. */
export function payloadSchema(journey: Journey): Record<string, unknown> {
  const contact = contactLanguageEntry(journey);
  const asked = contact && sourceOf(journey, contact.from);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:patrwm:journey:${journey.id}:${journey.version}`,
    title: journey.title.en,
    ...object({
      schema: { const: 1 },
      submissionId: { type: 'string', minLength: 1 },
      reference: { type: 'string', minLength: 1 },
      submittedAt: { type: 'string', format: 'date-time' },
      journey: object({ id: { const: journey.id }, version: { const: journey.version }, contentHash: text, title: bilingual }),
      language: { enum: ['cy', 'en'] },
      ...(contact && { contactLanguage: asked && asked.kind !== 'fact' ? orNull(valueSchema(asked.question)) : orNull(text) }),
      answers: answersSchema(journey.questions),
      lists: {
        type: 'array',
        items: Object.keys(journey.lists ?? {}).length
          ? {
              anyOf: Object.entries(journey.lists ?? {}).map(([id, list]) =>
                object({
                  list: { const: id },
                  label: bilingual,
                  items: {
                    type: 'array',
                    items: object({ id: text, answers: answersSchema(list.questions) }),
                    minItems: list.min,
                    maxItems: list.max,
                  },
                }),
              ),
            }
          : false,
      },
      facts: {
        type: 'array',
        // An empty `enum` is not a schema.
        items: Object.keys(journey.facts ?? {}).length
          ? object({
              fact: { enum: Object.keys(journey.facts ?? {}) },
              holds: { type: 'boolean' },
              rule: bilingual,
              source: text,
              readOn: text,
            })
          : false,
      },
      data: dataSchema(journey),
    }),
  };
}
