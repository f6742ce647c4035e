import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test from 'node:test';
import { breakpoints, tokenNames } from '../src/token-names.ts';
import { themeCss } from './css.ts';
import { namesSource } from './names.ts';
import { listThemes, readTheme, root } from './theme.ts';

const themes = await Promise.all((await listThemes()).map(readTheme));
const css = new Map(await Promise.all(themes.map(async (theme) => [theme.name, await themeCss(theme)] as const)));
const properties = (text: string) => [...text.matchAll(/--patrwm-([\w-]+):/g)].map((found) => found[1]);

test('the default holds every token, each with a value written out', () => {
  const base = css.get('patrwm') ?? '';
  assert.deepEqual([...new Set(properties(base))].sort(), [...tokenNames].sort());
  for (const text of css.values()) assert.doesNotMatch(text, /var\(|palette|undefined|object Object|\{type/);
  assert.match(base, /^:root,\n\[data-theme='patrwm'\] \{/);
  assert.match(base, /--patrwm-space-3: 0\.9375rem;/);
  assert.match(base, /--patrwm-duration-m: 200ms;/);
  assert.match(base, /--patrwm-font-family: 'Atkinson Hyperlegible Next', 'Atkinson fallback', Arial, sans-serif;/);
  assert.match(base, /--patrwm-line-height-m: 1\.5;/);
});

test('a council holds all that depends on it, and nothing else', () => {
  const council = css.get('aberwennol') ?? '';
  const expected = tokenNames.filter((name) => /^(color-|radius$|font-family$|font-weight-bold$)/.test(name));
  assert.deepEqual(properties(council).sort(), expected.sort());
  assert.match(council, /^\[data-theme='aberwennol'\] \{/);
  assert.match(council, /--patrwm-radius: 0\.5rem;/);
});

test('headings are smaller below the tablet breakpoint', () => {
  const [, narrow = ''] = (css.get('patrwm') ?? '').split('@media');
  assert.deepEqual(properties(narrow), ['font-size-l', 'font-size-xl', 'font-size-xxl']);
  assert.deepEqual(breakpoints, { desktop: '48em', tablet: '40em' });
});

test('the names in TypeScript are those of the source', async () => {
  assert.equal(await readFile(path.join(root, 'src', 'token-names.ts'), 'utf8'), namesSource(themes));
});

test('the build takes a theme kept elsewhere, and refuses one that is hard to see', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'patrwm-theme-'));
  const build = async (ink: string) => {
    const file = path.join(folder, 'llan-bren.tokens.json');
    const components = [1, 3, 5].map((at) => parseInt(ink.slice(at, at + 2), 16) / 255);
    await writeFile(file, JSON.stringify({ palette: { link: { $type: 'color', $value: { colorSpace: 'srgb', components } } } }));
    return spawnSync(process.execPath, [path.join(root, 'build.ts'), '--theme', file, '--out', path.join(folder, 'out')], {
      encoding: 'utf8',
    });
  };
  try {
    const bad = await build('#8a8a8a');
    assert.equal(bad.status, 1);
    assert.match(bad.stderr, /^llan-bren: link on surface is 3\.45:1, needs 4\.5:1$/m);
    await assert.rejects(readdir(path.join(folder, 'out')), { code: 'ENOENT' });

    const good = await build('#0b5394');
    assert.equal(good.stderr, '');
    assert.equal(good.status, 0);
    assert.match(await readFile(path.join(folder, 'out', 'themes', 'llan-bren.css'), 'utf8'), /--patrwm-color-link: #0b5394;/);
  } finally {
    await rm(folder, { recursive: true });
  }
});
