import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateFault } from './date-faults.ts';

test('finds English dates in Welsh', () => {
  for (const text of [
    'Anfonwch y ffurflen erbyn 31 March 2027.',
    'Ar agor tan March 31, 2027',
    'Cyfarfod ar Monday 12 Mai',
    'Ar gau ar 2nd Ebrill',
    'Diweddarwyd: Apr 1, 2026',
    'Diweddarwyd: 1 Sept 2026',
    'Erbyn y 3rd of July',
  ])
    assert.equal(dateFault(text, 'cy')?.certainty, 'failure', text);
  assert.equal(dateFault('Ebr 1, 2026', 'cy')?.certainty, 'warning');
  assert.equal(dateFault('Ar agor 9am i 5pm', 'cy')?.certainty, 'advice');
});

test('says how Welsh would write the very date that was found', () => {
  for (const [text, welsh] of [
    ['Erbyn y 3rd of July', '3 Gorffennaf'],
    ['Ar agor tan March 31, 2027', '31 Mawrth 2027'],
    ['Ar gau ar 2nd Ebrill', '2 Ebrill'],
    ['Diweddarwyd: 1 Sept 2026', '1 Medi 2026'],
    ['Cyfarfod ar Monday 12 Mai', 'dydd Llun 12'],
  ] as const) {
    const { message } = dateFault(text, 'cy') ?? {};
    assert.ok(message);
    assert.ok(message.cy.endsWith(`Ysgrifennwch \`${welsh}\`.`), message.cy);
    assert.ok(message.en.endsWith(`Write \`${welsh}\`.`), message.en);
  }
});

test('leaves Welsh dates, and Welsh words that look like English ones', () => {
  for (const text of [
    'Erbyn dydd Mercher 31 Mawrth 2027',
    'y 1af o Fai',
    '12 Mai 2027',
    'Cysylltwch am 10 o’r gloch',
    'rhwng 9 a 10 y bore',
    'Mae 12 maes parcio yno',
    'Yn ystod y mis hwn ac Awst 2026',
    'Sesiwn 3 am ddim',
    'Mae March yn gyfenw',
    'Cymru 21 Lloegr 3',
  ])
    assert.equal(dateFault(text, 'cy'), undefined, text);
});

test('finds Welsh dates in English, and not English ones', () => {
  assert.equal(dateFault('Send it by 31 Mawrth 2027', 'en')?.certainty, 'failure');
  for (const text of ['Send it by 31 March 2027', 'On Monday 1st May at 9am', 'Mai Jones is 31'])
    assert.equal(dateFault(text, 'en'), undefined, text);
});
