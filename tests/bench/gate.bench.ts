// Pages a minute of the gate in its single default state, beside a bare loop that injects axe itself: what the gate's guards,
// grouping and two tabs cost, and win. Forms like those of a council's service, in both languages, on loopback.
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { run } from '@patrwm/gate';
import { chromium, type Browser } from 'playwright-core';

const count = 40;
const css = `body{font:1.1rem/1.5 sans-serif;margin:0}header,footer{background:#0b0c0c;color:#fff;padding:1rem}main{max-width:60rem;margin:auto;padding:1rem}
label{display:block;font-weight:700}input,select{font:inherit;border:2px solid #0b0c0c;padding:.3rem;margin-bottom:1rem}button{font:inherit;background:#00703c;color:#fff;border:0;padding:.6rem 1rem}a{color:#1d70b8}header a{color:#fff}`;

/** One of the forms: some fields, a group of choices, a list, a table. Each is a little different from the others. */
function page(index: number): string {
  const welsh = index % 2 === 1;
  const say = (cy: string, en: string): string => (welsh ? cy : en);
  const fields = Array.from(
    { length: 4 + (index % 7) },
    (_, at) => `<label for="f${String(at)}">${say('Maes', 'Field')} ${String(at)}</label><input id="f${String(at)}" name="f${String(at)}">`,
  ).join('');
  const choices = Array.from(
    { length: 3 + (index % 4) },
    (_, at) =>
      `<div><input type="radio" name="c" id="c${String(at)}" value="${String(at)}"><label for="c${String(at)}">${say('Dewis', 'Choice')} ${String(at)}</label></div>`,
  ).join('');
  const rows = Array.from(
    { length: index % 9 },
    (_, at) => `<tr><th scope="row">${say('Rhes', 'Row')} ${String(at)}</th><td>£${String(at * 7)}</td></tr>`,
  ).join('');
  const fault = index % 5 === 0 ? '<p style="color:#aaa">Pale</p><button></button>' : '';
  return `<!doctype html><html lang="${welsh ? 'cy' : 'en'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${say('Cwestiwn', 'Question')} ${String(index)}</title><link rel="stylesheet" href="/site.css"></head><body>
<header><a href="/">${say('Cyngor Enghraifft', 'Example Council')}</a></header><main><h1>${say('Cwestiwn', 'Question')} ${String(index)}</h1>${fault}
<form method="post">${fields}<fieldset><legend>${say('Dewiswch un', 'Choose one')}</legend>${choices}</fieldset><button>${say('Parhau', 'Continue')}</button></form>
<table><caption>${say('Symiau', 'Sums')}</caption>${rows}</table><ul>${'<li><a href="/a">A</a></li>'.repeat(index % 6)}</ul></main><footer>${say('Preifatrwydd', 'Privacy')}</footer></body></html>`;
}

export interface GateRow {
  readonly way: string;
  readonly pagesPerMinute: number;
  /** Failures that the way found, over all pages. */
  readonly failures: number;
}

/** A way to look at all pages: gives how many failing rules there were over them. */
type Way = (browser: Browser, urls: readonly string[]) => Promise<number>;

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The least that can be done with axe: one page, the source put in, the run. */
const bare: Way = async (browser, urls) => {
  const tab = await (await browser.newContext()).newPage();
  let failures = 0;
  for (const url of urls) {
    await tab.goto(url);
    await tab.evaluate(axeSource);
    failures += await tab.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: { run(options: unknown): Promise<{ violations: { tags: string[] }[] }> } };
      const { violations } = await axe.run({ resultTypes: ['violations', 'incomplete'] });
      return violations.filter(({ tags }) => !tags.includes('best-practice')).length;
    });
  }
  return failures;
};

const gate =
  (concurrency: number): Way =>
  async (browser, urls) => {
    const { result } = await run({
      targets: urls.map((url) => ({ name: url, url })),
      states: ['default'],
      rules: [],
      counterparts: false,
      concurrency,
      browser,
    });
    if (result.notTested.length) throw new Error(JSON.stringify(result.notTested[0]));
    return result.findings.filter(({ certainty }) => certainty === 'failure').reduce((sum, { places }) => sum + places.length, 0);
  };

/** Ways in turn, three rounds each, so that what else the machine does falls on all of them; the median counts. */
export async function gateRows(executablePath: string): Promise<GateRow[]> {
  const server = createServer((request, response) => {
    const index = Number(/^\/(\d+)$/.exec(request.url ?? '')?.[1] ?? NaN);
    if (request.url === '/site.css') response.writeHead(200, { 'content-type': 'text/css' }).end(css);
    else
      response
        .writeHead(Number.isNaN(index) ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' })
        .end(Number.isNaN(index) ? '' : page(index));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const urls = Array.from({ length: count }, (_, index) => `http://127.0.0.1:${String(port)}/${String(index)}`);
  const ways: Readonly<Record<string, Way>> = { 'gate, two tabs': gate(2), 'gate, one tab': gate(1), 'bare loop with axe': bare };
  const seconds = new Map<string, number[]>();
  const failures = new Map<string, number>();
  try {
    for (let round = 0; round < 3; round += 1) {
      for (const [way, look] of Object.entries(ways)) {
        const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
        const began = performance.now();
        failures.set(way, await look(browser, urls));
        seconds.set(way, [...(seconds.get(way) ?? []), (performance.now() - began) / 1000]);
        await browser.close();
      }
    }
  } finally {
    server.close();
  }
  return [...seconds].map(([way, times]) => {
    const median = times.sort((one, other) => one - other)[1] ?? Number.NaN;
    return { way, pagesPerMinute: (count / median) * 60, failures: failures.get(way) ?? 0 };
  });
}
