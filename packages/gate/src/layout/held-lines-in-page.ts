import type { PageKit } from '../page-kit.ts';

/** A text of several lines whose lines a reader cannot move apart, and how far apart they are, in sizes of its letters. */
export interface HeldLines {
  readonly selector: string;
  readonly text: string;
  readonly height: number;
}

/**
 * Texts whose own `style` holds their lines closer than 1.5 with `!important`: no sheet of a reader's extension comes before that.
 * axe asks the same of letters and words, and of lines where it can tell that there are several. Runs in the page.
 */
export function readHeldLines(kit: PageKit): HeldLines[] {
  const found: HeldLines[] = [];
  for (const element of kit.all('[style*="line-height" i]')) {
    if (!(element instanceof HTMLElement) || element.style.getPropertyPriority('line-height') !== 'important' || !kit.seen(element))
      continue;
    const style = getComputedStyle(element);
    const [size, line] = [parseFloat(style.fontSize), parseFloat(style.lineHeight)];
    // “normal” is no number; what it comes to is the font's.
    if (Number.isNaN(line) || size <= 0 || line / size >= 1.5) continue;
    const range = document.createRange();
    range.selectNodeContents(element);
    const tops = new Set(
      [...range.getClientRects()].filter(({ width }) => width > 1).map(({ top }) => Math.round(top / Math.max(line, 1))),
    );
    const text = kit.text(element);
    if (tops.size < 2 || !text) continue;
    found.push({ selector: kit.selector(element), text: text.slice(0, 60), height: Math.round((line / size) * 100) / 100 });
  }
  return found.slice(0, 10);
}
