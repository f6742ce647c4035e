// Three pages that ask for a postcode and list its addresses, each as its README says to, with the same bundler and the same answer.
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { addressLookupTemplate } from '@patrwm/components';
import { renderToString } from '@patrwm/components/render-to-string';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';

/** A page to serve, and what a resident does on it. */
export interface Way {
  readonly name: string;
  readonly html: string;
  /** What a browser fetches beside the page and the answer: path without a slash, to content. */
  readonly files: ReadonlyMap<string, Buffer>;
  /** Puts the focus where one types. */
  readonly touch: (page: Page) => Promise<void>;
  /** Types a postcode and waits for the list. */
  readonly search: (page: Page, postcode: string) => Promise<void>;
}

const file = (specifier: string): string => fileURLToPath(import.meta.resolve(specifier));

async function bundle(source: string): Promise<Map<string, Buffer>> {
  const outdir = mkdtempSync(path.join(tmpdir(), 'patrwm-page-'));
  try {
    await build({
      stdin: { contents: source, resolveDir: import.meta.dirname, loader: 'ts' },
      outdir,
      entryNames: 'page',
      bundle: true,
      splitting: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      legalComments: 'none',
      conditions: ['production'],
      logLevel: 'error',
    });
    return new Map(readdirSync(outdir).map((name) => [name, readFileSync(path.join(outdir, name))]));
  } finally {
    rmSync(outdir, { recursive: true });
  }
}

const shell = (body: string, style?: string): string =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>What is your address?</title>${
    style ? `<link rel="stylesheet" href="${style}">` : ''
  }<script type="module" src="page.js"></script></head><body><main><form method="post">${body}<button>Continue</button></form></main></body></html>`;

async function ours(): Promise<Way> {
  const files = await bundle(`import '@patrwm/components/address-lookup/define';`);
  // All that there is for every component: a council links to one sheet.
  files.set('style.css', readFileSync(file('@patrwm/components/patrwm.css')));
  const question = addressLookupTemplate({
    language: 'en',
    name: 'address',
    legend: 'What is your address?',
    legendIsHeading: true,
    stage: 'find',
    endpoint: '/addresses',
  });
  const field = (page: Page) => page.getByLabel('Postcode', { exact: true });
  return {
    name: 'patrwm',
    html: shell(renderToString(question), 'style.css'),
    files,
    touch: (page) => field(page).click(),
    search: async (page, postcode) => {
      await field(page).pressSequentially(postcode);
      await page.keyboard.press('Enter');
      await page.getByRole('radio').first().waitFor();
    },
  };
}

async function accessibleAutocomplete(): Promise<Way> {
  const files = await bundle(`import accessibleAutocomplete from 'accessible-autocomplete';
    const full = /^[A-Z]{1,2}[0-9][0-9A-Z]? ?[0-9][A-Z]{2}$/i;
    accessibleAutocomplete({
      element: document.querySelector('#container'), id: 'address', name: 'address', minLength: 5,
      source: async (query, show) => {
        if (!full.test(query.trim())) return show([]);
        const response = await fetch('/addresses', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ postcode: query }) });
        const { addresses } = await response.json();
        show(addresses.map(({ en }) => en.oneLine));
      },
    });`);
  files.set('style.css', readFileSync(file('accessible-autocomplete/dist/accessible-autocomplete.min.css')));
  const field = (page: Page) => page.getByRole('combobox');
  return {
    name: 'accessible-autocomplete 3.0.1',
    html: shell('<h1><label for="address">What is your address? Enter a postcode</label></h1><div id="container"></div>', 'style.css'),
    files,
    touch: (page) => field(page).click(),
    search: async (page, postcode) => {
      await field(page).pressSequentially(postcode);
      await page.getByRole('option').nth(1).waitFor();
    },
  };
}

async function map(): Promise<Way> {
  const files = await bundle(`import '@opensystemslab/map';
    document.querySelector('postcode-search').addEventListener('postcodeChange', ({ detail }) => {
      if (!detail.postcode || document.querySelector('address-autocomplete')) return;
      const list = document.createElement('address-autocomplete');
      list.id = 'list';
      list.setAttribute('postcode', detail.postcode);
      list.setAttribute('osPlacesApiKey', '');
      list.setAttribute('osProxyEndpoint', location.origin + '/proxy');
      list.addEventListener('ready', () => list.toggleAttribute('data-ready', true));
      document.querySelector('form').prepend(document.querySelector('postcode-search'), list);
    });`);
  // The element itself links to this sheet, on a host of others: it is answered here, and counted.
  const own = createRequire(file('@opensystemslab/map'));
  files.set('cdn.css', readFileSync(path.join(path.dirname(own.resolve('accessible-autocomplete')), 'accessible-autocomplete.min.css')));
  const field = (page: Page) => page.locator('postcode-search input');
  return {
    name: '@opensystemslab/map 0.8.3',
    html: shell('<postcode-search id="postcode"></postcode-search>'),
    files,
    touch: (page) => field(page).click(),
    search: async (page, postcode) => {
      await field(page).pressSequentially(postcode);
      await page.keyboard.press('Enter');
      await page.locator('address-autocomplete[data-ready]').waitFor();
      await page.locator('address-autocomplete input').click();
      await page.getByRole('option').nth(1).waitFor();
    },
  };
}

/** The first is ours. */
export const addressPages = async (): Promise<readonly Way[]> => Promise.all([ours(), accessibleAutocomplete(), map()]);

const numbers = Array.from({ length: 12 }, (_, index) => 2 * index + 1);
const postcode = 'LD9 1AA';

/** An answer in our form, which the page with accessible-autocomplete reads too: its author writes that function. */
export const answer = JSON.stringify({
  status: 'found',
  addresses: numbers.map((number) => ({
    uprn: String(100_000_000_000 + number),
    cy: text(`${String(number)} Heol y Frenhines`, 'Treffug'),
    en: text(`${String(number)} Queen Street`, 'Treffug'),
  })),
});

function text(line: string, town: string) {
  return { lines: [line], town, postcode, oneLine: `${line}, ${town}, ${postcode}` };
}

/** The same addresses as OS Places gives them, with the fields that the map's element asks for and no more. */
export const places = JSON.stringify({
  header: { totalresults: numbers.length, maxresults: 100, offset: 0 },
  results: numbers.map((number) => ({
    LPI: {
      UPRN: String(100_000_000_000 + number),
      ADDRESS: `${String(number)}, QUEEN STREET, TREFFUG, ABERWENNOL, ${postcode}`,
      ADMINISTRATIVE_AREA: 'ABERWENNOL',
      POSTCODE_LOCATOR: postcode,
      LPI_LOGICAL_STATUS_CODE_DESCRIPTION: 'APPROVED',
      LANGUAGE: 'EN',
    },
  })),
});
