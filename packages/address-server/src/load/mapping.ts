import { AddressServerError } from '../address-server-error.ts';

const ownKeys = [
  'uprn',
  'postcode',
  'number',
  'building',
  'flat',
  'organisation',
  'custodian',
  'classification',
  'usrn',
  'change',
] as const;
const placeKeys = ['street', 'locality', 'town', 'flat', 'building'] as const;
const languages = ['en', 'cy'] as const;

const has = (list: readonly string[], key: string): boolean => list.includes(key);
const wrong = (why: string): AddressServerError => new AddressServerError('bad-mapping', `The mapping ${why}`);

/**
 * Holds a mapping to the keys there are: a key typed wrongly would leave its column out of every address, without a word.
 * @throws AddressServerError `bad-mapping`
 */
export function checkMapping(mapping: object): void {
  for (const [key, value] of entriesOf(mapping)) {
    if (has(ownKeys, key)) needName(key, value);
    else if (!has(languages, key)) throw wrong(unknown(key));
    else if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw wrong(`has ${shown(value)} as \`${key}\`; it must be {"street": …, "town": …}.`);
    else checkPlace(key, value);
  }
  for (const key of ['uprn', 'postcode'])
    if (!entriesOf(mapping).some(([each]) => each === key)) throw wrong(`lacks \`${key}\`: name the column that holds it.`);
  if (!entriesOf(mapping).some(([key]) => has(languages, key)))
    throw wrong('lacks `en` and `cy`: one of them at least must name the columns of `street` and `town`.');
}

function checkPlace(language: string, place: object): void {
  for (const [key, value] of entriesOf(place)) {
    if (!has(placeKeys, key))
      throw wrong(`has \`${language}.${key}\`, which is not known; within \`${language}\` are ${placeKeys.join(', ')}.`);
    needName(`${language}.${key}`, value);
  }
  for (const key of ['street', 'town'])
    if (!entriesOf(place).some(([each]) => each === key)) throw wrong(`lacks \`${language}.${key}\`: name the column that holds it.`);
}

/** A key without a value is one that is not there, as everywhere in JavaScript; `null` was written by somebody. */
const entriesOf = (given: object): [string, unknown][] => Object.entries(given).filter(([, value]) => value !== undefined);

function needName(key: string, value: unknown): void {
  if (typeof value !== 'string' || value.trim() === '')
    throw wrong(`has ${shown(value)} as \`${key}\`; it must be the name of a column. Leave the key out where there is none.`);
}

const shown = (value: unknown): string => JSON.stringify(value).slice(0, 40);

function unknown(key: string): string {
  const [, name = '', welsh] = /^(\w+?)(_cy)?$/.exec(key.toLowerCase()) ?? [];
  const language = welsh ? 'cy' : 'en';
  const known = [...ownKeys, ...languages].join(', ');
  if (has(placeKeys, name))
    return `has \`${key}\`, which belongs under \`${language}\`: "${language}": {"${name}": …}. Known are ${known}.`;
  return `has \`${key}\`, which is not known; known are ${known}.`;
}
