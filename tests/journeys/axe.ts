import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
export const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Violations of WCAG 2.0, 2.1 and 2.2 A and AA on the page, one line each; `within` narrows to a selector. */
export async function axeViolations(page: Page, within = 'html'): Promise<string[]> {
  await page.evaluate(source);
  const results = (await page.evaluate(
    ([selector, runTags]) =>
      (window as unknown as { axe: { run(context: unknown, options: unknown): Promise<unknown> } }).axe.run(selector, {
        runOnly: runTags,
        resultTypes: ['violations'],
      }),
    [within, tags] as const,
  )) as AxeResults;
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)} — ${node.failureSummary?.split('\n')[1]?.trim() ?? ''}`),
  );
}
