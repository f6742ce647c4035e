import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { addToHistory } from '../history/history.ts';
import type { Result } from '../result.ts';
import { run } from '../run.ts';
import { serveFolder } from '../targets/static-server.ts';
import { htmlReport } from './html.report.ts';
import { jpegSize, rich } from './html-text.ts';
import { sampleResult, troubledResult } from '../testing/sample-result.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'gate-html-'));
let served: Awaited<ReturnType<typeof serveFolder>>;
let found: Result;

before(async () => {
  mkdirSync(path.join(folder, 'site'));
  writeFileSync(
    path.join(folder, 'site/a.html'),
    `<!doctype html><html lang="en"><head><title>Bins</title></head><body><main><h1>Bins</h1><button class="menu"></button>
    <p style="color: #bbb">Pale <b>&lt;words&gt;</b></p><form><input name="who" value="Typed Secret"><button>Send</button></form></main></body></html>`,
  );
  served = await serveFolder(folder);
  ({ result: found } = await run({
    targets: [{ name: '/site/a.html', url: `${served.origin}/site/a.html` }],
    states: ['default'],
    rules: [],
    pictures: true,
  }));
});
after(async () => {
  await served.close();
  rmSync(folder, { recursive: true });
});

test('each failure has a picture of bounded size, and nothing that was typed is in the report', () => {
  const failures = found.findings.filter(({ certainty, element }) => certainty === 'failure' && element);
  assert.ok(failures.length >= 3, 'button, field and contrast');
  for (const { fingerprint } of failures) {
    const size = jpegSize(found.pictures[fingerprint] ?? '');
    assert.ok(size && size.width <= 900 && size.height <= 600, fingerprint);
  }
  const html = htmlReport(found, { language: 'en' });
  assert.ok(!html.includes('Typed Secret'));
  assert.equal(html.match(/data:image\/jpeg/g)?.length, Object.keys(found.pictures).length, 'each picture is in the file once');
});

test('a page’s own markup is shown and never lives in the report', () => {
  const nasty = {
    ...sampleResult,
    pages: [{ ...sampleResult.pages[0], page: '/<script>alert(1)</script>' }],
    findings: sampleResult.findings.map((finding) => ({ ...finding, message: { cy: '<img src=x onerror=alert(1)>', en: '<b>`<i>`' } })),
  } as Result;
  const html = htmlReport(nasty, { language: 'cy' });
  assert.ok(!/<script|<img|<b>|<i>/.test(html));
  assert.equal(rich('a `<b>` & c'), 'a <code translate="no">&lt;b&gt;</code> &amp; c');
  assert.equal(jpegSize('data:image/jpeg;base64,AAAA'), undefined);
});

test('the report passes the gate itself, in both languages and every state', async () => {
  const file = path.join(folder, 'history.jsonl');
  addToHistory(file, found);
  const history = addToHistory(file, { ...found, started: '2099-01-01T00:00:00.000Z' });
  const all: Result = {
    ...troubledResult,
    findings: [...found.findings, ...troubledResult.findings],
    pictures: found.pictures,
    pages: [...found.pages, ...troubledResult.pages],
  };
  writeFileSync(path.join(folder, 'report.html'), htmlReport(all, { language: 'en', history }));
  writeFileSync(path.join(folder, 'adroddiad.html'), htmlReport(all, { language: 'cy', history }));
  const { result } = await run({
    targets: ['report.html#cymraeg', 'adroddiad.html'].map((name) => ({ name, url: `${served.origin}/${name}` })),
    states: ['default', 'no-script', 'narrow', 'text-spacing', 'dark', 'keyboard'],
    counterparts: false,
  });
  assert.deepEqual([...result.notTested, ...result.findings.filter(({ certainty }) => certainty === 'failure')], []);
  assert.ok(readFileSync(path.join(folder, 'report.html'), 'utf8').length < 2_000_000);
});
