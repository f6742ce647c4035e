import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageNamed, namesItself } from './language-names.ts';

test('knows a language switch by its name', () => {
  for (const name of [
    'Cymraeg',
    'CYM',
    'Newid yr iaith i’r Gymraeg',
    'Welsh',
    'View this page in Welsh',
    'Change the language to Welsh',
    'Cymraeg Newid yr iaith i’r Gymraeg',
    '🏴󠁧󠁢󠁷󠁬󠁳󠁿 Cymraeg',
    'Darllen y dudalen hon yn Gymraeg',
    'Welsh (Cymraeg)',
    'Read in Cymraeg',
    'Cymraeg – Newid yr iaith i’r Gymraeg',
  ])
    assert.equal(languageNamed(name), 'cy', name);
  for (const name of [
    'English',
    'ENG',
    'EN',
    'Saesneg',
    'Newid i Saesneg',
    'Change the language to English',
    'English Change the language to English',
    'View in English',
    'English – Change the language to English',
  ])
    assert.equal(languageNamed(name), 'en', name);
});

test('takes no page about a language for the switch', () => {
  for (const name of [
    'Welsh language standards',
    'Dysgu Cymraeg',
    'Cymraeg i blant',
    'English Heritage',
    'Welsh Government',
    'Learn Welsh',
    'Canolfan Dysgu Cymraeg',
    'Addysg Gymraeg',
    'English as an additional language',
    'New',
    'Cyngor',
  ])
    assert.equal(languageNamed(name), undefined, name);
});

test('tells whether a language is named in itself', () => {
  assert.equal(namesItself('Cymraeg', 'cy'), true);
  assert.equal(namesItself('Newid yr iaith i’r Gymraeg', 'cy'), true);
  assert.equal(namesItself('Welsh', 'cy'), false);
  assert.equal(namesItself('Saesneg', 'en'), false);
  assert.equal(namesItself('English', 'en'), true);
});
