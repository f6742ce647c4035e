import type { PageKit } from '../../page-kit.ts';

/** What appeared since it was last remembered what could be seen. */
export interface Shown {
  readonly selector: string;
  readonly text: string;
  /** In the window. */
  readonly box: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
  /** It lies on something that could be read or pressed before. */
  readonly covers: boolean;
  /** It has a button of its own to close it. */
  readonly closes: boolean;
}

interface Kept {
  __seenBefore?: Map<Element, DOMRect>;
}

/** Remembers what can be seen now, with its place, and brings an element into the window. Its middle is given back. Runs in the page. */
export function rememberSeen(kit: PageKit, selector: unknown): { readonly x: number; readonly y: number } | null {
  const trigger = kit.find(selector as string);
  if (!trigger) return null;
  trigger.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const seen = new Map<Element, DOMRect>();
  for (const element of kit.all('body *')) {
    const speaks = [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
    if ((speaks || element.matches('img, svg, input, select, textarea, button, a[href]')) && kit.seen(element))
      seen.set(element, element.getBoundingClientRect());
  }
  (globalThis as unknown as Kept).__seenBefore = seen;
  const [rect = trigger.getBoundingClientRect()] = [...trigger.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
  return { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 };
}

/** The largest part that has appeared since, away from what was pointed at. Runs in the page. */
export function readShown(kit: PageKit, argument: unknown): Shown | null {
  const trigger = kit.find(argument as string);
  const { __seenBefore: before } = globalThis as unknown as Kept;
  if (!before) return null;
  const fresh = kit
    .all('body *')
    .filter(
      (element) =>
        !before.has(element) &&
        element !== trigger &&
        [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '') &&
        kit.seen(element),
    );
  const [first] = fresh;
  if (!first) return null;
  // The box that came with it: as far up as nothing in it could be seen before.
  let box: Element = first;
  for (let each = box.parentElement; each && each !== document.body && each !== trigger; each = each.parentElement) {
    if ([...before.keys()].some((known) => each?.contains(known))) break;
    if (kit.seen(each)) box = each;
  }
  const rect = box.getBoundingClientRect();
  const covers = [...before].some(([element, place]) => {
    if (element === trigger || element.contains(box) || box.contains(element) || trigger?.contains(element)) return false;
    const now = element.getBoundingClientRect();
    // What was pushed aside is not covered.
    if (Math.abs(now.top - place.top) > 2 || Math.abs(now.left - place.left) > 2) return false;
    const across = Math.min(now.right, rect.right) - Math.max(now.left, rect.left);
    const down = Math.min(now.bottom, rect.bottom) - Math.max(now.top, rect.top);
    return across > 4 && down > 4;
  });
  const closes = kit.all('button, [role="button"]', box).some((each) => /\b(close|dismiss|cau)\b|^[×x✕]$/i.test(kit.name(each)));
  const text = kit.text(box);
  return {
    selector: kit.selector(box),
    text: text.length > 50 ? `${text.slice(0, 49)}…` : text,
    box: { left: rect.left, top: rect.top, right: rect.right, bottom: rect.bottom },
    covers,
    closes,
  };
}

/** Whether it can be seen still. Runs in the page. */
export function isShown(kit: PageKit, selector: unknown): boolean {
  const element = kit.find(selector as string);
  return element !== undefined && kit.seen(element);
}

/** Gives focus as a key would. Runs in the page. */
export function giveFocus(kit: PageKit, selector: unknown): boolean {
  const element = kit.find(selector as string);
  if (!(element instanceof HTMLElement) || !kit.tabbable(element)) return false;
  element.focus({ focusVisible: true, preventScroll: true });
  return element.matches(':focus');
}
