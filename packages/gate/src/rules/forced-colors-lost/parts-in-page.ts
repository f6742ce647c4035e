import type { PageKit } from '../../page-kit.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A part of the page that must show something. */
export interface Part {
  readonly kind: 'icon' | 'field' | 'text';
  readonly selector: string;
  readonly box: Box;
}

/** Something that is on or off, and what says so. */
export interface Choice {
  readonly selector: string;
  /** `checked`, or the attribute. */
  readonly by: string;
  readonly box: Box;
}

export interface Parts {
  readonly parts: readonly Part[];
  readonly choices: readonly Choice[];
  /** Of each kind of stop, one whose focus no outline shows. */
  readonly stops: readonly { readonly selector: string; readonly box: Box }[];
}

/** What is to be seen in a person's own colours. Runs in the page. */
export function readParts(kit: PageKit): Parts {
  const parts: Part[] = [];
  const choices: Choice[] = [];
  const stops: { selector: string; box: Box }[] = [];
  const kinds = new Set<string>();
  const isFirst = (element: Element, what: string): boolean => {
    const kind = `${what} ${kit.path(element)}`;
    if (kinds.has(kind)) return false;
    kinds.add(kind);
    return true;
  };
  const grown = (element: Element, by: number): Box => {
    const { x, y, width, height } = kit.box(element);
    return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
  };
  const together = (elements: readonly Element[], by: number): Box => {
    const boxes = elements.map((element) => grown(element, by));
    const [x, y] = [Math.min(...boxes.map((box) => box.x)), Math.min(...boxes.map((box) => box.y))];
    const right = Math.max(...boxes.map((box) => box.x + box.width));
    const bottom = Math.max(...boxes.map((box) => box.y + box.height));
    return { x, y, width: right - x, height: bottom - y };
  };
  // Within its border: the border shows in these colours, and tells nothing of what the icon means.
  const inside = (element: Element): Box => {
    const style = getComputedStyle(element);
    const edge = Math.max(parseFloat(style.borderTopWidth), parseFloat(style.borderLeftWidth)) + 1;
    return grown(element, -edge);
  };
  for (const element of kit.all('button, a[href], summary, [role="button"], [role="link"], [role="tab"], [role="menuitem"]')) {
    if (element.matches(':disabled') || !kit.seen(element) || kit.text(element)) continue;
    if (kit.all('img, video, canvas, iframe', element).some((inner) => kit.seen(inner))) continue;
    const box = inside(element);
    if (box.width >= 6 && box.height >= 6 && isFirst(element, 'icon')) parts.push({ kind: 'icon', selector: kit.selector(element), box });
  }
  for (const element of kit.all('input, textarea')) {
    const type = element.getAttribute('type')?.toLowerCase() ?? 'text';
    if (/^(hidden|checkbox|radio|submit|button|reset|image|range|color|file|date|time|month|week|datetime-local)$/.test(type)) continue;
    const field = element as HTMLInputElement;
    if (field.value || field.placeholder || field.matches(':disabled') || !kit.seen(field) || !isFirst(field, 'field')) continue;
    parts.push({ kind: 'field', selector: kit.selector(field), box: grown(field, 3) });
  }
  for (const element of kit.all('body *')) {
    if (![...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '')) continue;
    const style = getComputedStyle(element);
    if (style.forcedColorAdjust !== 'none' && style.backgroundClip !== 'text') continue;
    if (element.matches('option, script, style, noscript, svg *') || !kit.seen(element) || !isFirst(element, 'text')) continue;
    parts.push({ kind: 'text', selector: kit.selector(element), box: kit.box(element) });
  }
  for (const element of kit.all('input[type="checkbox" i], input[type="radio" i]')) {
    const shown = [element, ...((element as HTMLInputElement).labels ?? [])].filter((each) => kit.seen(each));
    if (element.matches(':disabled') || !shown.length || !isFirst(element, 'choice')) continue;
    choices.push({ selector: kit.selector(element), by: 'checked', box: together(shown, 6) });
  }
  for (const by of ['aria-checked', 'aria-pressed', 'aria-selected', 'aria-current'])
    for (const element of kit.all(`[${by}="true"], [${by}="page"], [${by}="step"]`))
      if (!element.matches('input') && kit.seen(element) && isFirst(element, by))
        choices.push({ selector: kit.selector(element), by, box: grown(element, 6) });
  const had = document.activeElement;
  for (const element of kit.all('a[href], button, input, select, textarea, summary, [tabindex]')) {
    if (!(element instanceof HTMLElement) || stops.length >= 6 || !kit.tabbable(element)) continue;
    const shown = [element, ...((element as HTMLInputElement).labels ?? [])].filter((each) => kit.seen(each));
    if (!shown.length || !isFirst(element, 'stop')) continue;
    element.focus({ focusVisible: true, preventScroll: true });
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    if (element.matches(':focus') && (outlineStyle === 'none' || parseFloat(outlineWidth) < 1))
      stops.push({ selector: kit.selector(element), box: together(shown, 8) });
    element.blur();
  }
  if (had instanceof HTMLElement && had !== document.body) had.focus({ preventScroll: true });
  return { parts: parts.slice(0, 40), choices: choices.slice(0, 8), stops };
}

/** Turns a choice round, and back when called again. Runs in the page. */
export function turn(kit: PageKit, argument: unknown): boolean {
  const { selector, by, on } = argument as { readonly selector: string; readonly by: string; readonly on?: string | boolean };
  const element = kit.find(selector);
  if (!element) return false;
  const kept = globalThis as unknown as { __turned?: { before: string | boolean; group?: HTMLInputElement } };
  if (by === 'checked') {
    const input = element as HTMLInputElement;
    if (on === undefined) {
      const group =
        input.type === 'radio' && !input.checked
          ? input.form?.querySelector<HTMLInputElement>(`input[type="radio"][name="${CSS.escape(input.name)}"]:checked`)
          : null;
      kept.__turned = { before: input.checked, ...(group ? { group } : {}) };
      input.checked = !input.checked;
    } else if (kept.__turned) {
      input.checked = kept.__turned.before === true;
      if (kept.__turned.group) kept.__turned.group.checked = true;
    }
  } else if (on === undefined) {
    kept.__turned = { before: element.getAttribute(by) ?? '' };
    if (by === 'aria-current') element.removeAttribute(by);
    else element.setAttribute(by, 'false');
  } else if (kept.__turned) element.setAttribute(by, String(kept.__turned.before));
  return true;
}

/** Gives an element focus as a key would, or takes it. Runs in the page. */
export function focusIt(kit: PageKit, argument: unknown): void {
  const { selector, on } = argument as { readonly selector: string; readonly on: boolean };
  const element = kit.find(selector);
  if (!(element instanceof HTMLElement)) return;
  if (on) element.focus({ focusVisible: true, preventScroll: true });
  else element.blur();
}

/** Waits for the page to be drawn, and tells where its window lies. Runs in the page. */
export async function nextFrame(): Promise<Box> {
  await new Promise((resolve) => requestAnimationFrame(resolve));
  return { x: scrollX, y: scrollY, width: innerWidth, height: innerHeight };
}
