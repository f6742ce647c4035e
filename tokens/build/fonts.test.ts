import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import test from 'node:test';
import { create } from 'fontkit';
import subsetFont from 'subset-font';
import { cutFont, fallbacks, fontsCss, sourceFile, subsets } from './fonts.ts';

const files = await Promise.all(subsets.map(async (subset) => ({ subset, bytes: await cutFont(subset) })));
const fonts = files.map(({ subset, bytes }) => ({ subset, font: create(bytes) }));

test('every letter of Welsh and English is in the files that a Welsh page loads', () => {
  const page = fonts.filter(({ subset }) => subset.name !== 'latin-ext');
  const missing = [
    ...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789âêîôûŵŷÂÊÎÔÛŴŶáéíóúẃýÁÉÍÓÚẂÝàèìòùẁỳÀÈÌÒÙẀỲäëïöüẅÿÄËÏÖÜẄŸ£€’‘“”–—…•−',
  ].filter((letter) => !page.some(({ font }) => font.hasGlyphForCodePoint(letter.codePointAt(0) as number)));
  assert.deepEqual(missing, []);
});

test('a browser is told to fetch a file for the letters in it, and for no others', () => {
  for (const { subset, font } of fonts) {
    const told = new Set(subset.ranges.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index)));
    assert.deepEqual(
      // 0xffff only ends the table
      font.characterSet.filter((point) => point !== 0xffff && !told.has(point)),
      [],
      subset.name,
    );
  }
  const all = subsets.flatMap(({ ranges }) =>
    ranges.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index)),
  );
  assert.equal(new Set(all).size, all.length, 'no letter in two files');
  assert.match(fontsCss(), /U\+0174-0178, U\+1E80-1E85, U\+1EF2-1EF3/);
});

test('a Welsh page loads 21 kB of font at most', () => {
  const bytes = files.filter(({ subset }) => subset.name !== 'latin-ext').reduce((sum, file) => sum + file.bytes.length, 0);
  assert.ok(bytes <= 21_000, `${bytes} bytes`);
});

// Advance widths of Arial, which are those of Helvetica, in thousandths of an em: space and a to z.
// Source: Adobe Font Metrics of Helvetica and Helvetica-Bold.
const arial: Record<number, readonly number[]> = {
  400: [
    278, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500,
  ],
  700: [
    278, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500,
  ],
};
const letters = ' abcdefghijklmnopqrstuvwxyz';
const text =
  'rhowch eich cyfeiriad a ch cod post yn y blychau isod os nad ydych wedi dod o hyd iddo yn y rhestr ' +
  'we need to know where you live so that we can decide whether your child can get free school meals';

for (const { weight, sizeAdjust, ascent, descent } of fallbacks) {
  test(`until the font is there, Arial stands as wide and as high (${weight})`, async () => {
    const font = create(
      await subsetFont(await readFile(sourceFile('latin')), letters, { targetFormat: 'sfnt', variationAxes: { wght: weight } }),
    );
    let [ours, theirs] = [0, 0];
    for (const letter of text) {
      ours += font.glyphForCodePoint(letter.codePointAt(0) as number).advanceWidth / font.unitsPerEm;
      theirs += (arial[weight]?.[letters.indexOf(letter)] as number) / 1000;
    }
    assert.ok(Math.abs((ours / theirs) * 100 - sizeAdjust) < 1, `${((ours / theirs) * 100).toFixed(1)}`);
    const line = (share: number) => (share * 100) / (sizeAdjust / 100) / font.unitsPerEm;
    assert.ok(Math.abs(line(font.ascent) - ascent) < 0.2, `ascent ${line(font.ascent).toFixed(1)}`);
    assert.ok(Math.abs(line(-font.descent) - descent) < 0.2, `descent ${line(-font.descent).toFixed(1)}`);
    assert.equal(font.lineGap, 0);
  });
}
