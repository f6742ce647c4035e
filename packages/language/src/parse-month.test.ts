import assert from 'node:assert/strict';
import test from 'node:test';
import { months } from './calendar.ts';
import { parseMonth } from './parse-month.ts';

test('every month by name in both languages, by its first letters and by figure', () => {
  for (const [index, { cy, en }] of months.entries()) {
    for (const text of [
      cy,
      en,
      cy.toUpperCase(),
      ` ${en.toLowerCase()} `,
      `mis ${cy}`,
      en.slice(0, 3),
      `${en.slice(0, 3)}.`,
      String(index + 1),
      String(index + 1).padStart(2, '0'),
    ]) {
      assert.equal(parseMonth(text), index + 1, text);
    }
  }
});

const mutated: Record<string, number> = {
  Fawrth: 3,
  Fai: 5,
  Fehefin: 6,
  Orffennaf: 7,
  Ngorffennaf: 7,
  Fedi: 9,
  Dachwedd: 11,
  Nhachwedd: 11,
  Thachwedd: 11,
  Ragfyr: 12,
};
for (const [name, month] of Object.entries(mutated)) {
  test(`mutated: ${name}`, () => assert.equal(parseMonth(name), month));
}

test('abbreviations as the Welsh calendar has them', () => {
  const short = 'Ion Chwef Maw Ebr Mai Meh Gorff Awst Medi Hyd Tach Rhag'.split(' ');
  assert.deepEqual(
    short.map((text) => parseMonth(`${text}.`)),
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  );
});

test('accents do not matter', () => assert.equal(parseMonth('Máwrth'), 3));

test('no month', () => {
  for (const text of ['', '0', '13', '001', '1.5', '-1', 'M', 'mis', 'Dydd Mawrth', 'constructor', '１', '3 Mawrth']) {
    assert.equal(parseMonth(text), undefined, text);
  }
});
