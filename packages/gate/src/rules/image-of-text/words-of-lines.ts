import type { PictureLine } from './lines-of-picture.ts';

/**
 * Whether the lines of a picture are these words, in this order: as many, and each as wide as it should be. `widths` are the words'
 * widths in some fonts, 100 pixels high; one font that fits will do. Letters are not read: the gaps and the widths tell.
 */
export function areTheWords(lines: readonly PictureLine[], widths: readonly (readonly number[])[]): boolean {
  const count = widths[0]?.length ?? 0;
  if (count < 2) return false;
  const drawn = wordsOf(lines, count);
  return drawn !== undefined && widths.some((font) => fits(drawn, font));
}

interface DrawnWord {
  readonly width: number;
  /** The height of its line. */
  readonly height: number;
}

/** The lines' ink cut at its widest gaps, so that there are `count` words; nothing where those gaps are no wider than the others. */
function wordsOf(lines: readonly PictureLine[], count: number): DrawnWord[] | undefined {
  const gaps = lines.flatMap(({ stretches, height }, line) =>
    stretches.slice(1).map(({ from }, index) => ({ line, index: index + 1, wide: (from - (stretches[index]?.to ?? 0) - 1) / height })),
  );
  const wanted = count - lines.length;
  if (wanted < 0 || gaps.length < wanted) return undefined;
  const sorted = [...gaps].sort((one, other) => other.wide - one.wide);
  const cuts = new Set(sorted.slice(0, wanted).map(({ line, index }) => `${String(line)} ${String(index)}`));
  const [narrowest, widest] = [sorted[wanted - 1]?.wide ?? 1, sorted[wanted]?.wide ?? 0];
  if (narrowest < 0.1 || widest > narrowest * 0.9) return undefined;
  return lines.flatMap(({ stretches, height }, line) => {
    const words: { from: number; to: number }[] = [];
    for (const [index, { from, to }] of stretches.entries()) {
      const last = words.at(-1);
      if (last && !cuts.has(`${String(line)} ${String(index)}`)) last.to = to;
      else words.push({ from, to });
    }
    return words.map(({ from, to }) => ({ width: to - from + 1, height }));
  });
}

/** Each word within a share of its width, and all of a size that goes with the height of their lines. */
function fits(drawn: readonly DrawnWord[], widths: readonly number[]): boolean {
  const sum = (of: readonly number[]): number => of.reduce((total, each) => total + each, 0);
  // The size of the letters, as a share of the 100 pixels at which they were measured.
  const size = sum(drawn.map(({ width }) => width)) / sum(widths);
  const off = drawn.map(({ width }, index) => {
    const wanted = (widths[index] ?? 0) * size;
    return Math.abs(width - wanted) / wanted;
  });
  const tall = drawn.every(({ height }) => height >= size * 40 && height <= size * 140);
  return tall && Math.max(...off) < 0.35 && Math.sqrt(sum(off.map((each) => each ** 2)) / off.length) < 0.14;
}
