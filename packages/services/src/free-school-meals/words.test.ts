import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { errorCodes, type Question } from '@patrwm/journey';
import { freeSchoolMealsService as journey } from './index.ts';

interface Found {
  readonly path: string;
  readonly cy: string;
  readonly en: string;
}

/** Every text of the definition; the forms of a plural each with the English of the same form, or of `other`. */
const texts = (value: unknown, path = ''): readonly Found[] => {
  if (typeof value !== 'object' || value === null) return [];
  if ('cy' in value || 'en' in value) {
    const { cy = '', en = '' } = value as { cy?: string | object; en?: string | object };
    if (typeof cy === 'object' && typeof en === 'object') {
      const english = en as Record<string, string>;
      return Object.entries(cy as Record<string, string>).map(([form, text]) => ({
        path: `${path}.${form}`,
        cy: text,
        en: english[form] ?? english.other ?? '',
      }));
    }
    return [{ path, cy: cy as string, en: en as string }];
  }
  return Object.entries(value).flatMap(([key, each]) => texts(each, `${path}.${(each as { id?: string })?.id ?? key}`));
};
const all = texts(journey);
const isAddress = ({ cy }: Found) => cy.startsWith('https://');
const words = all.filter((found) => !isAddress(found));

const questions: [string, Question][] = [
  ...Object.entries(journey.questions),
  ...Object.values(journey.lists ?? {}).flatMap((list) => Object.entries(list.questions)),
];

describe('words', () => {
  test('there are texts to look at', () => assert.ok(words.length > 300, `${words.length} texts`));

  test('both halves are there', () => {
    assert.deepEqual(
      all.filter(({ cy, en }) => !cy.trim() || !en.trim()),
      [],
    );
  });

  test('both halves hold the same placeholders', () => {
    const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
    for (const { path, cy, en } of words) assert.deepEqual(placeholders(cy), placeholders(en), path);
  });

  test('apostrophes are typographic, and Welsh has no ampersand', () => {
    assert.deepEqual(
      words.filter(({ cy, en }) => /['"]/.test(cy + en) || cy.includes('&')),
      [],
    );
  });

  test('no English is left in the Welsh', () => {
    const english =
      /\b(the|and|you|your|of|to|for|with|this|that|are|not|or|if|select|enter|must|school|child|children|council|benefit|grant’s)\b/i;
    assert.deepEqual(
      words.filter(({ cy }) => english.test(cy)).map(({ path, cy }) => `${path}: ${cy}`),
      [],
    );
  });

  test('only names of schools are the same in both languages', () => {
    const same = words.filter(({ cy, en }) => cy === en).map(({ path }) => path);
    assert.ok(same.length > 0);
    for (const path of same) assert.match(path, /child-school\.options\.ex-\d+/);
  });

  test('yes and no fit each question in Welsh', () => {
    const pairs = questions.flatMap(([id, question]) => {
      if (question.type !== 'choice') return [];
      const [yes, no] = ['yes', 'no'].map((option) => question.options.find((each) => each.id === option)?.text.cy.split(',')[0]);
      return yes === undefined ? [] : [[id, question.label.cy.split(' ')[0]?.split('’')[0], yes, no]];
    });
    const fitting: Record<string, [string, string]> = { Oes: ['Oes', 'Nac oes'], Ydy: ['Ydy', 'Nac ydy'], Ydych: ['Ydw', 'Nac ydw'] };
    assert.ok(pairs.length >= 5);
    for (const [id, first, yes, no] of pairs) assert.deepEqual([yes, no], fitting[first ?? ''], id);
  });
});

describe('errors', () => {
  for (const [id, question] of questions) {
    test(`\`${id}\` has a sentence for each code`, () => {
      const missing = errorCodes(question).filter((code) => !Object.hasOwn(question.errors, code));
      assert.deepEqual(missing, []);
    });
  }
});
