import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { Resident } from './testing/resident.ts';
import { goOn, startSample, type Sample } from './testing/sample-server.ts';

let sample: Sample;
let resident: Resident;
beforeEach(() => {
  sample = startSample();
  resident = new Resident(sample.server);
});
afterEach(() => sample.stop());

const odd = [
  '\u0000',
  '',
  ' ',
  'ŵ'.repeat(10_000),
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '👩‍👩‍👧‍👦🏴󠁧󠁢󠁷󠁬󠁳󠁿',
  '\u202eevil',
  'مرحبا',
  '../../etc/passwd',
  '__proto__',
  '${7*7}',
  '<!--lit-part-->',
  '\ud800',
];

test('takes anything into any field of any page: words and no failure', async () => {
  for (const key of [
    'tenure',
    'your-details',
    'birth',
    'home',
    'waste',
    'income',
    'area',
    'more',
    'children/1/child-name',
    'children/1/child-age',
    'children',
  ]) {
    const page = await goOn(resident, 'cy', key);
    const names = page.root.querySelectorAll('#page input, #page textarea, #page select').map((each) => each.getAttribute('name') ?? '');
    for (const value of odd) {
      const fields = [...new Set(names)].filter((name) => name && name !== '_token');
      const body = new URLSearchParams([
        ['_token', page.values()['_token']![0]!],
        ...fields.flatMap((name) => [
          [name, value],
          [name, value],
        ]),
      ] as [string, string][]);
      body.append('unknown', value);
      const answer = await resident.send(page.path, { method: 'POST', body });
      assert.ok(answer.status < 500, `${key} ${value.slice(0, 20)}: ${answer.status}`);
      assert.equal(answer.root.querySelectorAll('main script, main img').length, 0, key);
    }
    // Whatever of it was accepted is given again properly.
    await resident.open(`/cy/sample/${key}`);
  }
  assert.equal(sample.log.filter(({ event }) => event === 'request-failed').length, 0);
});

test('keeps 10,000 characters on the page that refuses them', async () => {
  const page = await goOn(resident, 'en', 'your-details');
  const long = 'ŵ'.repeat(10_000);
  const refused = await page.submit({ fullName: long });
  assert.equal(refused.status, 422);
  assert.equal(refused.values()['fullName']?.[0], long);
});

test('broken and foreign bodies are refused in words', async () => {
  const page = await goOn(resident, 'cy', 'birth');
  const send = (body: BodyInit, type: string) => resident.send(page.path, { method: 'POST', body, headers: { 'content-type': type } });
  assert.equal((await send('{}', 'application/json')).status, 400);
  assert.equal((await send('x', 'multipart/form-data')).status, 400);
  assert.equal((await send('--b\r\nbroken', 'multipart/form-data; boundary=b')).status, 400);
  assert.equal((await send('a=%00%ff', 'application/x-www-form-urlencoded')).status, 403);
  const large = await send(`a=${'x'.repeat(1_100_000)}`, 'application/x-www-form-urlencoded');
  assert.equal(large.status, 413);
  assert.equal(large.heading, 'Mae’r hyn a anfonwyd gennych yn rhy fawr');
});

test('odd addresses and cookies are no failure', async () => {
  for (const path of [
    '/cy/sample/%00',
    '/cy/sample/%ff%fe',
    '/cy/sample/%2e%2e/x',
    '/cy//',
    '/cy/sample//tenure',
    '/cy/sample/tenure/',
    '/%63y/sample',
    `/cy/${'a'.repeat(5_000)}`,
  ]) {
    assert.ok((await resident.open(path)).status < 500, path);
  }
  for (const cookie of ['patrwm=', 'patrwm=x; patrwm=y', 'patrwm=%00', `patrwm=${'a'.repeat(43)}`, '; ;=']) {
    const response = await sample.server.fetch(new Request('http://localhost:3000/cy/sample/tenure', { headers: { cookie } }));
    assert.equal(response.status, 200, cookie);
  }
});

test('when nothing can be stored, she keeps what she typed and is told', async () => {
  const page = await goOn(resident, 'cy', 'birth');
  const other = new DatabaseSync(join(sample.storage, 'patrwm.sqlite'));
  other.exec("CREATE TRIGGER full BEFORE UPDATE ON session BEGIN SELECT RAISE(ABORT, 'disk full'); END");
  const typed = { 'birth-day': '27', 'birth-month': '3', 'birth-year': '1985' };
  const refused = await page.submit(typed);
  assert.equal(refused.status, 503);
  assert.equal(refused.path, '/cy/sample/birth');
  assert.equal(refused.values()['birth-year']?.[0], '1985');
  assert.match(refused.main, /Ni allem gadw eich atebion/);
  other.exec('DROP TRIGGER full');
  other.close();
  assert.equal((await refused.submit()).path, '/cy/sample/home');
});
