import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { namesOf } from './css.ts';
import { type ParsedTheme, root } from './theme.ts';

const file = path.join(root, 'src', 'token-names.ts');

function list(constant: string, names: readonly string[]): string {
  const quoted = names.map((name) => `'${name}'`);
  const line = `export const ${constant} = [${quoted.join(', ')}] as const;\n`;
  // As Prettier would have it, so that formatting and building do not undo each other.
  return line.length <= 141 ? line : `export const ${constant} = [\n${quoted.map((name) => `  ${name},\n`).join('')}] as const;\n`;
}

/** The text of src/token-names.ts: names as types, so that a token that is no more does not compile. */
export function namesSource(themes: readonly ParsedTheme[]): string {
  const [base] = themes;
  if (!base) throw new Error('There is no theme.');
  const breakpoints = Object.values(base.tokens).flatMap((token) =>
    // In em, which grows with the text size that the browser is set to, as rem does in a media query; the number is the same.
    token.id.startsWith('breakpoint.') && token.$type === 'dimension' ? `  ${token.id.split('.')[1]}: '${token.$value.value}em',\n` : [],
  );
  return [
    '// Written by tokens/build.ts from the .tokens.json files. Change those.\n',
    `/** Every token: \`--patrwm-<name>\` in CSS. */\n${list('tokenNames', namesOf(base))}\nexport type TokenName = (typeof tokenNames)[number];\n`,
    `/** The themes, the default first: \`data-theme="<name>"\` on html. */\n${list(
      'themeNames',
      themes.map(({ name }) => name),
    )}\nexport type ThemeName = (typeof themeNames)[number];\n`,
    `/** Widths from which a page is laid out for a tablet or a desktop, for media queries. */\nexport const breakpoints = {\n${breakpoints.join('')}} as const;\n`,
  ].join('\n');
}

/** Writes src/token-names.ts, if it changed. */
export async function writeNames(themes: readonly ParsedTheme[]): Promise<void> {
  const source = namesSource(themes);
  if ((await readFile(file, 'utf8').catch(() => '')) !== source) await writeFile(file, source);
}
