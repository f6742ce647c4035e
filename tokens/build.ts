// Makes tokens/dist out of tokens/src: CSS for each theme, the font, and src/token-names.ts when names changed.
// Fails, naming pair and ratio, when a theme's contrast is too low.
// Usage: node tokens/build.ts [--theme <file>.tokens.json --out <folder>]   (a council's own theme, kept elsewhere)
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { themeCss } from './build/css.ts';
import { buildFonts } from './build/fonts.ts';
import { writeNames } from './build/names.ts';
import { colorsOf, DEFAULT_THEME, listThemes, readTheme, root } from './build/theme.ts';
import { contrastFaults } from './src/contrast-check.ts';
import type { ColorName } from './src/pairs.ts';

const { values } = parseArgs({ options: { theme: { type: 'string' }, out: { type: 'string' } } });
const out = path.resolve(values.out ?? path.join(root, 'dist'));
const names = values.theme ? [values.theme] : await listThemes();
const themes = await Promise.all(names.map(readTheme));

if (!values.theme) await writeNames(themes);
const faults = themes.flatMap((theme) => contrastFaults(theme.name, colorsOf(theme) as Record<ColorName, string>));
for (const { message } of faults) console.error(message);
if (faults.length > 0) process.exit(1);

await mkdir(path.join(out, 'themes'), { recursive: true });
for (const theme of themes) {
  const css = await themeCss(theme);
  await writeFile(path.join(out, theme.name === DEFAULT_THEME ? 'tokens.css' : `themes/${theme.name}.css`), css);
}
if (!values.theme) await buildFonts(out);
