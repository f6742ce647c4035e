import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { Resident } from './testing/resident.ts';
import { goOn, startSample, type Sample } from './testing/sample-server.ts';

let sample: Sample;
let resident: Resident;
beforeEach(() => {
  sample = startSample();
  resident = new Resident(sample.server);
});
afterEach(() => sample.stop());

async function addChild(name: string, age: string): Promise<void> {
  const list = await resident.open('/cy/sample/children');
  const first = await list.submit({ another: 'yes' });
  const second = await first.submit({ childName: name });
  const back = await second.submit({ childAge: age });
  assert.equal(back.path, '/cy/sample/children');
}

test('adds, changes and removes, and comes back to the list’s heading', async () => {
  await goOn(resident, 'cy', 'children');
  await addChild('Gwenllïan', '4');
  const list = await resident.open('/cy/sample/children');
  assert.match(list.main, /Rydych wedi ychwanegu 2 blentyn/);
  const change = list.root.querySelectorAll('main a').find((each) => each.getAttribute('href') === '/cy/sample/children/2/child-name');
  const page = await resident.open(change?.getAttribute('href') ?? '');
  assert.equal(page.values()['childName']?.[0], 'Gwenllïan');
  assert.equal((await page.submit({ childName: 'Gwenno' })).path, '/cy/sample/children');

  const removal = await resident.open('/cy/sample/children/1/remove');
  assert.match(removal.main, /Llŷr/);
  const unanswered = await removal.submit();
  assert.equal(unanswered.status, 422);
  assert.deepEqual(unanswered.errors, ['Dewiswch Ydw i ddileu’r plentyn']);
  const kept = await removal.submit({ remove: 'no' });
  assert.match(kept.main, /Llŷr/);
  const removed = await removal.submit({ remove: 'yes' });
  assert.equal(removed.path, '/cy/sample/children');
  assert.equal(removed.url.hash, '#list');
  assert.ok(removed.root.querySelector('h1#list[tabindex="-1"]'));
  assert.equal(removed.main.includes('Llŷr'), false);
  assert.match(removed.main, /Gwenno/);
  assert.equal((await resident.open('/cy/sample/children/1/child-name')).path, '/cy/sample/children');
  assert.equal((await removal.submit({ remove: 'yes' })).path, '/cy/sample/children', 'removing twice is no error');
});

test('opening the removal page removes nothing', async () => {
  await goOn(resident, 'cy', 'children');
  await resident.open('/cy/sample/children/1/remove');
  assert.match((await resident.open('/cy/sample/children')).main, /Llŷr/);
});

test('says why no more can be added', async () => {
  await goOn(resident, 'cy', 'children');
  await addChild('Dau', '2');
  await addChild('Tri', '3');
  const full = await resident.open('/cy/sample/children');
  assert.match(full.main, /Gallwch ychwanegu hyd at 3 phlentyn\./);
  const forced = await full.submit({ another: 'yes' });
  assert.equal(forced.status, 422);
  assert.equal((await full.submit()).path, '/cy/sample/check');
});

test('removing the last one begins the list again', async () => {
  await goOn(resident, 'cy', 'children');
  const removed = await (await resident.open('/cy/sample/children/1/remove')).submit({ remove: 'yes' });
  assert.equal(removed.path, '/cy/sample/children/2/child-name');
});

test('an "another" pressed by mistake can be taken back', async () => {
  const list = await goOn(resident, 'cy', 'children');
  const mistaken = await list.submit({ another: 'yes' });
  assert.equal(mistaken.path, '/cy/sample/children/2/child-name');
  assert.equal(mistaken.root.querySelector('.patrwm-back-link')?.getAttribute('href'), '/cy/sample/children');
  const back = await resident.open('/cy/sample/children');
  assert.equal(back.path, '/cy/sample/children');
  assert.equal((await back.submit({ another: 'no' })).path, '/cy/sample/check');
});
