// Ways to look at a list of pages in their default state, each a process of its own: `node gate-ways.ts WAY PAGES.json OUT.json`.
// Writes what each found: the WCAG criteria of its errors, by address.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { run } from '@patrwm/gate';
import axe from 'axe-core';
import { chromium, type Browser, type Page } from 'playwright-core';
import { peerFile } from './gate-peers.ts';

/** Criteria of the errors on each page; an error of no criterion is `-`. */
export type Errors = Record<string, string[]>;

interface AxeResults {
  readonly violations: readonly { readonly tags: readonly string[] }[];
}

/** `wcag143` is 1.4.3; a best practice is no error. */
export const criteriaOfAxe = ({ violations }: AxeResults): string[] =>
  violations
    .filter(({ tags }) => !tags.includes('best-practice'))
    .flatMap(({ tags }) => {
      const numbers = tags.flatMap((tag) => /^wcag(\d)(\d)(\d+)$/.exec(tag)?.slice(1).join('.') ?? []);
      return numbers.length ? numbers : ['-'];
    });

/** The criteria of axe's rules, by the names that the gate has for them too. */
export const axeCriteria: ReadonlyMap<string, readonly string[]> = new Map(
  axe.getRules().map(({ ruleId, tags }) => [ruleId, criteriaOfAxe({ violations: [{ tags }] })]),
);

const require = createRequire(import.meta.url);

async function eachPage(
  browser: Browser,
  urls: readonly string[],
  look: (page: Page) => Promise<string[]>,
  fresh = false,
): Promise<Errors> {
  const errors: Errors = {};
  const context = await browser.newContext();
  let page = await context.newPage();
  for (const url of urls) {
    await page.goto(url);
    errors[url] = await look(page);
    if (fresh) {
      await page.close();
      page = await context.newPage();
    }
  }
  return errors;
}

const ways: Readonly<Record<string, (browser: Browser, urls: readonly string[]) => Promise<Errors>>> = {
  /** The least that can be done with axe: one page, the source put in, the run. */
  bare: (browser, urls) => {
    const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
    return eachPage(browser, urls, async (page) => {
      await page.evaluate(source);
      return criteriaOfAxe(
        await page.evaluate(() =>
          (globalThis as unknown as { axe: { run(options: unknown): Promise<AxeResults> } }).axe.run({
            resultTypes: ['violations', 'incomplete'],
          }),
        ),
      );
    });
  },
  /** The gate's engine with axe and no rule of its own. */
  engine: async (browser, urls) => {
    const { result } = await run({
      targets: urls.map((url) => ({ name: url, url })),
      states: ['default'],
      rules: [],
      counterparts: false,
      record: false,
      browser,
    });
    if (result.notTested.length) throw new Error(JSON.stringify(result.notTested[0]));
    return Object.fromEntries(
      urls.map((url) => [
        url,
        result.findings
          .filter(({ certainty, places }) => certainty === 'failure' && places.some(({ page }) => page === url))
          .map(() => '-'),
      ]),
    );
  },
  /** As most write it: AxeBuilder on a new page for each address. */
  builder: (browser, urls) => {
    const { AxeBuilder } = require(peerFile('@axe-core/playwright', 'dist/index.js')) as {
      AxeBuilder: new (given: { page: Page }) => { analyze(): Promise<AxeResults> };
    };
    return eachPage(browser, urls, async (page) => criteriaOfAxe(await new AxeBuilder({ page }).analyze()), true);
  },
  ibm: (browser, urls) => {
    const source = readFileSync(peerFile('accessibility-checker-engine', 'ace.js'), 'utf8');
    return eachPage(browser, urls, async (page) => {
      await page.evaluate(source);
      return page.evaluate(async () => {
        interface Checkpoint {
          readonly num: string;
          readonly rules?: readonly { readonly id: string }[];
        }
        interface Checker {
          check(
            node: Node,
            policies: readonly string[],
          ): Promise<{ results: readonly { ruleId: string; value: readonly [string, string] }[] }>;
          getGuidelines(): readonly { readonly id: string; readonly checkpoints: readonly Checkpoint[] }[];
        }
        const { ace } = globalThis as unknown as { ace: { Checker: new () => Checker } };
        const checker = new ace.Checker();
        const checkpoints = checker.getGuidelines().find(({ id }) => id === 'IBM_Accessibility')?.checkpoints ?? [];
        const { results } = await checker.check(document, ['IBM_Accessibility']);
        return results
          .filter(({ value: [kind, outcome] }) => kind === 'VIOLATION' && outcome === 'FAIL')
          .flatMap(({ ruleId }) => {
            const numbers = checkpoints.filter(({ rules = [] }) => rules.some(({ id }) => id === ruleId)).map(({ num }) => num);
            return numbers.length ? numbers : ['-'];
          });
      });
    });
  },
};

const [, , name = '', pages = '', out = ''] = process.argv;
const way = process.argv[1] === import.meta.filename ? ways[name] : undefined;
if (way) {
  const browser = await chromium.launch({
    executablePath: process.env['PATRWM_GATE_BROWSER'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  writeFileSync(out, JSON.stringify(await way(browser, JSON.parse(readFileSync(pages, 'utf8')) as string[])));
  await browser.close();
}
