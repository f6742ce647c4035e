import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test, { after, before } from 'node:test';
import { type Browser, chromium } from 'playwright-core';
import { themeCss } from './css.ts';
import { buildFonts } from './fonts.ts';
import { readTheme } from './theme.ts';

let browser: Browser;
let folder: string;
let tokens: string;

before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'patrwm-fonts-'));
  await buildFonts(folder);
  tokens = await themeCss(await readTheme('patrwm'));
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
});
after(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

/** The font files that a page with this text fetches, and the fonts that it is drawn in. */
async function load(text: string): Promise<{ files: string[]; drawn: string[] }> {
  const page = await browser.newPage();
  const files: string[] = [];
  await page.route('**/*', async (route) => {
    const name = new URL(route.request().url()).pathname;
    if (name.endsWith('.woff2')) files.push(path.basename(name));
    const body =
      name === '/tokens.css'
        ? tokens + 'body { font-family: var(--patrwm-font-family) }'
        : name === '/'
          ? `<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="/fonts.css"><link rel="stylesheet" href="/tokens.css"><p>${text}</p><p><b>${text}</b></p>`
          : await readFile(path.join(folder, name)).catch(() => '');
    const contentType = name.endsWith('.css') ? 'text/css' : name === '/' ? 'text/html' : 'font/woff2';
    await route.fulfill({ body, contentType });
  });
  await page.goto('http://patrwm.test/');
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('DOM.enable');
  await devtools.send('CSS.enable');
  const { root } = await devtools.send('DOM.getDocument');
  const { nodeId } = await devtools.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'body' });
  const { nodeIds } = await devtools.send('DOM.querySelectorAll', { nodeId, selector: 'p' });
  const drawn = new Set<string>();
  for (const each of nodeIds) {
    const { fonts } = await devtools.send('CSS.getPlatformFontsForNode', { nodeId: each });
    for (const { familyName } of fonts) drawn.add(familyName);
  }
  await page.close();
  return { files: files.sort(), drawn: [...drawn] };
}

test('an English page fetches one file', async () => {
  const { files, drawn } = await load('Enter your postcode – it’s £125');
  assert.deepEqual(files, ['atkinson-latin.woff2']);
  assert.equal(drawn.length, 1);
  assert.match(drawn[0] ?? '', /Atkinson/);
});

test('a Welsh page fetches the little file too, and every letter is of the font', async () => {
  const { files, drawn } = await load('Ŵyn, Tŷ Gwyn, Llŷr, Siân, sïo, Ŷd, ẅ');
  assert.deepEqual(files, ['atkinson-latin.woff2', 'atkinson-welsh.woff2']);
  assert.deepEqual([...new Set(drawn.map((name) => /Atkinson/.test(name)))], [true], drawn.join());
});

test('a name from elsewhere fetches its file', async () => {
  assert.deepEqual((await load('Łukasz')).files, ['atkinson-latin-ext.woff2', 'atkinson-latin.woff2']);
});
