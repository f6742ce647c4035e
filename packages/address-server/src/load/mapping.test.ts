import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from '../index.ts';
import { checkMapping } from './mapping.ts';
import { plainColumns, type PlainColumns } from './plain.ts';

const en = { street: 'STREET', town: 'TOWN' };
const sound = { uprn: 'UPRN', postcode: 'PC', en };

test('a mapping that is sound passes, whichever languages it has', () => {
  for (const mapping of [plainColumns, sound, { uprn: 'U', postcode: 'P', cy: en }, { ...sound, cy: undefined }]) checkMapping(mapping);
});

test('a key that is not known, missing or empty is named, with what would be right', () => {
  const { uprn, postcode } = sound;
  for (const [mapping, says] of [
    [{ ...sound, numbr: 'NO' }, /has `numbr`, which is not known; known are uprn, postcode, number, .*en, cy\./],
    [{ uprn, postcode, EN: en }, /has `EN`, which is not known/],
    [
      { ...sound, en: { ...en, twon: 'TOWN' } },
      /has `en\.twon`, which is not known; within `en` are street, locality, town, flat, building/,
    ],
    [{ ...sound, cy: { ...en, number: 'NO' } }, /has `cy\.number`/],
    [{ ...sound, street: 'STREET' }, /has `street`, which belongs under `en`: "en": \{"street": …\}/],
    [{ ...sound, street_cy: 'STRYD' }, /has `street_cy`, which belongs under `cy`: "cy": \{"street": …\}/],
    [{ ...sound, building_cy: 'ENW' }, /has `building_cy`, which belongs under `cy`/],
    [{ postcode, en }, /lacks `uprn`/],
    [{ uprn, en }, /lacks `postcode`/],
    [{ uprn, postcode }, /lacks `en` and `cy`/],
    [{ ...sound, en: { street: 'STREET' } }, /lacks `en\.town`/],
    [{ ...sound, cy: { town: 'TREF' } }, /lacks `cy\.street`/],
    [{ ...sound, uprn: null }, /has null as `uprn`; it must be the name of a column/],
    [{ ...sound, number: '' }, /has "" as `number`/],
    [{ ...sound, cy: null }, /has null as `cy`/],
    [{ ...sound, en: { ...en, town: 7 } }, /has 7 as `en\.town`/],
  ] as const) {
    assert.throws(() => checkMapping(mapping), { code: 'bad-mapping', message: says }, JSON.stringify(mapping));
  }
});

test('a load holds its mapping to that before it opens a file', async () => {
  const mapping = { ...sound, numbr: 'NO' } as PlainColumns;
  await assert.rejects(load(['nowhere.csv'], { index: 'nowhere.sqlite', mapping }), { code: 'bad-mapping' });
});
