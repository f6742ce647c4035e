import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Assets } from '@patrwm/service-server';

const file = (specifier: string): string => fileURLToPath(import.meta.resolve(specifier));

/**
 * Gathers what a page links to in `folder`, every name with a hash so that it may be cached for good: one stylesheet (fonts,
 * components, the council's theme), the fonts, and the page script with its chunks. Run after `npm run build`.
 */
export function gatherAssets(folder: string, theme: string): Assets {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });

  const fonts = file('@patrwm/tokens/fonts.css');
  const fontFolder = path.join(path.dirname(fonts), 'fonts');
  if (existsSync(fontFolder)) cpSync(fontFolder, path.join(folder, 'fonts'), { recursive: true });

  const css = [fonts, file('@patrwm/components/patrwm.css'), file(`@patrwm/tokens/themes/${theme}.css`)]
    .map((each) => readFileSync(each, 'utf8'))
    .join('\n');
  const style = `council-${createHash('sha256').update(css).digest('hex').slice(0, 8)}.css`;
  writeFileSync(path.join(folder, style), css);

  const scripts = path.join(path.dirname(file('@patrwm/journey-view')), '../dist/page');
  for (const name of readdirSync(scripts)) if (!name.endsWith('.map')) cpSync(path.join(scripts, name), path.join(folder, name));
  const { page } = JSON.parse(readFileSync(path.join(scripts, 'manifest.json'), 'utf8')) as { page: string };

  return { styles: [`/assets/${style}`], scripts: [`/assets/${page}`], folder };
}
