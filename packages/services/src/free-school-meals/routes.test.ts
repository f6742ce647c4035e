import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { walk, type Answer, type Journey, type ListItem } from '@patrwm/journey';
import { defaultBenefits, defaultSettings, freeSchoolMeals, freeSchoolMealsService } from './index.ts';

const context = { today: '2026-11-21' };
type Given = Readonly<Record<string, Answer>>;

/** Walks with every page posted, so that only the answers decide. */
const walked = (given: Given, children: readonly Given[] = [], journey: Journey = freeSchoolMealsService) => {
  const items: ListItem[] = children.map((answers, index) => ({ id: `${index + 1}`, answers }));
  const itemPages = journey.lists?.children?.pages ?? [];
  const done = [
    ...journey.pages.map(({ id }) => id),
    ...items.flatMap((item) => itemPages.map((page) => `children/${item.id}/${page.id}`)),
  ];
  return walk(journey, { answers: { questions: given, lists: { children: { items, last: items.length } } }, done }, context);
};
const keys = (given: Given, children: readonly Given[] = []) => walked(given, children).route.map(({ key }) => key);
const outcome = (given: Given) => {
  const { route, exit } = walked({ 'council-school': 'yes', 'looked-after': 'no', ...given });
  return exit?.key ?? route.find(({ key }) => ['can-apply', 'council-decides', 'grant-only'].includes(key))?.key;
};
const onUniversalCredit = (given: Given): Given => ({
  'council-school': 'yes',
  'looked-after': 'no',
  benefits: ['universal-credit'],
  ...given,
});

describe('the limit on earnings, in pence: “not exceeding”', () => {
  const rows: [string, Given, string | undefined, string[]][] = [
    ['nothing earned', { 'earnings-one': 0 }, 'can-apply', ['earnings-one']],
    ['£616.67 in one period is within', { 'earnings-one': 61667 }, 'can-apply', ['earnings-one']],
    ['£616.68 asks about two periods', { 'earnings-one': 61668 }, undefined, ['earnings-one', 'earnings-two']],
    ['£1,233.34 in two is within', { 'earnings-one': 61668, 'earnings-two': 123334 }, 'can-apply', ['earnings-one', 'earnings-two']],
    [
      '£1,233.35 asks about three',
      { 'earnings-one': 61668, 'earnings-two': 123335 },
      undefined,
      ['earnings-one', 'earnings-two', 'earnings-three'],
    ],
    [
      '£1,850.00 in three is within',
      { 'earnings-one': 61668, 'earnings-two': 123335, 'earnings-three': 185000 },
      'can-apply',
      ['earnings-one', 'earnings-two', 'earnings-three'],
    ],
    [
      '£1,850.01 in three is over',
      { 'earnings-one': 61668, 'earnings-two': 123335, 'earnings-three': 185001 },
      'over-limit',
      ['earnings-one', 'earnings-two', 'earnings-three'],
    ],
  ];
  for (const [name, given, expected, asked] of rows) {
    test(name, () => {
      const all = onUniversalCredit(given);
      assert.equal(outcome(all), expected);
      assert.deepEqual(
        keys(all).filter((key) => key.startsWith('earnings-')),
        asked,
      );
    });
  }

  test('an answer about three periods counts for nothing once one period is within the limit', () => {
    const { answers, facts } = walked(onUniversalCredit({ 'earnings-one': 61667, 'earnings-two': 123335, 'earnings-three': 185001 }));
    assert.equal(answers.questions['earnings-three'], undefined);
    assert.equal(facts['uc-over-limit'], false);
    assert.equal(facts['uc-under-limit'], true);
  });
});

describe('outcomes', () => {
  const over: Given = { benefits: ['universal-credit'], 'earnings-one': 61668, 'earnings-two': 123335, 'earnings-three': 185001 };
  const rows: [string, Given, string][] = [
    ['a school elsewhere', { 'council-school': 'no' }, 'other-council'],
    ['Pension Credit guarantee', { benefits: ['pension-credit-guarantee'] }, 'can-apply'],
    ['asylum support', { benefits: ['asylum-support'] }, 'can-apply'],
    ['no benefit and no bar on public funds', { benefits: ['none'], 'public-funds': 'no' }, 'no-benefit'],
    ['no recourse to public funds', { benefits: ['none'], 'public-funds': 'yes' }, 'council-decides'],
    ['not sure about public funds', { benefits: ['none'], 'public-funds': 'not-sure' }, 'council-decides'],
    ['looked after, no benefit', { 'looked-after': 'yes', benefits: ['none'], 'public-funds': 'no' }, 'grant-only'],
    ['looked after, no recourse to public funds', { 'looked-after': 'yes', benefits: ['none'], 'public-funds': 'yes' }, 'council-decides'],
    ['looked after, over the limit', { 'looked-after': 'yes', ...over }, 'grant-only'],
    ['looked after, under the limit', { 'looked-after': 'yes', ...over, 'earnings-one': 0 }, 'can-apply'],
  ];
  for (const [name, given, expected] of rows) test(name, () => assert.equal(outcome(given), expected));

  test('earnings are not asked of someone with another qualifying benefit', () => {
    const given = onUniversalCredit({ benefits: ['universal-credit', 'asylum-support'] });
    assert.equal(outcome(given), 'can-apply');
    assert.ok(!keys(given).includes('earnings-one'));
  });

  test('each exit names a fact that holds there, with its source and the day it was read', () => {
    const refused: Given[] = [{ 'council-school': 'no' }, over, { benefits: ['none'], 'public-funds': 'no' }];
    for (const given of refused) {
      const { exit, facts } = walked({ 'council-school': 'yes', 'looked-after': 'no', ...given });
      assert.ok(exit?.page.kind === 'exit');
      assert.equal(facts[exit.page.because], true);
      const fact = freeSchoolMealsService.facts?.[exit.page.because];
      assert.match(fact?.source ?? '', /^https:\/\//);
      assert.match(fact?.readOn ?? '', /^\d{4}-\d\d-\d\d$/);
    }
  });
});

describe('the two decisions', () => {
  const passported: Given = { 'council-school': 'yes', 'looked-after': 'no', benefits: ['pension-credit-guarantee'] };
  const inCare: Given = { 'council-school': 'yes', 'looked-after': 'yes', benefits: ['none'], 'public-funds': 'no' };
  // A star marks the child who is looked after.
  const decided = (given: Given, ...years: string[]) => {
    const { facts } = walked(
      given,
      years.map((year) => ({ 'child-year': year.replace('*', ''), 'child-looked-after': year.endsWith('*') ? 'yes' : 'no' })),
    );
    return Object.keys(facts).filter((fact) => facts[fact] && /^(fsm|seg-(likely|year|out)|part)/.test(fact));
  };
  const rows: [string, string[], Given, string[]][] = [
    ['Year 3: meals and grant', ['year-3'], passported, ['fsm-likely', 'seg-likely']],
    ['Year 7: the larger grant', ['year-7'], passported, ['fsm-likely', 'seg-likely', 'seg-year-7']],
    ['Year 11 is the last with a grant', ['year-11'], passported, ['fsm-likely', 'seg-likely']],
    ['sixth form: meals alone', ['year-12'], passported, ['fsm-likely', 'seg-outside-years']],
    ['nursery all day: meals alone', ['nursery-full-time'], passported, ['fsm-likely', 'seg-outside-years']],
    ['nursery part-time is named', ['nursery-part-time'], passported, ['fsm-likely', 'seg-outside-years', 'part-time-nursery']],
    ['two children, two answers', ['reception', 'year-13'], passported, ['fsm-likely', 'seg-likely', 'seg-outside-years']],
    ['looked after without benefits: the grant alone', ['year-7*'], inCare, ['seg-likely', 'seg-year-7']],
    ['a sister at home does not have it through a looked-after child', ['year-12*', 'year-7'], inCare, ['seg-outside-years']],
    ['nor does an age that is too young', ['nursery-full-time*'], inCare, ['seg-outside-years']],
    ['no recourse to public funds: the council decides', ['year-7'], { ...passported, benefits: ['none'], 'public-funds': 'yes' }, []],
  ];
  for (const [name, years, given, expected] of rows) test(name, () => assert.deepEqual(decided(given, ...years), expected));
});

describe('pages of the application', () => {
  const start: Given = { 'council-school': 'yes', 'looked-after': 'no', benefits: ['pension-credit-guarantee'] };

  test('the number asked for is the one she has', () => {
    const asked = (number: string) =>
      keys({ ...start, 'identity-number': number }).filter((key) => ['nino', 'asylum-ref', 'evidence'].includes(key));
    assert.deepEqual(asked('nino'), ['nino']);
    assert.deepEqual(asked('asylum-ref'), ['asylum-ref']);
    assert.deepEqual(asked('neither'), ['evidence']);
  });

  test('partner, account and evidence only where they apply', () => {
    const conditional = ['partner-details', 'account', 'evidence'];
    const without = keys({ ...start, partner: 'no', payment: 'no-account' });
    const withAll = keys({ ...start, benefits: ['asylum-support'], partner: 'yes', payment: 'account' });
    assert.deepEqual(
      without.filter((key) => conditional.includes(key)),
      [],
    );
    assert.deepEqual(
      withAll.filter((key) => conditional.includes(key)),
      conditional,
    );
  });

  test('a school that is not listed is asked for by name; a looked-after child is told apart', () => {
    const found = keys({ ...start, 'looked-after': 'yes' }, [{ 'child-school': 'ex-001' }, { 'child-school': 'not-listed' }]);
    assert.ok(!found.includes('children/1/child-school-name'));
    assert.ok(found.includes('children/2/child-school-name'));
    assert.ok(found.includes('children/1/child-looked-after'));
    assert.ok(!keys(start, [{}]).includes('children/1/child-looked-after'));
  });

  test('a whole application ends at the check page', () => {
    const { complete, at } = walked({ ...start, 'identity-number': 'nino', partner: 'no', payment: 'no-account' }, [
      { 'child-year': 'year-1' },
    ]);
    assert.equal(at, 'check');
    assert.equal(complete, true);
  });
});

test('a benefit that a council lists again gives the right at once', () => {
  const benefits = defaultBenefits.map((benefit) => ({ ...benefit, listed: true }));
  const given = { 'council-school': 'yes', 'looked-after': 'no', benefits: ['income-support'] };
  const { route } = walked(given, [], freeSchoolMeals({ ...defaultSettings, benefits }));
  assert.ok(route.some(({ key }) => key === 'can-apply'));
});
