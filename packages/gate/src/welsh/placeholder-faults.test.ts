import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mangledLetters, placeholderFault } from './placeholder-faults.ts';

test('finds what was to be replaced', () => {
  for (const text of [
    'PLACEHOLDER!',
    'TODO: cyfieithu',
    '[cy] Eich manylion',
    'Mae gennych {0} neges',
    'Helo %s',
    'Helo {{ enw }}',
    'Helo ${name}',
    'Helo %{enw}',
    'undefined',
    'NaN',
    '[object Object]',
    'translation missing: cy.a.b',
    'Welsh to follow',
    '???common.button???',
  ])
    assert.equal(placeholderFault(text)?.certainty, 'failure', text);
  for (const text of ['Dyddiad: TBC', 'Helo {enw}', 'common.buttons.continue', 'Cyfanswm: £NaN'])
    assert.equal(placeholderFault(text)?.certainty, 'warning', text);
});

test('leaves what is meant', () => {
  for (const text of [
    '5% o’r sum',
    'Gostyngiad o 25 %',
    '[gweler y nodyn]',
    'www.gov.wales',
    'CAEL GWYBOD MWY',
    'enw@example.com',
    'Terms left undefined by law',
    'Cymraeg',
    'Welsh',
    'gov.uk',
    'Todo lo que necesita',
    '{ }',
    'Null hypothesis',
  ])
    assert.notEqual(placeholderFault(text)?.certainty, 'failure', text);
});

test('knows letters that a wrong character set broke', () => {
  assert.ok(mangledLetters('Arbed dÅµr yn y tÅ·'));
  assert.ok(mangledLetters('Maeâ€™n hawdd'));
  assert.ok(mangledLetters('D\uFFFDr'));
  assert.equal(mangledLetters('Arbed dŵr yn y tŷ, mae’n hawdd. Çelik, Ångström, São Paulo, À la carte'), undefined);
});
