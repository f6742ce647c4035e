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

test('keeps what is typed and not sent, and judges none of it', async () => {
  const page = await goOn(resident, 'cy', 'your-details');
  const english = await page.switchTo('en', { fullName: 'Siân ŵ', email: 'not an email' });
  assert.equal(english.path, '/en/sample/your-details');
  assert.equal(english.status, 200);
  assert.equal(english.lang, 'en');
  assert.equal(english.values()['fullName']?.[0], 'Siân ŵ');
  assert.equal(english.values()['email']?.[0], 'not an email');
  assert.deepEqual(english.errors, []);
  assert.equal((await resident.open('/cy/sample')).path, '/cy/sample/your-details');
});

test('works on the first page, before anything is stored', async () => {
  const page = await resident.open('/cy/sample');
  const english = await page.switchTo('en', { tenure: 'no' });
  assert.equal(english.path, '/en/sample/tenure');
  assert.equal(english.values()['tenure']?.[0], 'no');
});

test('words the errors again in the other language', async () => {
  const page = await goOn(resident, 'cy', 'birth');
  const refused = await page.submit({ 'birth-day': '', 'birth-month': '3', 'birth-year': '1985' });
  const english = await refused.switchTo('en', { 'birth-day': '40' });
  assert.equal(english.path, '/en/sample/birth');
  assert.equal(english.errors.length, 1);
  assert.match(english.title, /^Error: /);
  assert.equal(english.values()['birth-day']?.[0], '40');
  const welsh = await english.switchTo('cy');
  assert.match(welsh.title, /^Gwall: /);
});

test('words errors that only the browser had shown', async () => {
  const page = await goOn(resident, 'cy', 'birth');
  const english = await page.switchTo('en', { 'birth-day': '', 'birth-month': '3', 'birth-year': '1985', errors: '' });
  assert.equal(english.status, 200);
  assert.equal(english.errors.length, 1);
  assert.match(english.title, /^Error: /);
  assert.equal(english.values()['errors'], undefined);
});

test('goes to the same page everywhere: check, list, removal, confirmation', async () => {
  const check = await goOn(resident, 'cy');
  assert.equal((await check.switchTo('en')).path, '/en/sample/check');
  const list = await resident.open('/cy/sample/children');
  assert.equal((await list.switchTo('en')).path, '/en/sample/children');
  const removal = await resident.open('/cy/sample/children/1/remove');
  assert.equal((await removal.switchTo('en')).path, '/en/sample/children/1/remove');
  const confirmation = await (await goOn(resident, 'cy')).submit();
  const english = confirmation.root.querySelectorAll('a').find((link) => link.getAttribute('hreflang') === 'en');
  assert.equal(english?.getAttribute('href'), '/en/sample/confirm');
  assert.match((await resident.open('/en/sample/confirm')).main, /We have received/);
});

test('takes focus along, and nothing that is not an id', async () => {
  const page = await goOn(resident, 'cy', 'your-details');
  const to = async (focus: string): Promise<string> => {
    const body = new URLSearchParams({ _token: page.values()['_token']![0]!, language: 'en', focus });
    const headers = { cookie: [...resident.cookies].map((pair) => pair.join('=')).join('; '), 'sec-fetch-site': 'same-origin' };
    const response = await sample.server.fetch(
      new Request('http://localhost:3000/cy/sample/your-details', { method: 'POST', body, headers }),
    );
    assert.equal(response.status, 303);
    return response.headers.get('location') ?? '';
  };
  assert.equal(await to('email'), '/en/sample/your-details#email');
  assert.equal(await to('"><script>'), '/en/sample/your-details');
  assert.equal(await to('//evil.example'), '/en/sample/your-details');
});

test('keeps "change" as the way in, and the files just chosen', async () => {
  await goOn(resident, 'cy');
  const change = await resident.open('/cy/sample/income?from=check');
  const english = await change.switchTo('en');
  assert.equal(english.url.search, '?from=check');
  const proof = await resident.open('/cy/sample/proof');
  const file = { field: 'proof', name: 'bil.pdf', type: 'application/pdf', bytes: Buffer.from('%PDF-1.7') };
  const kept = await proof.switchTo('en', {}, [file]);
  assert.equal(kept.path, '/en/sample/proof');
  assert.match(kept.main, /bil\.pdf/);
});
