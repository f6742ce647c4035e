import type { PageKit } from '../page-kit.ts';

/** A text that does not fit, in the page as it stands. */
export interface TextFault {
  readonly selector: string;
  /**
   * `cut`: letters are hidden; `short`: dots stand for the rest; `over`: it lies on another text; `spilt`: it runs out of the box
   * that is drawn for it.
   */
  readonly how: 'cut' | 'short' | 'over' | 'spilt';
  readonly text: string;
  /** The other text, where it lies on one. */
  readonly on: string;
  readonly pixels: number;
  /** Less sure than its kind is: the whole text stands in a `title` or a name; only its edge lies on the other. */
  readonly less?: 'warning' | 'advice';
}

/** Texts that are cut off, lie on another or run out of their box. Runs in the page. */
export function readTextFaults(kit: PageKit): TextFault[] {
  interface Line {
    readonly element: Element;
    readonly rect: DOMRect;
    readonly layer: Element | null;
  }
  const { body, documentElement: html } = document;
  const up = (element: Element): Element | null => {
    const root = element.getRootNode();
    return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  };
  const styles = new Map<Element, CSSStyleDeclaration>();
  const styleOf = (element: Element): CSSStyleDeclaration => {
    const known = styles.get(element) ?? getComputedStyle(element);
    styles.set(element, known);
    return known;
  };
  const linesOf = (element: Element): DOMRect[] => {
    const found: DOMRect[] = [];
    for (const node of element.childNodes) {
      if (!(node instanceof Text) || !/[\p{L}\p{N}]/u.test(node.data)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      found.push(...[...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1));
    }
    return found;
  };
  const quoted = (text: string): string => {
    const single = text.replace(/\s+/g, ' ').trim();
    return single.length > 50 ? `${single.slice(0, 49)}…` : single;
  };
  const layerOf = (element: Element): Element | null => {
    for (let each: Element | null = element; each; each = up(each))
      if (/fixed|sticky/.test(styleOf(each).position) || each.matches('dialog, [popover], [role="dialog"], [role="alertdialog"]'))
        return each;
    return null;
  };
  const isMoved = (element: Element, to: Element): boolean => {
    for (let each: Element | null = element; each && each !== to; each = up(each)) {
      const { transform, translate } = styleOf(each);
      if (transform !== 'none' || translate !== 'none' || each.matches('[aria-hidden="true"], [inert]')) return true;
    }
    return false;
  };
  /** Somebody can press for the rest. */
  const opens = (box: Element): boolean =>
    [...(up(box)?.querySelectorAll('button, summary, [role="button"], a[href^="#"]') ?? [])].some(
      (each) =>
        each.hasAttribute('aria-expanded') || /\b(more|all|expand|full)\b|\b(mwy|rhagor|cyfan|ehangu|popeth)\b/i.test(each.textContent),
    );
  const isTold = (element: Element, text: string): boolean => {
    for (let each: Element | null = element, up_ = 0; each && up_ < 3; each = up(each), up_ += 1)
      if (['title', 'aria-label', 'data-bs-original-title'].some((name) => (each?.getAttribute(name) ?? '').includes(text))) return true;
    return false;
  };
  const found: TextFault[] = [];
  const add = (element: Element, how: TextFault['how'], pixels: number, on = '', slight = false): void => {
    const text = kit.text(element) || (element as HTMLInputElement).value || element.textContent;
    const told = how === 'short' && isTold(element, text.replace(/\s+/g, ' ').trim());
    const less = told ? ('advice' as const) : slight ? ('warning' as const) : undefined;
    found.push({ selector: kit.selector(element), how, text: quoted(text), on, pixels: Math.round(pixels), ...(less ? { less } : {}) });
  };

  /** What is left of a line within the boxes that cut it off or scroll. */
  const shownPart = (element: Element, line: DOMRect): DOMRect => {
    let { left, top, right, bottom } = line;
    let { position } = styleOf(element);
    for (let box: Element | null = element; box && box !== body && box !== html; box = up(box)) {
      const style = styleOf(box);
      if (box !== element) {
        if (position === 'fixed') break;
        if (position === 'absolute' && style.position === 'static' && style.transform === 'none') continue;
        position = style.position;
      }
      if (style.display === 'inline' || style.overflow === 'visible') continue;
      const rect = box.getBoundingClientRect();
      [left, top] = [Math.max(left, rect.left), Math.max(top, rect.top)];
      [right, bottom] = [Math.min(right, rect.right), Math.min(bottom, rect.bottom)];
    }
    return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
  };
  /** What hides part of a text. `hidden` where it is meant for nobody's eyes. */
  const judge = (element: Element, lines: readonly DOMRect[]): { how: 'cut' | 'short'; pixels: number } | 'hidden' | undefined => {
    let fault: { how: 'cut' | 'short'; pixels: number } | undefined;
    let { position } = styleOf(element);
    const size = parseFloat(styleOf(element).fontSize);
    let [across, down] = [true, true];
    for (let box: Element | null = element; box && box !== body && box !== html; box = up(box)) {
      const style = styleOf(box);
      if (box !== element) {
        if (position === 'fixed') break;
        if (position === 'absolute' && style.position === 'static' && style.transform === 'none') continue;
        position = style.position;
      }
      if (style.display === 'inline' || style.display === 'contents') continue;
      const rect = box.getBoundingClientRect();
      const hidesX = /hidden|clip/.test(style.overflowX) || style.contain.includes('paint');
      const hidesY = /hidden|clip/.test(style.overflowY) || style.contain.includes('paint');
      if (style.clip !== 'auto' || /inset\((50|100)%/.test(style.clipPath)) return 'hidden';
      if ((hidesX && rect.width <= 2) || (hidesY && rect.height <= 2)) return 'hidden';
      if (/auto|scroll/.test(style.overflowX)) across = false;
      if (/auto|scroll/.test(style.overflowY)) down = false;
      // What hides the whole page's width is told as a page that does not fit.
      const isPage = box.matches('main') || box.querySelector('main, h1') !== null;
      if (across && hidesX && !isPage) {
        const out = (line: DOMRect): number => Math.max(line.right - rect.right, rect.left - line.left);
        const worst = Math.max(...lines.map(out));
        const partly = lines.some((line) => out(line) > 0 && line.right > rect.left + 2 && line.left < rect.right - 2);
        if (worst > Math.max(4, size * 0.4)) {
          if (!partly && (isMoved(element, box) || lines.every((line) => line.left >= rect.right - 2 || line.right <= rect.left + 2)))
            return 'hidden';
          const dots = style.textOverflow !== 'clip' && style.whiteSpace !== 'normal';
          fault ??= { how: dots ? 'short' : 'cut', pixels: worst };
        }
      }
      if (down && hidesY) {
        const out = (line: DOMRect): number => Math.max(line.bottom - rect.bottom, rect.top - line.top);
        const gone = lines.filter((line) => out(line) > line.height * 0.3);
        if (gone.length) {
          const whole = gone.length === lines.length && gone.every((line) => line.top >= rect.bottom - 1 || line.bottom <= rect.top + 1);
          if (isMoved(element, box) || opens(box)) return 'hidden';
          // A box with nothing else in it to see is closed, not too small.
          if (
            whole &&
            !kit
              .all('*', box)
              .some(
                (other) => other !== element && linesOf(other).some((line) => line.bottom <= rect.bottom + 1 && line.top >= rect.top - 1),
              )
          )
            return 'hidden';
          const clamped = style.webkitLineClamp !== 'none';
          fault ??= { how: clamped ? 'short' : 'cut', pixels: Math.max(...gone.map(out)) };
        }
      }
    }
    return fault;
  };
  const holders = kit
    .all('body *')
    .filter(
      (element) =>
        !element.matches('option, optgroup, textarea, script, style, noscript, template, svg *, iframe *') &&
        [...element.childNodes].some((node) => node instanceof Text && /[\p{L}\p{N}]{2}/u.test(node.data)) &&
        element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }),
    );
  const drawn: Line[] = [];
  for (const element of holders) {
    const lines = linesOf(element);
    if (!lines.length || lines.every(({ right, bottom }) => right + scrollX <= 0 || bottom + scrollY <= 0)) continue;
    const fault = judge(element, lines);
    if (fault === 'hidden') continue;
    const layer = layerOf(element);
    if (fault) add(element, fault.how, fault.pixels);
    else
      for (const line of lines) {
        const rect = shownPart(element, line);
        if (rect.width > 1 && rect.height > line.height * 0.6) drawn.push({ element, rect, layer });
      }
  }
  for (const button of kit.all('input[type="submit" i], input[type="button" i], input[type="reset" i]'))
    if (button.scrollWidth > button.clientWidth + 4 && kit.seen(button)) add(button, 'cut', button.scrollWidth - button.clientWidth);

  /** One word that is longer than its box, such as an address: somebody's data more than the page's design. */
  const isLongWord = ({ element, rect }: Line): boolean =>
    !/\s/.test(element.textContent.trim()) && rect.right > element.getBoundingClientRect().right + 2;
  // Lines of two texts on one another: sorted, so that only near ones are compared.
  drawn.sort((one, other) => one.rect.top - other.rect.top);
  const over = new Set<Element>();
  for (const [index, first] of drawn.entries()) {
    for (let next = index + 1; next < drawn.length; next += 1) {
      const second = drawn[next];
      if (!second || second.rect.top > first.rect.bottom) break;
      const follows = (first.element.compareDocumentPosition(second.element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
      const [upper, lower] = follows ? [first.element, second.element] : [second.element, first.element];
      if (upper === lower || over.has(lower) || first.layer !== second.layer || upper.contains(lower) || lower.contains(upper)) continue;
      const across = Math.min(first.rect.right, second.rect.right) - Math.max(first.rect.left, second.rect.left);
      const down = Math.min(first.rect.bottom, second.rect.bottom) - second.rect.top;
      if (across < 6 || down < Math.min(first.rect.height, second.rect.height) * 0.4 || !kit.seen(upper) || !kit.seen(lower)) continue;
      over.add(lower);
      const slight = across < Math.min(first.rect.width, second.rect.width) * 0.3 || isLongWord(first) || isLongWord(second);
      add(lower, 'over', across, quoted(kit.text(upper)), slight);
    }
  }
  // Text beyond the edge of the box that is drawn for it: a button, a tag, a notice.
  for (const { element, rect } of drawn) {
    if (over.has(element)) continue;
    for (let box: Element | null = element, climbed = 0; box && box !== body && climbed < 3; box = up(box), climbed += 1) {
      const style = styleOf(box);
      if (style.display === 'inline') continue;
      if (/hidden|clip|auto|scroll/.test(style.overflow)) break;
      const around = box.getBoundingClientRect();
      const shown = parseFloat(style.borderBottomWidth) > 0 || !/rgba\(\d+, \d+, \d+, 0\)|transparent/.test(style.backgroundColor);
      const out = Math.max(rect.right - around.right, rect.bottom - around.bottom - rect.height * 0.2);
      if (shown && out > Math.max(4, rect.height * 0.3) && kit.seen(element)) {
        over.add(element);
        add(element, 'spilt', out);
        break;
      }
      if (/absolute|fixed/.test(style.position)) break;
    }
  }
  return found;
}

/** Puts the sheet that spaces text out off or on again, to see what comes of it alone. Runs in the page. */
export function spacingSheet(_: PageKit, on: unknown): boolean {
  const { __spacing: sheet } = globalThis as unknown as { __spacing?: CSSStyleSheet };
  if (!sheet) return false;
  sheet.disabled = on !== true;
  return true;
}
