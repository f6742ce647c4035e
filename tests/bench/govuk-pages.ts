// GOV.UK Frontend's own examples, each put in a page as a service would: good pages on which a gate must be silent.
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run, type State } from '@patrwm/gate';
import { serveFolder } from '../visual/static-site.ts';

interface Fixture {
  readonly name: string;
  readonly html: string;
  readonly hidden: boolean;
}

const root = path.dirname(createRequire(import.meta.url).resolve('govuk-frontend/package.json'));

/** What a person fills in stands in a form. */
const fields = /^(character-count|checkboxes|date-input|fieldset|file-upload|input|password-input|radios|select|textarea)$/;
/** What stands over the main part of a page. */
const above = /^(back-link|breadcrumbs|cookie-banner|language-navigation|phase-banner|service-navigation)$/;

const header = `<header class="govuk-template__header"><div class="govuk-header"><div class="govuk-header__container govuk-width-container"><div class="govuk-header__logo"><a href="/" class="govuk-header__homepage-link">Example Council</a></div></div></div></header>`;
const footer = `<footer class="govuk-template__footer"><div class="govuk-footer"><div class="govuk-width-container"><h2 class="govuk-visually-hidden">Support links</h2><ul class="govuk-footer__inline-list"><li class="govuk-footer__inline-list-item"><a class="govuk-footer__link" href="/accessibility-statement">Accessibility statement</a></li></ul></div></div></footer>`;
const skipLink = `<a href="#main-content" class="govuk-skip-link" data-module="govuk-skip-link">Skip to main content</a>`;

/** Writes them as pages of a folder, with the style and scripts beside them; gives their names. */
export function writeGovukPages(folder: string): string[] {
  const dist = path.join(root, 'dist/govuk');
  mkdirSync(folder, { recursive: true });
  for (const file of ['govuk-frontend.min.css', 'govuk-frontend.min.js']) cpSync(path.join(dist, file), path.join(folder, file));
  cpSync(path.join(dist, 'assets'), path.join(folder, 'assets'), { recursive: true });
  const names: string[] = [];
  for (const file of globSync('components/*/fixtures.json', { cwd: dist }).sort()) {
    const component = path.basename(path.dirname(file));
    const { fixtures } = JSON.parse(readFileSync(path.join(dist, file), 'utf8')) as { fixtures: Fixture[] };
    for (const [index, fixture] of fixtures.filter(({ hidden }) => !hidden).entries()) {
      const name = `${component}-${String(index + 1)}.html`;
      writeFileSync(path.join(folder, name), pageOf(component, fixture));
      names.push(name);
    }
  }
  return names;
}

function pageOf(component: string, { name, html }: Fixture): string {
  // What is in Welsh says so, and what is inverse stands on a dark ground, as a service would have them.
  const marked = /\btranslat(ed|ions)$/.test(name) ? `<div lang="cy">${html}</div>` : html;
  const dark = html.includes('--inverse') && /^(back-link|breadcrumbs|language-navigation)$/.test(component);
  const example = dark ? `<div style="background: #1d70b8">${marked}</div>` : marked;
  const content = fields.test(component)
    ? `<form method="post" novalidate>${example}<button type="submit" class="govuk-button" data-module="govuk-button">Continue</button></form>`
    : example;
  const title = `${component}: ${name}`;
  // The names of options are longer words than a heading has.
  const heading = html.includes('<h1') ? '' : `<h1 class="govuk-heading-l" style="overflow-wrap: anywhere">${title}</h1>`;
  // Where the example's own skip link leads.
  const main = /govuk-skip-link[^>]*href="#|href="#[^"]+"[^>]*govuk-skip-link/.test(html)
    ? (/href="#([^"]+)"/.exec(html)?.[1] ?? '')
    : 'main-content';
  const place = component === 'header' || component === 'generic-header' ? 'header' : component;
  return `<!doctype html>
<html lang="en" class="govuk-template"><head><meta charset="utf-8"><title>${title} – Example Council</title>
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover"><link rel="stylesheet" href="/govuk-frontend.min.css"></head>
<body class="govuk-template__body"><script>document.body.className += ' js-enabled' + ('noModule' in HTMLScriptElement.prototype ? ' govuk-frontend-supported' : '')</script>
${place === 'skip-link' ? example : skipLink}${place === 'header' ? `<header class="govuk-template__header">${example}</header>` : header}
<div class="govuk-width-container">${above.test(component) ? example : ''}<main class="govuk-main-wrapper" id="${main}">
${heading}${above.test(component) || /^(header|footer|skip-link)$/.test(place) ? '<p class="govuk-body">What the page is about.</p>' : content}
</main></div>${place === 'footer' ? `<footer class="govuk-template__footer">${example}</footer>` : footer}
<script type="module">import { initAll } from '/govuk-frontend.min.js'; initAll();</script></body></html>`;
}

/** Prints every failure on them, and how many there are: in the default state, or in those named, with commas between. */
export async function govukPages(states = 'default'): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'gate-govuk-'));
  const names = writeGovukPages(folder);
  const served = await serveFolder(folder);
  try {
    const { result } = await run({
      targets: names.map((name) => ({ name, url: `${served.origin}/${name}` })),
      ...(states === 'all' ? {} : { states: states.split(',') as State[] }),
      counterparts: false,
    });
    for (const { page, code, message } of result.notTested) console.log(`  not tested  ${page} ${code}: ${message.en}`);
    const failures = result.findings.filter(({ certainty }) => certainty === 'failure');
    for (const { rule, message, element, places } of failures)
      console.log(
        `  ${rule}  ${places.map(({ page, state }) => `${page} ${state}`).join(', ')}\n    ${message.en}\n    ${element?.html ?? ''}`,
      );
    const pages = new Set(failures.flatMap(({ places }) => places.map(({ page }) => page)));
    const seconds = result.seconds.toFixed(0);
    console.log(
      `  ${String(result.pages.length)} pages, ${String(result.states.length)} states, ${seconds} s: ${String(failures.length)} failures on ${String(pages.size)} pages`,
    );
  } finally {
    served.close();
    rmSync(folder, { recursive: true });
  }
}
