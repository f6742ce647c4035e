import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { recordWith, request, told } from '../../standard/page-record.testing.ts';
import { setStandardSettings } from '../../standard/standard-settings.ts';
import { pageWeightRule } from './page-weight.ts';

const own = 'https://www.example.wales/';
const judge = (...requests: ReturnType<typeof request>[]): string[] => told(pageWeightRule.judge(recordWith({ requests })));
const many = (count: number): ReturnType<typeof request>[] =>
  Array.from({ length: count }, (_, at) => request(`${own}${String(at)}`, { bytes: 10 }));
afterEach(() => setStandardSettings({}));

test('tells a page past its limits: advice at first, a warning past twice', () => {
  assert.deepEqual(judge(request(own, { bytes: 3_100_000, type: 'image' })), ['kilobytes']);
  assert.deepEqual(judge(request(own, { bytes: 900_000 }), request(`${own}a`, { bytes: 700_000 })), ['kilobytes advice']);
  assert.deepEqual(judge(...many(81)), ['requests advice']);
  assert.deepEqual(judge(...many(161)), ['requests']);
});
test('lets be what is within them, and what is no request', () => {
  assert.deepEqual(judge(request(own, { bytes: 1_500_000 })), []);
  assert.deepEqual(judge(...many(80)), []);
  assert.deepEqual(judge(request('data:', { bytes: 9_000_000, thirdParty: false })), []);
});
test('the limits are the service’s own', () => {
  setStandardSettings({ maxKilobytes: 100, maxRequests: 2 });
  assert.deepEqual(judge(request(own, { bytes: 150_000 })), ['kilobytes advice']);
  assert.deepEqual(judge(...many(3)), ['requests advice']);
  const [{ message }] = pageWeightRule.judge(recordWith({ requests: [request(own, { bytes: 150_000, type: 'font' })] })) as [
    { message: { en: string } },
  ];
  assert.match(message.en, /costs 150 kB; the limit is 100 kB.*font 150 kB/);
});
