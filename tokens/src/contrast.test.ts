import assert from 'node:assert/strict';
import test from 'node:test';
import { colorsOf, listThemes, readTheme } from '../build/theme.ts';
import { contrastFaults } from './contrast-check.ts';
import { contrastRatio } from './contrast.ts';
import { type ColorName, pairs } from './pairs.ts';
import { themeNames, tokenNames } from './token-names.ts';

const colors = async (name: string) => colorsOf(await readTheme(name)) as Record<ColorName, string>;

test('ratios as WCAG has them', () => {
  assert.equal(contrastRatio('#000000', '#ffffff'), 21);
  assert.equal(contrastRatio('#ffffff', '#ffffff'), 1);
  // The well-known greys on white: #767676 just passes for text, #777777 just does not.
  assert.equal(contrastRatio('#767676', '#FFFFFF').toFixed(2), '4.54');
  assert.equal(contrastRatio('#ffffff', '#777777').toFixed(2), '4.48');
  assert.equal(contrastRatio('#0000ff', '#ff0000').toFixed(2), '2.15');
  assert.throws(() => contrastRatio('#fff', '#ffffff'), RangeError);
  assert.throws(() => contrastRatio('teal', '#ffffff'), /`teal`/);
});

for (const theme of themeNames) {
  test(`${theme} can be seen`, async () => assert.deepEqual(contrastFaults(theme, await colors(theme)), []));
}

test('every theme file is among the theme names', async () => assert.deepEqual(await listThemes(), [...themeNames]));

test('a theme that cannot be read is named, pair and ratio', async () => {
  const pale = { ...(await colors('aberwennol')), link: '#7f7f90' };
  assert.deepEqual(
    contrastFaults('aberwennol', pale).map(({ message }) => message),
    [
      'aberwennol: link on surface is 3.93:1, needs 4.5:1',
      'aberwennol: link on surface-muted is 3.61:1, needs 4.5:1',
      'aberwennol: link on error-surface is 3.48:1, needs 4.5:1',
    ],
  );
});

test('a ratio a hair too low is not rounded up to enough', async () => {
  const [fault] = contrastFaults('x', { ...(await colors('patrwm')), 'tag-red-text': '#777676', 'tag-red-surface': '#fefefe' });
  assert.match(fault?.message ?? '', /4\.4\d:1/);
});

test('of the two colours of the focus one is enough, and neither is not', async () => {
  const base = await colors('patrwm');
  assert.deepEqual(contrastFaults('x', { ...base, focus: '#fff2b0' }), []);
  const both = contrastFaults('x', { ...base, focus: '#ffffff', 'focus-text': '#dddddd' }).map(({ message }) => message);
  assert.ok(both.includes('x: focus or focus-text on surface is 1.35:1, needs 3:1'), both.join('\n'));
});

test('every colour but decoration is in some pair', () => {
  const paired = new Set<string>(pairs.flatMap(({ front, on }) => [front, on].flat()));
  const decoration = ['border'];
  const roles = tokenNames.filter((name) => name.startsWith('color-')).map((name) => name.slice('color-'.length));
  assert.deepEqual(
    roles.filter((role) => !paired.has(role)),
    decoration,
  );
});
