import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { NoticePage } from '@patrwm/journey';
import { defaultSettings, exampleSchools, freeSchoolMeals, lapsed } from './index.ts';

const today = '2026-11-21';

test('what has lapsed is named: the grant of 2025 to 2026, and nothing else yet', () => {
  assert.deepEqual(lapsed(defaultSettings, today), [{ setting: 'grant', until: '2026-05-31' }]);
  assert.deepEqual(lapsed(defaultSettings, '2026-05-31'), []);
});

test('everything is to be looked up again when its review date has passed', () => {
  assert.deepEqual(
    lapsed(defaultSettings, '2027-04-01').map(({ setting }) => setting),
    [
      'earnings',
      'grant',
      'guidance',
      'grantGuidance',
      'benefits.universal-credit',
      'benefits.pension-credit-guarantee',
      'benefits.asylum-support',
    ],
  );
});

test('a benefit that has ended is reported as soon as a council lists it', () => {
  const benefits = defaultSettings.benefits.map((benefit) => ({ ...benefit, listed: true }));
  const settings = lapsed({ ...defaultSettings, benefits }, today).map(({ setting }) => setting);
  assert.ok(settings.includes('benefits.income-support'));
  assert.ok(settings.includes('benefits.child-tax-credit'));
});

test('the facts about the grant carry its last day, so that pages say to check with the council', () => {
  const { facts = {} } = freeSchoolMeals();
  for (const id of ['seg-entitled', 'seg-likely', 'seg-year-7']) assert.equal(facts[id]?.until, '2026-05-31', id);
  assert.ok(Object.values(facts).every(({ until = '' }) => /^\d{4}-\d\d-\d\d$/.test(until)));
});

test('the dates of the grant are said on every page that promises it', () => {
  const pages = freeSchoolMeals().pages.filter((page): page is NoticePage => page.kind === 'notice');
  assert.equal(pages.length, 4);
  for (const { id, intro } of pages) {
    const words = JSON.stringify(intro);
    assert.match(words, /31 May 2026, check with your council/, id);
    assert.match(words, /Ar ôl 31 Mai 2026, holwch eich cyngor/, id);
  }
});

test('benefits that have ended are named with their dates, and are not on offer', () => {
  const journey = freeSchoolMeals();
  const benefits = journey.questions.benefits;
  assert.ok(benefits?.type === 'choices');
  assert.deepEqual(
    benefits.options.map(({ id }) => id),
    ['universal-credit', 'pension-credit-guarantee', 'asylum-support', 'none'],
  );
  assert.match(JSON.stringify(journey.pages.find(({ id }) => id === 'benefits')), /Cymhorthdal Incwm: hyd at 1 Ebrill 2026\./);
});

test('a council’s own amounts, limits and schools reach words, rules and options alike', () => {
  const journey = freeSchoolMeals({
    ...defaultSettings,
    earnings: { ...defaultSettings.earnings, onePeriod: 76542, year: 918500 },
    grant: { ...defaultSettings.grant, perChild: 13000, yearSeven: 21050, opens: '2026-07-01', until: '2027-05-31' },
    schools: [{ id: '6699999', name: { cy: 'Ysgol y Ddraig Bren', en: 'Wooden Dragon School' } }],
  });
  const words = JSON.stringify([journey.pages, journey.facts]);
  for (const said of ['£765.42', '£9,185', '£130', '£210.50', '31 Mai 2027', '1 July 2026']) assert.ok(words.includes(said), said);
  for (const gone of ['£616.67', '£125', '£200', '2026-05-31']) assert.ok(!words.includes(gone), gone);
  assert.ok(JSON.stringify(journey.pages.find(({ id }) => id === 'earnings-two')).includes('76542'));
  const school = journey.lists?.children?.questions['child-school'];
  assert.ok(school?.type === 'choice');
  assert.deepEqual(
    school.options.map(({ id }) => id),
    ['6699999', 'not-listed'],
  );
});

test('the invented schools have ids and names of their own', () => {
  assert.equal(exampleSchools.length, 30);
  for (const part of [
    exampleSchools.map(({ id }) => id),
    exampleSchools.map(({ name }) => name.cy),
    exampleSchools.map(({ name }) => name.en),
  ]) {
    assert.equal(new Set(part).size, 30);
  }
});
