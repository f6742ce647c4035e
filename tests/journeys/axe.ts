import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The rules whose outcome a theme can change. */
export const colourRules: readonly string[] = ['color-contrast', 'link-in-text-block'];

/** Puts the page in a council's theme. Its stylesheet is linked already. */
export const wear = (page: Page, theme: string): Promise<void> =>
  page.evaluate((name) => {
    document.documentElement.dataset['theme'] = name;
  }, theme);

/** Violations of WCAG 2.0, 2.1 and 2.2 A and AA on the page, one line each; `only` some rules where the rest cannot differ. */
export async function axeViolations(page: Page, only: readonly string[] = tags, within = 'html'): Promise<string[]> {
  // A page that is looked at again has it already.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const results = (await page.evaluate(
    ({ runOnly, selector }) =>
      (window as unknown as { axe: { run(context: string, options: unknown): Promise<unknown> } }).axe.run(selector, {
        runOnly,
        resultTypes: ['violations'],
      }),
    { runOnly: [...only], selector: within },
  )) as AxeResults;
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)} — ${node.failureSummary?.split('\n')[1]?.trim() ?? ''}`),
  );
}
