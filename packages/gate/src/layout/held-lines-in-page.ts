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
    // What it holds is the text that takes its lines from it: its own, or a child's of another size of letter.
    const held = parseFloat(getComputedStyle(element).lineHeight);
    for (const owner of [element, ...element.querySelectorAll('*')]) {
      const { fontSize, lineHeight } = getComputedStyle(owner);
      const [size, line] = [parseFloat(fontSize), parseFloat(lineHeight)];
      // “normal” is no number; what it comes to is the font's.
      if (Number.isNaN(line) || line !== held || size <= 0 || line / size >= 1.5) continue;
      const rects = [...owner.childNodes].flatMap((node) => {
        if (node.nodeType !== 3 || !node.textContent?.trim()) return [];
        const range = document.createRange();
        range.selectNodeContents(node);
        return [...range.getClientRects()].filter(({ width }) => width > 1);
      });
      const tops = new Set(rects.map(({ top }) => Math.round(top / Math.max(line, 1))));
      if (tops.size < 2) continue;
      found.push({ selector: kit.selector(owner), text: kit.text(owner).slice(0, 60), height: Math.round((line / size) * 100) / 100 });
      break;
    }
  }
  return found.slice(0, 10);
}
