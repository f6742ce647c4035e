import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { Resident } from './testing/resident.ts';
import { goOn, startSample, type Sample } from './testing/sample-server.ts';
import { folder, webhook } from './index.ts';
import { nextAttempt } from './outbox.ts';

let sample: Sample;
let delivered: string;
beforeEach(() => {
  delivered = mkdtempSync(join(tmpdir(), 'patrwm-delivered-'));
});
afterEach(async () => {
  await sample.stop();
  rmSync(delivered, { recursive: true, force: true });
});

const pdf = { field: 'proof', name: 'bil trydan.pdf', type: 'application/pdf', bytes: Buffer.from('%PDF-1.7\nbil') };

/** Sends one application with a file; its reference. */
async function apply(language: 'cy' | 'en' = 'cy'): Promise<string> {
  const resident = new Resident(sample.server);
  const proof = await goOn(resident, language, 'proof');
  await proof.submit({}, { files: [pdf] });
  const confirmation = await (await goOn(resident, language)).submit();
  return /BIN-\S{4}-\S{4}/.exec(confirmation.main)![0];
}

test('hands over JSON, CSV, a document in both languages, and the file', async () => {
  sample = startSample({ deliveries: [folder({ path: delivered })] });
  const reference = await apply('cy');
  const second = await apply('en');
  await sample.server.outbox.run();
  const at = join(delivered, 'sample@1', reference);
  const payload = JSON.parse(readFileSync(join(at, 'submission.json'), 'utf8'));
  assert.equal(payload.reference, reference);
  assert.equal(payload.language, 'cy');
  assert.equal(payload.data.full_name, 'Siân Llŷr');
  assert.equal(payload.data.child_1_name, 'Llŷr');
  const document = readFileSync(join(at, 'submission.html'), 'utf8');
  for (const words of ['Siân Llŷr', 'Enw llawn', 'Full name', 'Tŷ Gwyn', reference]) assert.ok(document.includes(words), words);
  assert.deepEqual(readFileSync(join(at, 'file-1.pdf')), pdf.bytes);
  const csv = readFileSync(join(delivered, 'sample@1.csv'), 'utf8');
  assert.equal(csv.charCodeAt(0), 0xfeff);
  const rows = csv.trimEnd().split('\r\n');
  assert.equal(rows.length, 3);
  assert.ok(rows[1]?.includes(reference) && rows[2]?.includes(second));
  assert.deepEqual(readdirSync(join(delivered, 'sample@1')).sort(), [reference, second].sort());
  assert.deepEqual(sample.server.outbox.status(), [{ destination: 'folder', delivered: 2, waiting: 0, mostAttempts: 0 }]);
});

test('a folder that took a submission takes it again and changes nothing', async () => {
  const destination = folder({ path: delivered });
  sample = startSample({
    deliveries: [
      {
        name: 'twice',
        deliver: async (submission, readFile) => {
          await destination.deliver(submission, readFile);
          await destination.deliver(submission, readFile);
        },
      },
    ],
  });
  await apply();
  await sample.server.outbox.run();
  assert.equal(readFileSync(join(delivered, 'sample@1.csv'), 'utf8').trimEnd().split('\r\n').length, 2);
});

test('a folder that cannot be written is tried again later; the resident notices nothing', async () => {
  const blocked = join(delivered, 'full');
  writeFileSync(blocked, 'a file where a folder should be');
  sample = startSample({ deliveries: [folder({ path: blocked })] });
  const reference = await apply();
  await sample.server.outbox.run();
  const [status] = sample.server.outbox.status();
  assert.equal(status?.waiting, 1);
  assert.equal(status?.mostAttempts, 1);
  assert.ok(status?.problem);
  rmSync(blocked);
  mkdirSync(blocked);
  await sample.server.outbox.run();
  assert.equal(sample.server.outbox.status()[0]?.waiting, 1, 'not due yet');
  sample.time.clock += 10_000;
  await sample.server.outbox.run();
  assert.equal(sample.server.outbox.status()[0]?.delivered, 1);
  assert.ok(existsSync(join(blocked, 'sample@1', reference, 'submission.json')));
});

test('posts signed JSON under one idempotency key until it is taken, and holds up no other destination', async () => {
  const got: { key: string | undefined; signature: string; body: string }[] = [];
  const answers = [500, 'hang', 302, 200];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => (body += chunk));
    request.on('end', () => {
      got.push({ key: request.headers['idempotency-key'] as string, signature: request.headers['patrwm-signature'] as string, body });
      const answer = answers.shift();
      if (typeof answer === 'number') response.writeHead(answer, { location: '/elsewhere' }).end();
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  sample = startSample({ deliveries: [webhook({ url, secret: 'dirgel', timeout: 200 }), folder({ path: delivered })] });
  try {
    const reference = await apply();
    for (let attempt = 1; attempt <= 4; attempt += 1) {
      await sample.server.outbox.run();
      const [toFolder, hook] = sample.server.outbox.status();
      assert.equal(toFolder?.delivered, 1);
      assert.equal(hook?.waiting, attempt < 4 ? 1 : 0, `attempt ${attempt}`);
      sample.time.clock += 3_600_000 * 2;
    }
    assert.equal(got.length, 4);
    assert.equal(new Set(got.map(({ key }) => key)).size, 1);
    const { body, signature, key } = got.at(-1)!;
    const payload = JSON.parse(body);
    assert.equal(payload.submissionId, key);
    assert.equal(payload.reference, reference);
    assert.equal(Buffer.from(payload.files[0].content, 'base64').toString(), pdf.bytes.toString());
    assert.equal(payload.files[0].name, 'bil trydan.pdf');
    const [, t, v1] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(signature)!;
    assert.equal(createHmac('sha256', 'dirgel').update(`${t}.${body}`).digest('hex'), v1);
    const logged = JSON.stringify(sample.log);
    for (const secret of ['Siân', 'Tŷ Gwyn', 'sian@', 'dirgel']) assert.equal(logged.includes(secret), false, secret);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});

test('delivers after a restart what was waiting, and purges what was delivered', async () => {
  sample = startSample({ deliveries: [{ name: 'down', deliver: () => Promise.reject(new Error('down')) }] });
  await apply();
  await sample.server.outbox.run();
  let taken = 0;
  sample = await sample.restart({
    deliveries: [
      {
        name: 'down',
        deliver: async ({ files }, readFile) => {
          taken += 1;
          assert.equal((await readFile(files[0]!)).toString(), pdf.bytes.toString());
        },
      },
    ],
  });
  sample.time.clock += 3_600_000;
  await sample.server.outbox.run();
  assert.equal(taken, 1);
  assert.equal(readdirSync(join(sample.storage, 'uploads')).length, 1);
  sample.time.clock += 31 * 86_400_000;
  await sample.server.purge();
  assert.equal(readdirSync(join(sample.storage, 'uploads')).length, 0);
});

test('waits longer each time, up to an hour and a quarter', () => {
  assert.equal(
    nextAttempt(0, () => 0),
    5_000,
  );
  assert.equal(
    nextAttempt(3, () => 0),
    40_000,
  );
  assert.equal(
    nextAttempt(50, () => 1),
    4_500_000,
  );
});
