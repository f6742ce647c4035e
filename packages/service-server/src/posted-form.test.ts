import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readForm, safeName, type FormLimits, type ReceivedFile } from './posted-form.ts';

const limits: FormLimits = { body: 10_000, file: 1_000, files: 2 };
const post = (body: BodyInit, type?: string): Request =>
  new Request('http://x/', { method: 'POST', body, ...(type && { headers: { 'content-type': type } }) });

test('reads both encodings alike', async () => {
  const form = new FormData();
  form.append('name', 'Siân');
  form.append('name', 'Llŷr');
  const want = {
    status: 'read',
    entries: [
      ['name', 'Siân'],
      ['name', 'Llŷr'],
    ],
  };
  assert.deepEqual(
    await readForm(
      post(
        new URLSearchParams([
          ['name', 'Siân'],
          ['name', 'Llŷr'],
        ]),
      ),
      limits,
    ),
    want,
  );
  assert.deepEqual(await readForm(post(form), limits), want);
});

test('receives files one after another, cut at the limit, and no more than asked for', async () => {
  const form = new FormData();
  form.append('proof', new Blob(['a'.repeat(10)]), 'un.pdf');
  form.append('proof', new Blob(['b'.repeat(2_000)]), 'C:\\fakepath\\dau.pdf');
  form.append('proof', new Blob(['c']), 'tri.pdf');
  const files: ReceivedFile[] = [];
  let busy = false;
  const receive = async (file: ReceivedFile): Promise<void> => {
    assert.equal(busy, false);
    busy = true;
    await new Promise((done) => setTimeout(done, 5));
    busy = false;
    files.push(file);
  };
  assert.equal((await readForm(post(form), { ...limits, receive })).status, 'read');
  assert.deepEqual(
    files.map(({ name, tooLarge }) => [name, tooLarge]),
    [
      ['un.pdf', false],
      ['dau.pdf', true],
    ],
  );
});

test('an empty file control is no file', async () => {
  const form = new FormData();
  form.append('proof', new Blob([]), '');
  const files: ReceivedFile[] = [];
  await readForm(post(form), { ...limits, receive: async (file) => void files.push(file) });
  assert.deepEqual(files, []);
});

test('never throws for what a client sends', async () => {
  assert.equal((await readForm(post('x'.repeat(20_000), 'application/x-www-form-urlencoded'), limits)).status, 'too-large');
  assert.equal((await readForm(post('{}', 'application/json'), limits)).status, 'unreadable');
  assert.equal((await readForm(new Request('http://x/', { method: 'POST' }), limits)).status, 'unreadable');
  assert.equal((await readForm(post('x', 'multipart/form-data'), limits)).status, 'unreadable');
  assert.equal((await readForm(post('', 'multipart/form-data; boundary=b'), limits)).status, 'unreadable');
  const cut = '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\nhalf';
  assert.equal((await readForm(post(cut, 'multipart/form-data; boundary=b'), limits)).status, 'unreadable');
  assert.equal((await readForm(post('a=%ff%00%zz&&=&b', 'application/x-www-form-urlencoded'), limits)).status, 'read');
});

test('makes names safe to show and useless as paths', () => {
  assert.equal(safeName('../../etc/passwd'), 'passwd');
  assert.equal(safeName('C:\\Dogfennau\\llŷr.pdf'), 'llŷr.pdf');
  assert.equal(safeName('bil\u202egpj.exe'), 'bilgpj.exe');
  assert.equal(safeName('\u0000'), 'file');
  assert.equal([...safeName('ŵ'.repeat(400))].length, 150);
});
