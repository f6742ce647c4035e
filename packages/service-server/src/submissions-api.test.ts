import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, test } from 'node:test';
import { gazetteer, startSample, type Sample } from './testing/sample-server.ts';
import type { Submission } from './submissions.ts';

let sample: Sample;
let sent: Submission[];
beforeEach(() => {
  sent = [];
  gazetteer.down = false;
  sample = startSample({
    apiOrigins: ['https://www.aberwennol.example'],
    deliveries: [{ name: 'test', deliver: async (each) => void sent.push(each) }],
  });
});
afterEach(() => sample.stop());

const manual = { source: 'manual', lines: ['Tŷ Gwyn'], town: 'Aberwennol', postcode: 'LL57 9ZZ' };
const questions = {
  tenure: 'yes', fullName: 'Sia\u0302n Lly\u0302r', email: 'sian@example.org', birth: '1985-03-27', waste: ['paper'], income: 1250, area: 'arfon', school: 's1',
  home: { source: 'lookup', uprn: '10000002', lines: ['forged'], town: 'forged', postcode: 'LL57 9ZZ' }, delivery: manual,
}; // prettier-ignore
const lists = { children: { items: [{ id: '1', answers: { childName: 'Llŷr', childAge: 7 } }], last: 1 } };
const post = (body: unknown, headers: Record<string, string> = {}, type = 'application/json'): Promise<Response> =>
  sample.server.fetch(
    new Request('http://localhost:3000/api/sample/submissions', {
      method: 'POST',
      body: typeof body === 'string' ? body : JSON.stringify(body),
      headers: { 'content-type': type, ...headers },
    }),
  );
const application = (more: Record<string, unknown> = {}) => ({
  submissionId: randomUUID(),
  language: 'cy',
  answers: { questions: { ...questions, ...more }, lists },
});

test('takes a whole application once', async () => {
  const body = application();
  const first = await post(body);
  assert.equal(first.status, 201);
  const receipt = await first.json();
  assert.match(receipt.reference, /^BIN-/);
  const again = await post(body);
  assert.equal(again.status, 200);
  assert.deepEqual(await again.json(), receipt);
  await sample.server.outbox.run();
  assert.equal(sent.length, 1);
  assert.equal((sent[0]!.payload['data'] as Record<string, unknown>)['full_name'], 'Siân Llŷr'.normalize('NFC'));
});

test('re-reads an address by its UPRN and believes nothing else about it', async () => {
  await post(application());
  await sample.server.outbox.run();
  const home = (sent[0]!.payload['answers'] as { question: string; value: { lines: string[] } }[]).find(
    ({ question }) => question === 'home',
  );
  assert.deepEqual(home?.value.lines, ['2 Lôn y Dderwen']);
});

test('drops what is off the route, and ends where the journey ends', async () => {
  const exit = await post(application({ tenure: 'no' }));
  assert.equal(exit.status, 422);
  assert.deepEqual(await exit.json(), { errors: [], at: 'not-resident' });
  const { answers } = application();
  const response = await post({
    ...application(),
    answers: { ...answers, questions: { ...answers.questions, unknown: 'x', proof: [{ id: '1' }] } },
  });
  assert.equal(response.status, 201);
  await sample.server.outbox.run();
  assert.equal(JSON.stringify(sent[0]!.payload).includes('unknown'), false);
  assert.deepEqual(sent[0]!.files, []);
});

test('says which page and question is wrong, in both languages', async () => {
  const response = await post(application({ birth: '2999-01-01' }));
  assert.equal(response.status, 422);
  const { errors } = await response.json();
  assert.equal(errors[0].page, 'birth');
  assert.equal(errors[0].code, 'late');
  assert.ok(errors[0].text.cy && errors[0].text.en);
});

test('wrong answers of every kind are 4xx and never a failure', async () => {
  for (const wrong of [
    { tenure: 5 }, { birth: 'x' }, { birth: {} }, { income: '12' }, { income: 1e308 }, { income: null }, { waste: 'paper' }, { waste: [{}] }, { home: 'x' }, { home: { source: 'manual' } },
    { home: { source: 'lookup', uprn: '<x>', lines: [], town: '', postcode: '' } }, { delivery: { source: 'manual', lines: [1], town: 2 } }, { school: '__proto__' }, { fullName: 'a'.repeat(10_000) },
  ]) {
    const response = await post(application(wrong));
    assert.equal(response.status, 422, JSON.stringify(wrong).slice(0, 80));
  } // prettier-ignore
  for (const body of [
    '',
    '{',
    'null',
    '[]',
    '{"answers":{}}',
    JSON.stringify({ ...application(), submissionId: '1' }),
    JSON.stringify({ ...application(), language: 'fr' }),
  ]) {
    assert.equal((await post(body)).status, 400, body.slice(0, 40));
  }
  assert.equal((await post(application(), {}, 'text/plain')).status, 415);
  assert.equal((await post('x'.repeat(1_000_001))).status, 413);
  const many = {
    ...application(),
    answers: { questions, lists: { children: { items: Array.from({ length: 5_000 }, () => ({ answers: {} })) } } },
  };
  assert.equal((await post(many)).status, 422);
});

test('other origins only by name', async () => {
  const allowed = await post(application(), { origin: 'https://www.aberwennol.example', 'sec-fetch-site': 'cross-site' });
  assert.equal(allowed.status, 201);
  assert.equal(allowed.headers.get('access-control-allow-origin'), 'https://www.aberwennol.example');
  const evil = await post(application(), { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' });
  assert.equal(evil.status, 403);
  assert.equal(evil.headers.get('access-control-allow-origin'), null);
  const preflight = await sample.server.fetch(
    new Request('http://localhost:3000/api/sample/submissions', {
      method: 'OPTIONS',
      headers: { origin: 'https://www.aberwennol.example' },
    }),
  );
  assert.equal(preflight.status, 204);
  assert.equal(preflight.headers.get('access-control-allow-headers'), 'Content-Type');
});
