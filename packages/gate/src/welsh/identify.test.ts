// The identifier on texts that it was not trained on: pairs written for this test, and what is tempting to take for the other language.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { foreignRun, identify } from './identify.ts';
import { otherLanguage, speaksEnglish } from './other-languages.ts';

const pairs = readFileSync(new URL('../../training/held-out.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t') as [string, string]);
const texts = pairs.flatMap(([en, cy]) => [{ text: en, language: 'en' } as const, { text: cy, language: 'cy' } as const]);

test('takes no text for the other language, however short', () => {
  assert.ok(pairs.length >= 200, `${String(pairs.length)} pairs`);
  const sureAndWrong = texts.filter(({ text, language }) => {
    const found = identify(text);
    return found.sure && found.language !== language;
  });
  assert.deepEqual(sureAndWrong, []);
});

test('knows 99 in 100 of those with three words and more that are no names', () => {
  const judged = texts.filter(({ text }) => identify(text).words >= 3);
  const known = judged.filter(({ text, language }) => identify(text).sure && identify(text).language === language);
  const missed = judged.filter((each) => !known.includes(each)).map(({ text }) => text);
  assert.ok(judged.length > 300, `${String(judged.length)} judged`);
  assert.ok(known.length / judged.length >= 0.99, missed.join('\n'));
});

test('finds no run of the other language in a text of one', () => {
  const found = texts.flatMap(({ text, language }) => {
    const run = foreignRun(text, language);
    return run === undefined ? [] : [`${text}: ${run.text}`];
  });
  assert.deepEqual(found, []);
});

test('is not sure of names, codes, numbers and words that are the same in both', () => {
  const neither = [
    'Siân Llŷr',
    'GOV.UK One Login',
    'CV',
    'PDF',
    'LL57 4BH',
    '01286 000000',
    '31/03/2027',
    '£1,234.56',
    'Llandudno Junction',
    'Banc Barclays',
    'Siop',
    'Cyfeiriad e-bost',
    'post@example.gov.wales',
    'https://www.example.gov.wales/free-school-meals',
    'Ysgol Gyfun Gymraeg Bro Morgannwg',
    'Royal Welsh College of Music and Drama',
    'Caerdydd / Cardiff',
    'Marks and Spencer',
    'Age Cymru Gwynedd a Môn',
    'Betsi Cadwaladr University Health Board',
    'iPhone 15 Pro Max',
    'application/pdf',
    'SHA-256',
    'Problem',
  ];
  assert.deepEqual(
    neither.filter((text) => identify(text).sure),
    [],
  );
});

test('leaves the allow-list out of the count', () => {
  assert.equal(identify('save the date').sure, true);
  assert.equal(identify('save the date', ['Save the Date']).sure, false);
  assert.equal(identify('save the dates', ['Save the Date']).sure, true);
});

test('reads a text in capitals as if it had none', () => {
  assert.equal(identify('PLEASE READ THIS BEFORE YOU START').language, 'en');
  assert.equal(identify('DARLLENWCH HWN CYN I CHI DDECHRAU').language, 'cy');
  assert.equal(identify('PLEASE READ THIS BEFORE YOU START').sure, true);
});

test('finds where a sentence turns', () => {
  assert.equal(foreignRun('Mae eich cais wedi cyrraedd and you will hear from us soon.', 'cy')?.text, 'and you will hear from us soon');
  assert.equal(
    foreignRun('We have your form os bydd angen rhagor o wybodaeth arnom.', 'en')?.text.startsWith('os bydd angen rhagor'),
    true,
  );
  assert.equal(foreignRun('Darllenwch y Planning Policy Wales ac ysgrifennwch atom.', 'cy'), undefined);
});

test('tells a third language by its script or its small words', () => {
  assert.deepEqual(otherLanguage('يمكنك طلب هذه الرسالة بلغة أخرى'), { lang: 'ar', sure: true });
  assert.equal(otherLanguage('Vous pouvez demander cette lettre dans une autre langue et nous vous répondrons avec plaisir')?.lang, 'fr');
  assert.equal(otherLanguage('Możesz poprosić o ten list w innym języku, jeśli jest to dla Pani ważne i nie ma go na stronie')?.lang, 'pl');
  for (const { text } of texts) assert.equal(otherLanguage(text), undefined, text);
  assert.equal(speaksEnglish('You can ask for this letter in another language if you are not able to read it'), true);
  assert.equal(speaksEnglish('Vous pouvez demander cette lettre dans une autre langue'), false);
});
