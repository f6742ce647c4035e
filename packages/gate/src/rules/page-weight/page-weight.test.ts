import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, test } from 'node:test';
import { recordWith, request, told } from '../../testing/page-record.ts';
import { setStandardSettings } from '../../standard/standard-settings.ts';
import { run } from '../../run.ts';
import { serveFolder } from '../../targets/static-server.ts';
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
  const [seen] = pageWeightRule.judge(recordWith({ requests: [request(own, { bytes: 150_000, type: 'font' })] }));
  assert.match(seen?.message.en ?? '', /costs 150 kB; the limit is 100 kB.*font 150 kB/);
});

test('a page weighs what a first visit costs, also when the browser has kept its style sheet', async (context) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'gate-weight-'));
  writeFileSync(path.join(folder, 'big.css'), `/*${'x'.repeat(200_000)}*/`);
  for (const name of ['one', 'two'])
    writeFileSync(
      path.join(folder, `${name}.html`),
      `<!doctype html><html lang="en"><title>${name}</title><link rel="stylesheet" href="big.css"><main><h1>${name}</h1></main></html>`,
    );
  const served = await serveFolder(folder, (file) => (file.endsWith('.css') ? { 'cache-control': 'max-age=600' } : undefined));
  context.after(async () => {
    await served.close();
    rmSync(folder, { recursive: true });
  });
  setStandardSettings({ maxKilobytes: 150 });
  const { result } = await run({
    targets: ['one', 'two'].map((name) => ({ name, url: `${served.origin}/${name}.html` })),
    rules: [pageWeightRule],
    axe: false,
    states: ['default'],
    concurrency: 1,
    counterparts: false,
  });
  assert.deepEqual(
    result.findings.flatMap(({ places }) => places.map(({ page }) => page)),
    ['one', 'two'],
  );
});
