import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { Resident, type Chosen, type Page } from './testing/resident.ts';
import { goOn, startSample, type Sample } from './testing/sample-server.ts';

let sample: Sample;
let resident: Resident;
beforeEach(() => {
  sample = startSample({
    scan: async (bytes) => {
      if (Buffer.from(bytes).includes('BROKEN')) throw new Error('scanner down');
      return Buffer.from(bytes).includes('EICAR') ? 'infected' : 'clean';
    },
  });
  resident = new Resident(sample.server);
});
afterEach(() => sample.stop());

const stored = (): string[] => {
  try {
    return readdirSync(join(sample.storage, 'uploads'));
  } catch {
    return [];
  }
};
const file = (name: string, bytes: Uint8Array | string, type = 'application/pdf'): Chosen => ({
  field: 'proof',
  name,
  type,
  bytes: Buffer.from(bytes),
});
const pdf = (name: string): Chosen => file(name, `%PDF-1.7\n${name}`);
const removeButton = (page: Page, name: string): [string, string] => {
  const item = page.root.querySelectorAll('.patrwm-file-upload__file').find((each) => each.textContent.includes(name));
  const button = item?.querySelector('button');
  return [button?.getAttribute('name') ?? '', button?.getAttribute('value') ?? ''];
};

test('keeps files sealed, under names of its own', async () => {
  const page = await goOn(resident, 'cy', 'proof');
  const next = await page.submit({}, { files: [pdf('Bil trydan Llŷr.pdf')] });
  assert.equal(next.path, '/cy/sample/children/1/child-name');
  const [name = ''] = stored();
  assert.match(name, /^[0-9a-f-]{36}$/);
  assert.equal(readFileSync(join(sample.storage, 'uploads', name)).includes('%PDF'), false);
  assert.match((await resident.open('/cy/sample/proof')).main, /Bil trydan Llŷr\.pdf/);
});

test('keeps the good file of a page that is refused, and names the bad one', async () => {
  const page = await goOn(resident, 'cy', 'proof');
  const refused = await page.submit({}, { files: [pdf('da.pdf'), file('llun.jpg', 'MZ not a picture', 'image/jpeg')] });
  assert.equal(refused.status, 422);
  assert.deepEqual(refused.errors, ['Rhaid i’r ffeil fod yn JPG neu’n PDF']);
  assert.match(refused.main, /da\.pdf/);
  assert.equal(stored().length, 1);
  const english = await refused.switchTo('en');
  assert.deepEqual(english.errors, ['The file must be a JPG or a PDF']);
  assert.equal((await english.submit()).path, '/en/sample/children/1/child-name');
});

test('a bad file sent with the language switch is named there, and nothing else is judged', async () => {
  const page = await goOn(resident, 'cy', 'proof');
  const english = await page.switchTo('en', {}, [file('llun.jpg', 'MZ not a picture')]);
  assert.deepEqual(english.errors, ['The file must be a JPG or a PDF']);
});

test('refuses what is infected, empty, unscanned or too big, in words, and keeps none of it', async () => {
  const page = await goOn(resident, 'en', 'proof');
  const infected = await page.submit({}, { files: [file('bil.pdf', '%PDF-1.7 EICAR')] });
  assert.deepEqual(infected.errors, ['The file bil.pdf contains a virus. Choose another file']);
  const empty = await page.submit({}, { files: [file('gwag.pdf', '')] });
  assert.deepEqual(empty.errors, ['The file gwag.pdf is empty. Choose another file']);
  const unknown = await page.submit({}, { files: [file('bil.pdf', '%PDF-1.7 BROKEN')] });
  assert.deepEqual(unknown.errors, ['We could not check the file bil.pdf. Choose the file and send it again']);
  const big = await page.submit({}, { files: [file('mawr.pdf', Buffer.concat([Buffer.from('%PDF-'), Buffer.alloc(5_000_001)]))] });
  assert.equal(big.status, 422);
  assert.deepEqual(big.errors, ['The file must be smaller than 5 MB']);
  assert.deepEqual(stored(), []);
});

test('says so when everything together is too large', async () => {
  const page = await goOn(resident, 'cy', 'proof');
  const huge = await page.submit({}, { files: [1, 2, 3, 4].map((n) => file(`${n}.pdf`, Buffer.alloc(5_000_000))) });
  assert.equal(huge.status, 413);
  assert.equal(huge.heading, 'Mae’r hyn a anfonwyd gennych yn rhy fawr');
  assert.deepEqual(stored(), []);
});

test('too many files: all are shown, to remove some', async () => {
  const page = await goOn(resident, 'en', 'proof');
  const many = await page.submit({}, { files: [pdf('1.pdf'), pdf('2.pdf'), pdf('3.pdf')] });
  assert.deepEqual(many.errors, ['You can send up to 2 files']);
  const fewer = await many.submit({}, { button: removeButton(many, '2.pdf') });
  assert.equal(fewer.path, '/en/sample/proof');
  assert.equal(fewer.main.includes('2.pdf'), false);
  assert.equal(stored().length, 2);
  assert.equal((await fewer.submit()).path, '/en/sample/children/1/child-name');
});

test('removing a file that was sent before removes it now', async () => {
  const page = await goOn(resident, 'en', 'proof');
  await page.submit({}, { files: [pdf('1.pdf')] });
  const again = await resident.open('/en/sample/proof');
  const without = await again.submit({}, { button: removeButton(again, '1.pdf') });
  assert.equal(without.main.includes('1.pdf'), false);
  assert.deepEqual(stored(), []);
  assert.equal((await goOn(resident, 'en')).main.includes('1.pdf'), false);
});

test('a file id of someone else removes nothing', async () => {
  const page = await goOn(resident, 'en', 'proof');
  await page.submit({}, { files: [pdf('1.pdf')] });
  const [id = ''] = stored();
  const other = new Resident(sample.server);
  await (await goOn(other, 'en', 'proof')).submit({}, { button: ['proof-remove', id] });
  assert.deepEqual(stored(), [id]);
});

test('files go with the session that ends, and with the answers that do not apply', async () => {
  const page = await goOn(resident, 'en', 'proof');
  await page.submit({}, { files: [pdf('1.pdf')] });
  sample.time.clock += 3_700_000;
  await sample.server.purge();
  assert.deepEqual(stored(), []);
});
