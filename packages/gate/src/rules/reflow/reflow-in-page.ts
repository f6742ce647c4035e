import type { PageKit } from '../../page-kit.ts';
import type { Seen } from '../../rule.ts';

/** What makes a narrow page scroll sideways, or lose what is beyond its edge. Runs in the page. */
export function lookForReflow(kit: PageKit): Seen[] {
  interface Fault {
    readonly culprit: Element;
    readonly kind: 'scroll' | 'cut';
    readonly by: number;
    readonly text: string;
    readonly sure: boolean;
  }
  const html = document.documentElement;
  const { body } = document;
  const wide = html.clientWidth;
  const found: Seen[] = [];
  const up = (element: Element): Element | null => {
    const root = element.getRootNode();
    return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  };
  const ownText = (element: Element): Text[] =>
    [...element.childNodes].filter((node): node is Text => node instanceof Text && node.data.trim() !== '');
  const linesOf = (element: Element): DOMRect[] =>
    ownText(element).flatMap((node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
    });
  const quoted = (element: Element): string => {
    const text = kit.text(element) || kit.name(element);
    return text.length > 50 ? `${text.slice(0, 49)}…` : text;
  };
  const media = 'img, picture, video, canvas, svg, iframe, object, embed, map';
  const controls = 'input, select, textarea, button, progress, meter';
  const twoWays = `${media}, pre, code, samp, math, [role="toolbar"], [role="tablist"], [role="menubar"], [role="application"], [role="grid"], [role="img"]`;
  const dataTable = (element: Element): boolean => {
    const table = element.closest('table');
    return table !== null && !table.matches('[role="presentation"], [role="none"]') && table.querySelector('th, caption') !== null;
  };
  const mayScroll = (element: Element): boolean => element.closest(twoWays) !== null || dataTable(element);

  // The window's own overflow is the root's, or else the body's.
  const rootStyle = getComputedStyle(html);
  const windowStyle = rootStyle.overflowX === 'visible' ? getComputedStyle(body) : rootStyle;
  const locked = /hidden|clip/.test(windowStyle.overflowX);
  /** What keeps a part from widening the page: a scroller, the edge of a box, or the window of something fixed to it. */
  const heldBy = (element: Element): Element | 'window' | 'scroller' | 'fixed' => {
    let { position } = getComputedStyle(element);
    // A text is held by the box it stands in itself.
    for (let each = ownText(element).length ? element : up(element); each && each !== body && each !== html; each = up(each)) {
      if (position === 'fixed' && each !== element) return 'fixed';
      const style = getComputedStyle(each);
      if (style.display === 'inline') continue;
      if (each !== element && position === 'absolute' && style.position === 'static' && style.transform === 'none') continue;
      if (/auto|scroll/.test(style.overflowX)) return 'scroller';
      if (/hidden|clip/.test(style.overflowX) || style.contain.includes('paint')) return each;
      position = style.position;
    }
    return position === 'fixed' ? 'fixed' : 'window';
  };
  /** Moved from where it would stand: a menu or a slide that waits beside the screen. */
  const isMoved = (element: Element): boolean => {
    for (let each: Element | null = element; each && each !== body; each = up(each)) {
      const style = getComputedStyle(each);
      // Placed beyond the right edge on purpose; what is placed from the left was meant to be seen.
      const right = each.computedStyleMap().get('right');
      const beyond = right instanceof CSSUnitValue && right.value < 0;
      if (style.position === 'fixed' || (style.position === 'absolute' && (locked || beyond))) return true;
      if (style.transform !== 'none' || style.translate !== 'none' || each.matches('[aria-hidden="true"], [inert], [hidden]')) return true;
    }
    return false;
  };
  /** The element whose own size is the reason, between a part that is out and the first box that still fits. */
  const culpritOf = (leaf: Element): Element => {
    const line: Element[] = [];
    for (let each: Element | null = leaf; each && each !== html; each = up(each)) line.unshift(each);
    const pokes = (element: Element): boolean => element.getBoundingClientRect().right > wide + 1;
    const first = line.findIndex(pokes);
    if (first < 0) return leaf;
    const within = line.slice(first);
    const sized = within.find((element) => {
      if (element.matches(`${media}, ${controls}`)) return true;
      if (getComputedStyle(element).display.startsWith('inline') && element !== leaf) return false;
      const { left } = element.getBoundingClientRect();
      return ['width', 'min-width'].some((property) => {
        const value = element.computedStyleMap().get(property);
        if (!(value instanceof CSSUnitValue)) return false;
        return value.unit === 'px' ? left + value.value > wide : value.unit === 'percent' && value.value > 100;
      });
    });
    if (sized && sized !== body) return sized;
    // A row that does not wrap, or columns of a fixed width, poke out with their last.
    const row = line
      .slice(Math.max(0, first - 1))
      .find((element) => /flex|grid/.test(getComputedStyle(element).display) && element.childElementCount > 1 && element !== body);
    const table = leaf.closest('table');
    return row ?? table ?? (within[0] === body ? (within[1] ?? leaf) : leaf);
  };

  const faults: Fault[] = [];
  const judge = (leaf: Element, rect: DOMRect): void => {
    if (rect.right <= wide + 4 && rect.left >= -4) return;
    const holder = heldBy(leaf);
    const partly = rect.left < wide - 8 && rect.right > 8;
    const by = Math.round(Math.max(rect.right - wide, -rect.left));
    const text = quoted(leaf);
    if (holder === 'scroller') return;
    if (holder instanceof Element) {
      // A wrapper of the page that hides what does not fit is the same as the window doing so.
      const page = holder.matches('main, [role="main"]') || holder.querySelector('main, [role="main"], h1') !== null;
      if (page && partly && !isMoved(leaf)) faults.push({ culprit: culpritOf(leaf), kind: 'cut', by, text, sure: !mayScroll(leaf) });
    } else if (holder === 'fixed') {
      if (partly) faults.push({ culprit: culpritOf(leaf), kind: 'cut', by, text, sure: !mayScroll(leaf) });
    } else if (rect.left < -4) {
      if (partly && rect.right <= wide + 4) faults.push({ culprit: leaf, kind: 'cut', by, text, sure: !isMoved(leaf) && !mayScroll(leaf) });
    } else if (partly || !isMoved(leaf)) {
      const kind = locked ? 'cut' : 'scroll';
      faults.push({ culprit: culpritOf(leaf), kind, by, text, sure: !mayScroll(leaf) && by > 12 });
    }
  };
  for (const element of kit.all('body *')) {
    const isReplaced = element.matches(`${media}, ${controls}`) && !element.parentElement?.closest('svg, select');
    if (!isReplaced && !ownText(element).length) continue;
    if (element.matches('option, script, style, noscript, template, title')) continue;
    const rects = isReplaced ? [element.getBoundingClientRect()] : linesOf(element);
    const worst = rects.filter((rect) => rect.right > wide + 4 || rect.left < -4).sort((one, other) => other.right - one.right)[0];
    if (worst && kit.seen(element)) judge(element, worst);
  }
  const told = new Map<Element, Fault>();
  for (const fault of faults) {
    const before = told.get(fault.culprit);
    if (!before || Number(fault.sure) > Number(before.sure) || (fault.sure === before.sure && fault.by > before.by))
      told.set(fault.culprit, fault);
  }
  for (const [culprit, { kind, by, text, sure }] of [...told].slice(0, 8)) {
    const size = Math.round(culprit.getBoundingClientRect().width);
    found.push({
      element: culprit,
      ...(sure ? {} : { certainty: 'warning' as const }),
      message:
        kind === 'scroll'
          ? {
              cy: `Mae’r dudalen yn sgrolio i’r ochr ar led o ${String(wide)} picsel oherwydd yr elfen hon (${String(size)} picsel o led): mae “${text}” yn mynd ${String(by)} picsel heibio i’r ymyl.`,
              en: `The page scrolls sideways at ${String(wide)} pixels wide because of this element (${String(size)} pixels wide): “${text}” goes ${String(by)} pixels past the edge.`,
            }
          : {
              cy: `Mae ${String(by)} picsel o “${text}” y tu allan i’r sgrin ar led o ${String(wide)} picsel, ac ni ellir sgrolio atynt.`,
              en: `${String(by)} pixels of “${text}” are outside the screen at ${String(wide)} pixels wide, and nobody can scroll to them.`,
            },
      evidence: { key: kind, pixels: by, width: size },
    });
  }
  const scroller = document.scrollingElement ?? html;
  if (!found.length && !locked && scroller.scrollWidth > wide + 8) {
    const far = kit
      .all('body *')
      .filter((element) => element.getBoundingClientRect().right > wide + 8 && heldBy(element) === 'window' && !mayScroll(element))
      .sort((one, other) => other.getBoundingClientRect().right - one.getBoundingClientRect().right)[0];
    const by = scroller.scrollWidth - wide;
    if (far)
      found.push({
        element: far,
        certainty: 'warning',
        message: {
          cy: `Mae’r dudalen yn sgrolio ${String(by)} picsel i’r ochr ar led o ${String(wide)} picsel, er nad oes dim i’w ddarllen yno: mae’r elfen hon yn rhy lydan.`,
          en: `The page scrolls sideways by ${String(by)} pixels at ${String(wide)} pixels wide though there is nothing to read there: this element is too wide.`,
        },
        evidence: { key: 'empty', pixels: by },
      });
  }
  // Lines of running text that are longer than the scroller they stand in: each must be scrolled to its end and back.
  for (const box of kit.all('body *')) {
    if (box.scrollWidth <= box.clientWidth + 8 || !/auto|scroll/.test(getComputedStyle(box).overflowX) || !kit.seen(box)) continue;
    if (box.matches(`textarea, input, select, ${twoWays}`)) continue;
    const inside = [box, ...kit.all('*', box)].find(
      (element) =>
        !mayScroll(element) &&
        ownText(element).length > 0 &&
        /normal|pre-line|break-spaces/.test(getComputedStyle(element).whiteSpace) &&
        linesOf(element).some(({ width }) => width > box.clientWidth + 8) &&
        kit.text(element).length > 40,
    );
    if (inside)
      found.push({
        element: box,
        message: {
          cy: `Mae llinellau’r testun “${quoted(inside)}” yn hwy na’r blwch ${String(box.clientWidth)} picsel y maent ynddo: rhaid sgrolio i’r ochr i ddarllen pob un.`,
          en: `The lines of the text “${quoted(inside)}” are longer than the box of ${String(box.clientWidth)} pixels that they are in: each must be scrolled sideways to be read.`,
        },
        evidence: { key: 'lines', pixels: box.scrollWidth - box.clientWidth },
      });
  }
  // What stays on the screen while the rest scrolls leaves too little of a small window.
  const bands = kit
    .all('body *')
    .filter((element) => {
      const { position, pointerEvents } = getComputedStyle(element);
      if (!/fixed|sticky/.test(position) || pointerEvents === 'none' || element.closest('dialog, [role="dialog"], [role="alertdialog"]'))
        return false;
      const { width, top, bottom } = element.getBoundingClientRect();
      if (width < wide * 0.6 || !kit.seen(element)) return false;
      if (position === 'fixed') return bottom > 0 && top < innerHeight;
      return (up(element)?.getBoundingClientRect().height ?? 0) > innerHeight * 2 && getComputedStyle(element).top !== 'auto';
    })
    .sort((one, other) => other.getBoundingClientRect().height - one.getBoundingClientRect().height);
  const apart = bands.filter((band) => !bands.some((other) => other !== band && other.contains(band)));
  const covered = apart.reduce((sum, band) => sum + Math.min(band.getBoundingClientRect().height, innerHeight), 0);
  const [largest] = apart;
  if (largest && covered > innerHeight * 0.66 && scroller.scrollHeight > innerHeight * 1.5)
    found.push({
      element: largest,
      certainty: 'warning',
      message: {
        cy: `Mae’r hyn sy’n sefydlog ar y sgrin yn gorchuddio ${String(Math.round(covered))} o’i ${String(innerHeight)} picsel: prin bod lle i ddarllen y gweddill.`,
        en: `What is fixed to the screen covers ${String(Math.round(covered))} of its ${String(innerHeight)} pixels: there is hardly room to read the rest.`,
      },
      evidence: { key: 'covered', pixels: Math.round(covered) },
    });
  return found;
}
