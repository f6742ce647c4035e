// The stylesheets of dist: one for all, the same in a cascade layer, and one per component. Minified.
// Exits 1 when a component's sheet is left out of src/patrwm.css, or the one for all is over its budget.
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { browserslistToTargets, bundle, transform } from 'lightningcss';

/** Bytes after gzip, as a phone on a slow line receives it. */
const budget = 20_000;

// The oldest engines that know every selector used here. What they lack, such as `(width >= 40em)`, is rewritten for them.
const targets = browserslistToTargets(['chrome 88', 'edge 88', 'firefox 84', 'safari 14', 'ios_saf 14']);

const src = path.join(import.meta.dirname, 'src');
const dist = path.join(import.meta.dirname, 'dist');
const baseTheme = path.resolve(import.meta.dirname, '../../tokens/dist/tokens.css');

function minify(name: string, css: string): string {
  return transform({ filename: name, code: Buffer.from(css), minify: true, targets }).code.toString();
}

function write(name: string, css: string): number {
  const file = path.join(dist, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, css);
  const gzip = gzipSync(css, { level: 9 }).length;
  console.log(`${name.padEnd(52)} ${String(css.length).padStart(7)} bytes ${String(gzip).padStart(6)} gzip`);
  return gzip;
}

/** What is in `src` and not in the list would reach no page. */
function leftOut(): string[] {
  const list = readFileSync(path.join(src, 'patrwm.css'), 'utf8');
  return globSync('*/*.css', { cwd: src }).filter((file) => !list.includes(`./${file}'`));
}

const missing = leftOut();
if (missing.length > 0) {
  console.error(`src/patrwm.css does not import ${missing.join(', ')}. Add a line for each, by name.`);
  process.exit(1);
}

for (const file of globSync('*/*.css', { cwd: src }).sort()) write(file, minify(file, readFileSync(path.join(src, file), 'utf8')));

const components = bundle({ filename: path.join(src, 'patrwm.css') }).code.toString();
const all = `${readFileSync(baseTheme, 'utf8')}\n${components}`;
write('patrwm.layered.css', minify('patrwm.layered.css', `@layer patrwm {\n${all}\n}`));
const size = write('patrwm.css', minify('patrwm.css', all));
if (size > budget) {
  console.error(`patrwm.css is ${size} bytes after gzip; the budget is ${budget}.`);
  process.exit(1);
}
