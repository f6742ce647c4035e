import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { defineConfig, Logger, parse } from '@terrazzo/parser';

/** The folder of this package. */
export const root = fileURLToPath(new URL('../', import.meta.url));
const sources = path.join(root, 'src');

/** The theme that stands where no other is chosen. The others say only where they differ from it. */
export const DEFAULT_THEME = 'patrwm';

export type ParsedTheme = Awaited<ReturnType<typeof parse>> & {
  readonly name: string;
  readonly config: ReturnType<typeof defineConfig>;
};

/** The names of the themes in src/themes, the default first. */
export async function listThemes(): Promise<string[]> {
  const files = await readdir(path.join(sources, 'themes'));
  const names = files.filter((file) => file.endsWith('.tokens.json')).map((file) => file.replace('.tokens.json', ''));
  return [DEFAULT_THEME, ...names.filter((name) => name !== DEFAULT_THEME).sort()];
}

/**
 * Reads a theme with all references resolved.
 *
 * @param name A theme of src/themes, or the path of a `.tokens.json` file elsewhere.
 * @throws when a file is missing, is not DTCG, or refers to what is not there.
 */
export async function readTheme(name: string): Promise<ParsedTheme> {
  const file = name.endsWith('.tokens.json') ? path.resolve(name) : path.join(sources, 'themes', `${name}.tokens.json`);
  const fallback = path.join(sources, 'themes', `${DEFAULT_THEME}.tokens.json`);
  const files = [...new Set([path.join(sources, 'base.tokens.json'), fallback, file])];
  const inputs = await Promise.all(files.map(async (each) => ({ filename: pathToFileURL(each), src: await readFile(each, 'utf8') })));
  const config = defineConfig({}, { cwd: pathToFileURL(root) });
  const parsed = await parse(inputs, { config, logger: new Logger({ level: 'warn' }) });
  return { ...parsed, name: path.basename(file, '.tokens.json'), config };
}

/** Each colour role of a theme as `#rrggbb`, named without `color-`. */
export function colorsOf({ tokens }: ParsedTheme): Record<string, string> {
  return Object.fromEntries(
    Object.values(tokens).flatMap((token) => {
      if (token.$type !== 'color' || !token.id.startsWith('color.')) return [];
      const hex = token.$value.components.map((part) =>
        Math.round(Number(part) * 255)
          .toString(16)
          .padStart(2, '0'),
      );
      if (token.$value.colorSpace !== 'srgb' || (token.$value.alpha ?? 1) !== 1) {
        throw new RangeError(`\`${token.id}\` must be an opaque sRGB colour, or its contrast cannot be known.`);
      }
      return [[token.id.slice('color.'.length).replaceAll('.', '-'), `#${hex.join('')}`]];
    }),
  );
}
