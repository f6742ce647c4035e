import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import type { Journey } from '@patrwm/journey';
import { sampleJourney } from '@patrwm/journey-view/sample-journey';
import { Resident } from './testing/resident.ts';
import { goOn, startSample, type Sample } from './testing/sample-server.ts';

let sample: Sample;
afterEach(() => sample.stop());

const { income, area } = sampleJourney.questions;
const hosting = (journey: Journey) => ({ journeys: [{ journey, referencePrefix: 'BIN' }] });

test('a new version keeps the answers and asks again only what changed', async () => {
  sample = startSample();
  const resident = new Resident(sample.server);
  await goOn(resident, 'cy');
  const journey: Journey = {
    ...sampleJourney,
    version: 2,
    questions: { ...sampleJourney.questions, income: { ...income, max: 5_000 } as typeof income & {} },
  };
  sample = await sample.restart(hosting(journey));
  const again = new Resident(sample.server);
  for (const [name, value] of resident.cookies) again.cookies.set(name, value);
  const page = await again.open('/cy/sample');
  assert.equal(page.path, '/cy/sample/income');
  assert.equal(page.values()['income']?.[0], '12.50');
  assert.match(page.html, /Mae’r ffurflen hon wedi newid ers i chi ddechrau/);
  const check = await page.submit();
  assert.equal(check.path, '/cy/sample/check');
  assert.equal(check.html.includes('wedi newid ers i chi ddechrau'), false);
  assert.equal((await check.submit()).path, '/cy/sample/confirm');
});

test('a change of wording asks nothing again', async () => {
  sample = startSample();
  const resident = new Resident(sample.server);
  const seen = await goOn(resident, 'en');
  const worded = { ...area, label: { cy: 'Pa ardal?', en: 'Which part?' } } as typeof area & {};
  sample = await sample.restart(hosting({ ...sampleJourney, questions: { ...sampleJourney.questions, area: worded } }));
  const again = new Resident(sample.server);
  for (const [name, value] of resident.cookies) again.cookies.set(name, value);
  assert.equal((await again.open('/en/sample')).path, '/en/sample/check');
  assert.ok(seen);
});

test('a page that is gone is simply gone', async () => {
  sample = startSample();
  const resident = new Resident(sample.server);
  await goOn(resident, 'en');
  const pages = sampleJourney.pages.filter(({ id }) => id !== 'more');
  sample = await sample.restart(hosting({ ...sampleJourney, version: 2, pages }));
  const again = new Resident(sample.server);
  for (const [name, value] of resident.cookies) again.cookies.set(name, value);
  const check = await again.open('/en/sample');
  assert.equal(check.path, '/en/sample/check');
  assert.equal((await again.open('/en/sample/more')).status, 404);
});
