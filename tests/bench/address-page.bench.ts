// What an address question costs the phone it is asked on: bytes as gzip, and the time of the main thread, in one browser and one run.
import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { launch } from '../journeys/chromium.ts';
import { addressPages, answer, places, type Way } from './address-page-ways.ts';

const moments = ['page loaded', 'field touched', 'addresses listed'] as const;
const measures = ['bytes', 'scripts', 'requests', 'script', 'thread'] as const;
type Measure = (typeof measures)[number];
type Cost = Readonly<Record<Measure, number>>;

export interface CostRow {
  /** Up to which moment, since the page was asked for. */
  readonly name: string;
  readonly way: string;
  /** Of all bodies with gzip -9: page, styles, scripts and answers. */
  readonly bytes: number;
  /** Of these, the scripts. */
  readonly scripts: number;
  readonly requests: number;
  /** Milliseconds of the main thread in scripts, as Chromium counts them; median of the runs. */
  readonly script: number;
  /** Milliseconds of the main thread in tasks of any kind: scripts, styles, layout. */
  readonly thread: number;
  /** How many times ours, for each measure. */
  readonly ratios: Cost;
}

/** @param runs How often each page is loaded, in turn with the others. */
export async function addressPage(runs = 7): Promise<readonly CostRow[]> {
  const ways = await addressPages();
  const browser = await launch();
  const found: Cost[][][] = ways.map(() => []);
  try {
    // The first of each fills caches that are the machine's and not the page's, and is not counted.
    for (let run = -1; run < runs; run += 1)
      for (const [index, way] of ways.entries()) {
        const costs = await measure(browser, way);
        if (run >= 0) found[index]?.push(costs);
      }
  } finally {
    await browser.close();
  }
  return moments.flatMap((name, moment) => {
    const medians = found.map((each) => each.map((costs) => costs[moment])).map(medianCost);
    const [first] = medians;
    return medians.map((cost, index) => ({
      name,
      way: ways[index]?.name ?? '',
      ...cost,
      ratios: perMeasure((each) => cost[each] / (first?.[each] ?? 1)),
    }));
  });
}

const perMeasure = (value: (measure: Measure) => number): Cost =>
  Object.fromEntries(measures.map((each) => [each, value(each)])) as Record<Measure, number>;

function medianCost(costs: readonly (Cost | undefined)[]): Cost {
  return perMeasure(
    (measure) => costs.map((cost) => cost?.[measure] ?? Number.NaN).sort((a, b) => a - b)[Math.floor(costs.length / 2)] ?? Number.NaN,
  );
}

/** One visit in a fresh profile. */
async function measure(browser: Browser, way: Way): Promise<Cost[]> {
  let bytes = 0;
  let scripts = 0;
  let requests = 0;
  const count = (type: string, body: Buffer | string): void => {
    const size = gzipSync(body, { level: 9 }).length;
    bytes += size;
    if (type === 'text/javascript') scripts += size;
    requests += 1;
  };
  const server = createServer((request, response) => {
    const name = (request.url ?? '').slice(1).split('?')[0] ?? '';
    const found = way.files.get(name);
    const [type, body]: readonly [string, Buffer | string | undefined] =
      name === ''
        ? ['text/html', way.html]
        : name === 'addresses'
          ? ['application/json', answer]
          : name.startsWith('proxy/')
            ? ['application/json', places]
            : [name.endsWith('.css') ? 'text/css' : 'text/javascript', found];
    // The map's sheet names fonts that its package does not bring.
    if (body === undefined) return void response.writeHead(404).end();
    count(type, body);
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const origin = `http://127.0.0.1:${String(typeof address === 'object' && address ? address.port : 0)}`;
  const context = await browser.newContext();
  try {
    await context.route(
      (url) => url.origin !== origin,
      async (route) => {
        const sheet = way.files.get('cdn.css');
        if (!sheet || !/accessible-autocomplete.*\.css$/.test(route.request().url())) return route.abort();
        count('text/css', sheet);
        return route.fulfill({ contentType: 'text/css', body: sheet });
      },
    );
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    // Of the thread and not of the clock: whatever else the machine does meanwhile is not the page's.
    await session.send('Performance.setTimeDomain', { timeDomain: 'threadTicks' }).catch(() => undefined);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const costs: Cost[] = [];
    const note = async (): Promise<void> => {
      for (let before = -1; before !== requests; await sleep(400)) before = requests;
      const { metrics } = await session.send('Performance.getMetrics');
      const milliseconds = (name: string): number => (metrics.find((each) => each.name === name)?.value ?? Number.NaN) * 1000;
      costs.push({ bytes, scripts, requests, script: milliseconds('ScriptDuration'), thread: milliseconds('TaskDuration') });
    };
    await page.goto(origin, { waitUntil: 'networkidle' });
    await note();
    await way.touch(page);
    await note();
    await way.search(page, 'LD9 1AA');
    await note();
    return costs;
  } finally {
    await context.close();
    await new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  }
}

/** A table to read. */
export function costLines(rows: readonly CostRow[]): string[] {
  const titles: Readonly<Record<Measure, string>> = {
    bytes: 'bytes',
    scripts: 'of scripts',
    requests: 'requests',
    script: 'script ms',
    thread: 'thread ms',
  };
  return moments.flatMap((moment) => [
    `\naddress page, ${moment}`.padEnd(34) + measures.map((measure) => titles[measure].padStart(17)).join(''),
    ...rows
      .filter(({ name }) => name === moment)
      .map((row) => {
        const figure = (measure: Measure): string =>
          `${row[measure].toFixed(measure === 'script' || measure === 'thread' ? 1 : 0)} × ${row.ratios[measure].toFixed(2)}`.padStart(17);
        return `  ${row.way.padEnd(31)}${measures.map(figure).join('')}`;
      }),
  ]);
}
