import { languages } from '../bilingual.ts';
import { states } from '../state.ts';
import type { journeyKeys } from './journey-file.ts';
import { pageKeys, stepKinds } from './journey-file.ts';

const text = { type: ['string', 'number', 'boolean'], pattern: '\\S' };
const shape = (properties: object, required: readonly string[]): object => ({
  type: 'object',
  additionalProperties: false,
  required,
  properties,
});
const ref = (name: string): object => ({ $ref: `#/definitions/${name}` });
const all = <Value>(keys: readonly string[], value: Value): Record<string, Value> => Object.fromEntries(keys.map((key) => [key, value]));

const described: Readonly<Record<string, string>> = {
  go: 'An address, or a path from the base.',
  fill: 'The label of the field to type into.',
  choose: 'The label of the radio button to choose.',
  check: 'The label of the checkbox to tick.',
  select: 'The label of the list to choose from.',
  upload: 'The label of the field for a file.',
  press: 'The words of the button or link to press. The page that it leads to is checked.',
  'expect page': 'How to know the page that was come to.',
  with: 'What to type, the option to choose, or the file, from this file’s folder.',
  in: 'The name of the group, region, form or row that it is in.',
  'same page': 'Whether the press leaves the person on the same page.',
};

/** The JSON Schema of journey files, for editors: what `checkJourney` takes. */
export function journeySchema(): object {
  const steps = stepKinds.map(({ needs, may }) =>
    shape(
      Object.fromEntries(
        Object.entries({ ...needs, ...may }).map(([key, kind]) => [key, { allOf: [ref(kind)], description: described[key] ?? '' }]),
      ),
      Object.keys(needs),
    ),
  );
  const known: Record<(typeof journeyKeys)[number], object> = {
    $schema: text,
    journey: { ...text, description: 'Its name in reports.' },
    language: { enum: languages, description: 'The one language it is in. Texts in both languages make it be gone through in each.' },
    base: { ...text, description: 'Where paths start from, when --base does not say.' },
    states: { type: 'array', minItems: 1, items: { enum: states }, description: 'Only these states, for all of its pages.' },
    steps: {
      type: 'array',
      minItems: 1,
      items: { anyOf: steps },
      allOf: [{ items: [{ required: ['go'] }], additionalItems: true }],
    },
  };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'A journey that patrwm-gate goes through',
    ...shape(known, ['journey', 'steps']),
    definitions: {
      words: { anyOf: [text, shape(all(languages, text), languages)] },
      typing: { anyOf: [text, shape(all(languages, text), languages), shape({ env: text }, ['env'])] },
      file: text,
      flag: { enum: [true, false] },
      page: { ...shape(all(pageKeys, ref('words')), []), minProperties: 1 },
    },
  };
}
