import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import subsetFont from 'subset-font';

// Atkinson Hyperlegible Next: drawn for people with low vision (I, l, 1 and O, 0 differ), OFL 1.1, no reserved font name,
// so that it may be cut down under its own name. All weights and all of Latin are 53 kB; a Welsh page needs 20 kB of it.
const FAMILY = 'Atkinson Hyperlegible Next';

interface Subset {
  readonly name: string;
  /** Which of the package's files it is cut from. */
  readonly from: 'latin' | 'latin-ext';
  /** First and last code points. */
  readonly ranges: readonly (readonly [number, number])[];
}

/** The files that are served. A browser fetches those whose letters are on the page. */
export const subsets: readonly Subset[] = [
  {
    name: 'latin',
    from: 'latin',
    // Basic Latin, â ê î ô û ï ö and the other accents of Latin-1, quotation marks, dashes, …, •, €, ™, −
    ranges: [
      [0x20, 0x7e],
      [0xa0, 0xff],
      [0x2013, 0x2014],
      [0x2018, 0x201a],
      [0x201c, 0x201e],
      [0x2022, 0x2022],
      [0x2026, 0x2026],
      [0x20ac, 0x20ac],
      [0x2122, 0x2122],
      [0x2212, 0x2212],
    ],
  },
  // The letters of Welsh that are not in Latin-1: Ŵ ŵ Ŷ ŷ Ÿ, Ẁ ẁ Ẃ ẃ Ẅ ẅ, Ỳ ỳ
  {
    name: 'welsh',
    from: 'latin-ext',
    ranges: [
      [0x174, 0x178],
      [0x1e80, 0x1e85],
      [0x1ef2, 0x1ef3],
    ],
  },
  // Names from elsewhere in Europe
  {
    name: 'latin-ext',
    from: 'latin-ext',
    ranges: [
      [0x100, 0x173],
      [0x179, 0x24f],
      [0x1e00, 0x1e7f],
      [0x1e86, 0x1e9f],
    ],
  },
];

/**
 * Arial as wide as the font and on the same line, for the moment before the font is there: nothing jumps.
 * size-adjust is the width of Welsh and English text in the font over its width in Arial;
 * ascent and descent are the font's (0.984 and 0.316 em) over that.
 */
export const fallbacks = [
  { weight: 400, local: ['Arial', 'Liberation Sans'], sizeAdjust: 99.2, ascent: 99.2, descent: 31.9 },
  { weight: 700, local: ['Arial Bold', 'Liberation Sans Bold'], sizeAdjust: 99.0, ascent: 99.4, descent: 31.9 },
];

// Resolved by a file of it, since the package's own entry is a stylesheet.
const licence = createRequire(import.meta.url).resolve('@fontsource-variable/atkinson-hyperlegible-next/LICENSE');

/** One of the package's own files. */
export function sourceFile(from: Subset['from']): string {
  return path.join(path.dirname(licence), 'files', `atkinson-hyperlegible-next-${from}-wght-normal.woff2`);
}

/** Cuts one file: its letters, and of the weights those from regular to bold. */
export async function cutFont({ from, ranges }: Subset): Promise<Buffer> {
  const letters = ranges.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
  );
  return subsetFont(await readFile(sourceFile(from)), letters.join(''), {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: 400, max: 700 } },
  });
}

function unicodeRange({ ranges }: Subset): string {
  const hex = (point: number) => point.toString(16).toUpperCase().padStart(4, '0');
  return ranges.map(([first, last]) => `U+${hex(first)}${last > first ? `-${hex(last)}` : ''}`).join(', ');
}

/** The @font-face rules; urls are relative to the stylesheet. */
export function fontsCss(): string {
  const faces = subsets.map(
    (subset) => `@font-face {
  font-family: '${FAMILY}';
  font-style: normal;
  font-weight: 400 700;
  font-display: swap;
  src: url('./fonts/atkinson-${subset.name}.woff2') format('woff2');
  unicode-range: ${unicodeRange(subset)};
}
`,
  );
  const stands = fallbacks.map(
    ({ weight, local, sizeAdjust, ascent, descent }) => `@font-face {
  font-family: 'Atkinson fallback';
  font-weight: ${weight};
  src: ${local.map((name) => `local('${name}')`).join(', ')};
  size-adjust: ${sizeAdjust}%;
  ascent-override: ${ascent}%;
  descent-override: ${descent}%;
  line-gap-override: 0%;
}
`,
  );
  return [...faces, ...stands].join('\n');
}

/** Writes fonts.css, and fonts/ with its licence, into `out`. */
export async function buildFonts(out: string): Promise<void> {
  const folder = path.join(out, 'fonts');
  await mkdir(folder, { recursive: true });
  await Promise.all([
    writeFile(path.join(out, 'fonts.css'), fontsCss()),
    copyFile(licence, path.join(folder, 'OFL.txt')),
    ...subsets.map(async (subset) => writeFile(path.join(folder, `atkinson-${subset.name}.woff2`), await cutFont(subset))),
  ]);
}
