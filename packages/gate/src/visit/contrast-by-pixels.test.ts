import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { run } from '../run.ts';
import { launchBrowser } from './browser.ts';

/** Each has its ground in a gradient, which axe leaves open. */
const good: Record<string, string> = {
  'white on a dark gradient': '<p style="background: linear-gradient(#003, #226); color: #fff">White text on a dark ground.</p>',
  'an underline drawn as a background':
    '<p><a href="/x" style="color: #1d4f91; text-decoration: none; background: linear-gradient(currentColor, currentColor) 0 100% / 100% 2px no-repeat">Bands and jumping dogs</a></p>',
  'a badge with a ground of its own in it':
    '<p style="background: linear-gradient(#111, #222); color: #fff">White text with a <mark style="background: #fff; color: #111">light badge of its own</mark> in it.</p>',
  'a dark part beside the letters':
    '<div style="background: linear-gradient(100deg, #fff 60%, #111 60%); width: 600px"><p style="color: #111; width: 560px">Dark text that stays<br>on the light</p></div>',
  'light text with a soft dark shadow':
    '<p style="background: linear-gradient(#222, #999); color: #fff; text-shadow: 0 0 3px #000, 0 0 6px #000">Light text on its own shadow.</p>',
  'the text of a drawing':
    '<svg width="300" height="40"><rect width="300" height="40" fill="#fff"/><text x="0" y="20" style="fill: #222">Bands and dogs</text></svg>',
  'a slide that goes on while it is looked at':
    '<div style="background: linear-gradient(#003, #226); width: 300px"><p style="color: #fff; width: 300px">A slide</p></div><script>let turn = 0; new MutationObserver(([{ target }]) => { turn += 1; if (turn === 2) { target.parentElement.style.background = "#fff"; target.parentElement.style.paddingLeft = "90px"; } }).observe(document.querySelector("p"), { attributes: true })</script>',
  'a banner over it':
    '<p style="background: linear-gradient(#003, #226); color: #fff">Under the banner</p><p style="position: fixed; inset: 0 0 auto; padding: 90px 20px 20px; background: #fff; color: #111; margin: 0">Banner</p>',
};
const bad: Record<string, string> = {
  'grey on a light gradient': '<p style="background: linear-gradient(#fff, #eee); color: #bbb">Grey text that is hard to read.</p>',
  'white on a gradient that ends light':
    '<p style="background: linear-gradient(90deg, #111, #eee); color: #fff; width: 480px">White text on a gradient from dark to light, unreadable</p>',
  'the faint text of a drawing':
    '<svg width="300" height="40"><rect width="300" height="40" fill="#fff"/><text x="0" y="20" fill="#bbb">Bands and dogs</text></svg>',
  'white on white': '<p style="background: linear-gradient(#fff, #fefefe); color: #fff">White text on white.</p>',
  'faint by opacity':
    '<div style="background: linear-gradient(#fff, #eee)"><p style="opacity: 0.4; color: #000">Faint text on a light ground.</p></div>',
};

let browser: Browser;
let server: Server;
let origin = '';
before(async () => {
  browser = await launchBrowser();
  server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    const name = decodeURIComponent((request.url ?? '').slice(1));
    // A name of its own for each, so that no two have the same finding.
    response.end(
      `<!doctype html><html lang="en"><title>Page</title><body style="font: 16px sans-serif"><main id="${name.replaceAll(' ', '-')}"><h1>Page</h1>${good[name] ?? bad[name] ?? ''}</main></body></html>`,
    );
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});
after(async () => {
  await browser.close();
  server.close();
});

test('a contrast that axe leaves open is judged behind the letters only', async () => {
  const names = [...Object.keys(good), ...Object.keys(bad)];
  const { result } = await run({
    targets: names.map((name) => ({ name, url: `${origin}/${encodeURIComponent(name)}` })),
    states: ['default'],
    rules: [],
    browser,
  });
  assert.deepEqual(result.notTested, []);
  const all = result.findings.filter(({ rule }) => rule === 'axe/color-contrast');
  const told = all.filter(({ certainty }) => certainty !== 'advice');
  assert.deepEqual([...new Set(told.flatMap(({ places }) => places.map(({ page }) => page)))].sort(), Object.keys(bad).sort());
  assert.ok(told.every(({ certainty, evidence }) => certainty === 'failure' && 'quarter' in (evidence ?? {})));
  // A soft shadow and a drawing's text are measured: nobody is asked to look at them.
  const asked = all.flatMap(({ places }) => places.map(({ page }) => page));
  for (const name of ['light text with a soft dark shadow', 'the text of a drawing']) assert.ok(!asked.includes(name), name);
});
