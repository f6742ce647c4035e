import type { PageKit } from '../../page-kit.ts';
import type { Seen } from '../../rule.ts';

/** Targets under 24 by 24 CSS pixels without the room that would make up for it. Runs in the page. */
export function lookForTargets(kit: PageKit): Seen[] {
  interface Target {
    readonly element: Element;
    readonly rect: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
    readonly small: boolean;
    readonly inText: boolean;
  }
  // Half a pixel less is the rounding of a zoom, which no finger feels.
  const least = 23.5;
  const native =
    'a[href], button, summary, select, textarea, input:not([type="hidden" i]), [role="button"], [role="link"], [role="checkbox"], [role="radio"], [role="switch"], [role="tab"], [role="menuitem"], [role="menuitemcheckbox"], [role="menuitemradio"], [role="option"], [role="slider"], [role="combobox"]';
  const up = (element: Element): Element | null => {
    const root = element.getRootNode();
    return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  };
  const within = (inner: Element, outer: Element): boolean => {
    for (let each: Element | null = inner; each; each = up(each)) if (each === outer) return true;
    return false;
  };
  const labelsOf = (element: Element): Element[] => [...((element as HTMLInputElement).labels ?? [])].filter(kit.seen);
  const union = (rects: readonly DOMRect[]): Target['rect'] => ({
    left: Math.min(...rects.map(({ left }) => left)),
    top: Math.min(...rects.map(({ top }) => top)),
    right: Math.max(...rects.map(({ right }) => right)),
    bottom: Math.max(...rects.map(({ bottom }) => bottom)),
  });
  const rectsOf = (element: Element): DOMRect[] =>
    [element, ...kit.all('*', element)]
      .filter((each) => each === element || each.checkVisibility({ checkVisibilityCSS: true }))
      .flatMap((each) => [...each.getClientRects()])
      .filter(({ width, height }) => width > 0 && height > 0);
  /** Beside words that are no target and in their line: its height is that of the text. */
  const isInText = (element: Element): boolean => {
    if (!getComputedStyle(element).display.startsWith('inline')) return false;
    let block = up(element);
    while (block && /^(inline|contents)/.test(getComputedStyle(block).display)) block = up(block);
    if (!block || /flex|grid/.test(getComputedStyle(block).display)) return false;
    let words = '';
    const read = (parent: Node): void => {
      for (const node of parent.childNodes) {
        if (node instanceof Text) words += node.data;
        else if (
          node instanceof Element &&
          !node.matches(`${native}, script, style, template, label`) &&
          /^(inline|contents)/.test(getComputedStyle(node).display) &&
          kit.seen(node)
        )
          read(node);
      }
    };
    read(block);
    return /[\p{L}\p{N}]{2}/u.test(words);
  };
  /** A control of the browser’s own, drawn as the browser draws it. */
  const isUntouched = (element: Element): boolean => {
    if (!element.matches('input, select, button')) return false;
    const style = getComputedStyle(element);
    const typed = element.computedStyleMap();
    const given = (property: string): boolean => String(typed.get(property)) !== 'auto';
    if (style.transform !== 'none' || style.zoom !== '1' || given('height')) return false;
    const type = element instanceof HTMLInputElement ? element.type : element.localName;
    if (type === 'checkbox' || type === 'radio' || type === 'range')
      return style.appearance === 'auto' && (type === 'range' || !given('width'));
    if (type === 'file') return true;
    const padding = type === 'select' ? '0px' : /^(button|submit|reset)$/.test(type) ? '1px 6px' : undefined;
    return style.fontSize === '13.3333px' && style.borderTopWidth !== '0px' && (padding === undefined || style.padding === padding);
  };
  const layerOf = (element: Element): Element | null => {
    for (let each: Element | null = element; each; each = up(each))
      if (/fixed|sticky/.test(getComputedStyle(each).position) || each.matches('dialog, [popover]')) return each;
    return null;
  };
  const targets: Target[] = [];
  for (const element of kit.all(native)) {
    if (element.matches(':disabled, [aria-disabled="true"], option') || element.closest('svg, [inert], select > *')) continue;
    const labels = labelsOf(element);
    const visible = kit.seen(element);
    if ((!visible && !labels.length) || getComputedStyle(element).pointerEvents === 'none') continue;
    const rects = [...(visible ? rectsOf(element) : []), ...labels.flatMap(rectsOf)];
    if (!rects.length) continue;
    const rect = union(rects);
    const small = rect.right - rect.left < least || rect.bottom - rect.top < least;
    targets.push({ element, rect, small, inText: small && isInText(element) });
  }
  const addressOf = (element: Element): string => {
    const href = element.getAttribute('href') ?? '';
    return !href || href === '#' || /^javascript:/i.test(href) ? '' : new URL(href, document.baseURI).href;
  };
  const byAddress = new Map<string, Target[]>();
  for (const target of targets) {
    const address = addressOf(target.element);
    if (address) byAddress.set(address, [...(byAddress.get(address) ?? []), target]);
  }
  const middle = ({ left, top, right, bottom }: Target['rect']): readonly [number, number] => [(left + right) / 2, (top + bottom) / 2];
  /** How far the nearest target that stands in the circle is from its middle, and which. */
  const inCircle = (target: Target): { other: Target; apart: number; needed: number } | undefined => {
    const [x, y] = middle(target.rect);
    let nearest: { other: Target; apart: number; needed: number } | undefined;
    const layer = layerOf(target.element);
    for (const other of targets) {
      if (other === target || within(other.element, target.element) || within(target.element, other.element)) continue;
      const [dx, dy] = [Math.max(other.rect.left - x, 0, x - other.rect.right), Math.max(other.rect.top - y, 0, y - other.rect.bottom)];
      const toEdge = Math.hypot(dx, dy);
      const [otherX, otherY] = middle(other.rect);
      const toMiddle = Math.hypot(otherX - x, otherY - y);
      const touches = toEdge < least / 2;
      const apart = touches ? toEdge : toMiddle;
      if ((!touches && !(other.small && toMiddle < least)) || (nearest && nearest.apart <= apart)) continue;
      if (layerOf(other.element) === layer) nearest = { other, apart, needed: touches ? 12 : 24 };
    }
    return nearest;
  };
  const hitAt = (x: number, y: number): Element | null => {
    let hit = document.elementFromPoint(x, y);
    while (hit?.shadowRoot) {
      const deeper = hit.shadowRoot.elementFromPoint(x, y);
      if (!deeper || deeper === hit) break;
      hit = deeper;
    }
    return hit;
  };
  /** Presses a circle's edge and middle: generated content may be larger than any box, and something may lie on top. */
  const pressed = (element: Element): { middle: boolean; all: boolean } => {
    const before: (() => void)[] = [];
    for (let each: Element | null = element; each; each = up(each)) {
      const { scrollLeft: left, scrollTop: top } = each;
      const scrolled = each;
      before.push(() => scrolled.scrollTo({ left, top, behavior: 'instant' }));
    }
    element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    const own = [element, ...labelsOf(element)];
    const rects = [...(kit.seen(element) ? rectsOf(element) : []), ...labelsOf(element).flatMap(rectsOf)];
    const [x, y] = middle(union(rects));
    const belongs = (across: number, down: number): boolean => {
      const hit = hitAt(x + across, y + down);
      return hit !== null && own.some((each) => within(hit, each));
    };
    const reach = 11.5;
    const all = [-reach, 0, reach].every((across) => [-reach, 0, reach].every((down) => belongs(across, down)));
    // Between the letters of a link lies nothing of it: any point of its own will do.
    const some = rects.some((rect) => {
      const hit = hitAt(rect.left + rect.width / 2, rect.top + rect.height / 2);
      return hit !== null && own.some((each) => within(hit, each));
    });
    for (const back of before) back();
    return { middle: some, all };
  };
  const found: Seen[] = [];
  for (const target of targets) {
    if (!target.small || target.inText || found.length >= 20) continue;
    const { element, rect } = target;
    if (isUntouched(element)) continue;
    const same = byAddress.get(addressOf(element)) ?? [];
    if (same.some((other) => other !== target && !other.small)) continue;
    const near = inCircle(target);
    if (!near) continue;
    const press = pressed(element);
    if (!press.middle || press.all) continue;
    const [width, height] = [Math.round(rect.right - rect.left), Math.round(rect.bottom - rect.top)];
    const name = (kit.name(near.other.element) || kit.text(near.other.element) || near.other.element.localName).slice(0, 40);
    const apart = Math.round(near.apart);
    // What is drawn may have its place for a reason; a link in a sentence next to it is rarely pressed by mistake.
    const unsure = near.other.inText || element.closest('[role="application"], [role="grid"], [class*="map" i]') !== null;
    found.push({
      element,
      ...(unsure ? { certainty: 'warning' as const } : {}),
      message:
        near.needed === 12
          ? {
              cy: `Mae’r targed hwn yn ${String(width)} wrth ${String(height)} picsel, ac mae “${name}” yn dechrau ${String(apart)} picsel o’i ganol. Mae angen 24 wrth 24, neu 12 picsel o le bob ffordd.`,
              en: `This target is ${String(width)} by ${String(height)} pixels, and “${name}” begins ${String(apart)} pixels from its middle. It needs 24 by 24, or 12 pixels of room each way.`,
            }
          : {
              cy: `Mae’r targed hwn yn ${String(width)} wrth ${String(height)} picsel, a dim ond ${String(apart)} picsel sydd rhwng ei ganol a chanol “${name}”, sy’n fach hefyd. Mae angen 24.`,
              en: `This target is ${String(width)} by ${String(height)} pixels, and its middle is only ${String(apart)} pixels from the middle of “${name}”, which is small too. 24 are needed.`,
            },
      evidence: { width, height, apart, needed: near.needed },
    });
  }
  return found;
}
