import type { PageKit } from '../page-kit.ts';
import type { Stop } from './stop.ts';

/** What is kept in the isolated world between two presses. */
export interface KeysInPage {
  readonly elements: Element[];
  readonly log: Element[];
  pressed: KeyboardEvent | undefined;
}

export interface StopRead {
  readonly stop: Stop | null;
  readonly through: readonly number[];
  /** The first of them. */
  readonly came: string;
  readonly prevented: boolean;
  readonly dialogs: number;
  readonly url: string;
}

/** Starts the record, makes changes come at once, and puts the focus before the page's first stop. Runs in the page. */
export function prepareKeys(kit: PageKit): void {
  const kept = globalThis as unknown as { __keys?: KeysInPage };
  if (!kept.__keys) {
    const keys: KeysInPage = { elements: [], log: [], pressed: undefined };
    kept.__keys = keys;
    const sheet = new CSSStyleSheet();
    // Not `none`: what an animation ends with is how the page stands.
    sheet.replaceSync(
      '*, ::before, ::after { transition-duration: 0s !important; transition-delay: 0s !important; animation-duration: 0s !important; animation-delay: 0s !important; caret-color: transparent !important; scroll-behavior: auto !important } ::selection { background: transparent !important; color: inherit !important }',
    );
    const put = (root: Document | ShadowRoot): void => {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    };
    put(document);
    for (const element of kit.all('*')) if (element.shadowRoot) put(element.shadowRoot);
    // Not `focusin`: it is not sent any more when a handler of `focus` has taken the focus away.
    addEventListener(
      'focus',
      (event) => {
        const [target] = event.composedPath();
        if (target instanceof Element) keys.log.push(target);
      },
      true,
    );
    addEventListener('keydown', (event) => (keys.pressed = event), true);
  }
  const { body, activeElement } = document;
  const isHeld = activeElement !== null && activeElement !== body;
  // The browser begins where focus last was, though nothing has it now. Only from nowhere does it begin with a tabindex above zero.
  if (!isHeld && kit.all('[tabindex]').some((element) => (element as HTMLElement).tabIndex > 0)) return;
  if (isHeld) (activeElement as HTMLElement).blur();
  if (document.querySelector(':modal') || !(body instanceof HTMLElement)) return;
  const had = body.getAttribute('tabindex');
  body.setAttribute('tabindex', '-1');
  body.focus({ preventScroll: true });
  body.blur();
  if (had === null) body.removeAttribute('tabindex');
  else body.setAttribute('tabindex', had);
  kept.__keys.log.length = 0;
}

/** Reads where the focus is after a key was pressed. Runs in the page. */
export async function readStop(kit: PageKit): Promise<StopRead> {
  const { __keys: keys } = globalThis as unknown as { __keys: KeysInPage };
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
  const idOf = (element: Element): number => {
    const index = keys.elements.indexOf(element);
    return index >= 0 ? index : keys.elements.push(element) - 1;
  };
  const up = (element: Element): Element | null => {
    if (element.assignedSlot) return element.assignedSlot;
    if (element.parentElement) return element.parentElement;
    const root = element.getRootNode();
    return root instanceof ShadowRoot ? root.host : null;
  };
  const line = (element: Element): Element[] => {
    const found: Element[] = [];
    for (let each: Element | null = element; each; each = up(each)) found.push(each);
    return found;
  };
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  const prevented = keys.pressed?.defaultPrevented ?? false;
  keys.pressed = undefined;
  const [first] = keys.log;
  const came = first?.isConnected ? kit.selector(first) : '';
  const through = keys.log.splice(0).map(idOf);
  const dialogs = document.querySelectorAll(':modal').length;
  const base = { through, came, prevented, dialogs, url: location.href.replace(/[?#].*$/, '') };
  if (!active || active === document.body || active === document.documentElement) return { stop: null, ...base };

  const element = active;
  const tag = element.localName;
  const type = (element.getAttribute('type') ?? '').toLowerCase();
  const frame = element instanceof HTMLIFrameElement || tag === 'object' || tag === 'embed';
  let inner = '';
  if (element instanceof HTMLIFrameElement) {
    const focused = element.contentDocument?.activeElement;
    for (let each = focused ?? null; each?.parentElement; each = each.parentElement)
      inner += `/${String([...each.parentElement.children].indexOf(each))}`;
  }
  const rect = element.getBoundingClientRect();
  const boxOf = (each: DOMRect): Stop['box'] => ({ x: each.x + scrollX, y: each.y + scrollY, width: each.width, height: each.height });
  const ancestors = line(element);
  const role = (element.getAttribute('role') ?? '').trim().toLowerCase();
  const labels: Element[] = [
    ...((element as HTMLInputElement).labels ?? []),
    ...(element.getAttribute('aria-labelledby') ?? '').split(/\s+/).flatMap((id) => (id ? (document.getElementById(id) ?? []) : [])),
  ];
  const seen = kit.seen(element);
  const onScreen = rect.right > 0 && rect.bottom > 0 && rect.left < innerWidth && rect.top < innerHeight;
  // A native control made transparent over what is drawn for it, or beside it within a close wrapper.
  const beside = (): boolean => {
    const parent = up(element);
    if (!parent || !/^(input|select|textarea|button|a)$/.test(tag)) return false;
    const around = parent.getBoundingClientRect();
    return (
      around.width * around.height < 60_000 &&
      [parent, ...parent.querySelectorAll('*')].some(
        (each) =>
          each !== element &&
          kit.seen(each) &&
          (each.textContent.trim() !== '' || each instanceof SVGElement || each instanceof HTMLImageElement),
      )
    );
  };
  const proxy = labels.some(kit.seen) || (!seen && (/^(input|select)$/.test(tag) || rect.width * rect.height > 16) && beside());
  const text = (element.textContent || element.getAttribute('aria-label') || '').replace(/\s+/g, ' ').trim();

  const sample = [
    [0.5, 0.5],
    [0.1, 0.1],
    [0.9, 0.1],
    [0.1, 0.9],
    [0.9, 0.9],
  ] as const;
  const [part = rect] = [...element.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
  let points = 0;
  let covered = 0;
  let cover = '';
  for (const [across, down] of sample) {
    const [x, y] = [part.left + part.width * across, part.top + part.height * down];
    if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) continue;
    points += 1;
    let hit = document.elementFromPoint(x, y);
    while (hit?.shadowRoot) {
      const deeper = hit.shadowRoot.elementFromPoint(x, y);
      if (!deeper || deeper === hit) break;
      hit = deeper;
    }
    if (!hit || hit === element || element.contains(hit) || ancestors.includes(hit) || labels.some((each) => each.contains(hit))) continue;
    const over = line(hit);
    const shared = over.findIndex((each) => ancestors.includes(each));
    const apart = over.slice(0, shared < 0 ? undefined : shared);
    const floats = apart.find((each) => /^(fixed|sticky)$/.test(getComputedStyle(each).position));
    const solid = apart.some((each) => {
      const { backgroundColor, backgroundImage, opacity } = getComputedStyle(each);
      const alpha = /^rgba\(.*,\s*([\d.]+)\)$/.exec(backgroundColor)?.[1];
      return (
        Number(opacity) > 0.9 &&
        (backgroundImage !== 'none' || alpha === undefined || Number(alpha) > 0.9 || each instanceof HTMLImageElement)
      );
    });
    if (!floats || !solid) continue;
    covered += 1;
    cover = kit.selector(floats);
  }

  const groupElement = ancestors
    .slice(1)
    .find((each) =>
      each.matches(
        'form, fieldset, ul, ol, nav, table, header, footer, dialog, section, article, main, [role="dialog"], [role="group"], [role="toolbar"], [role="tablist"], [role="menubar"]',
      ),
    );
  const landmarkElement = ancestors.find((each) =>
    each.matches(
      'header, nav, main, footer, aside, [role="banner"], [role="navigation"], [role="main"], [role="contentinfo"], [role="complementary"]',
    ),
  );
  // What wraps the control closely may carry its focus.
  const near = { left: rect.left, top: rect.top, right: rect.right, bottom: rect.bottom };
  const close = ancestors.slice(1, 4).filter((each) => {
    const { width, height } = each.getBoundingClientRect();
    return width < 700 && height < 160;
  });
  for (const each of [...labels, ...close]) {
    const { left, top, right, bottom, width, height } = each.getBoundingClientRect();
    if (!width || !height) continue;
    near.left = Math.min(near.left, left);
    near.top = Math.min(near.top, top);
    near.right = Math.max(near.right, right);
    near.bottom = Math.max(near.bottom, bottom);
  }
  const style = getComputedStyle(element);
  const parentLook = up(element);
  const look = [
    tag,
    type,
    style.outlineStyle,
    style.outlineWidth,
    style.outlineColor,
    style.boxShadow,
    style.backgroundColor,
    style.color,
    style.borderTop,
    style.borderBottom,
    style.textDecoration,
    style.opacity,
    kit.path(element),
    parentLook
      ? `${parentLook.className.toString()}${getComputedStyle(parentLook).overflow}${getComputedStyle(parentLook).backgroundColor}`
      : '',
  ].join('|');
  const editable = element instanceof HTMLElement && element.isContentEditable;
  const native =
    /^(button|input|select|textarea|summary|iframe|audio|video)$/.test(tag) ||
    ((tag === 'a' || tag === 'area') && element.hasAttribute('href')) ||
    editable;
  return {
    stop: {
      id: idOf(element),
      selector: kit.selector(element),
      path: kit.path(element),
      tag,
      type,
      role,
      tabindex: Number(element.getAttribute('tabindex') ?? 0) || 0,
      href: element.getAttribute('href') ?? '',
      text: text.slice(0, 80),
      frame,
      inner,
      hasInner: frame || tag === 'audio' || tag === 'video' || /^(date|time|month|week|datetime-local)$/.test(type),
      view: { x: rect.x, y: rect.y, width: rect.width, height: rect.height },
      box: boxOf(rect),
      near: { x: near.left + scrollX, y: near.top + scrollY, width: near.right - near.left, height: near.bottom - near.top },
      seen,
      onScreen,
      proxy,
      ariaHidden: ancestors.some((each) => each.getAttribute('aria-hidden') === 'true'),
      empty: /^(div|span|p|i|b)$/.test(tag) && !role && text === '' && !element.querySelector('img, svg, canvas'),
      points,
      covered,
      cover,
      caret: tag === 'textarea' || editable || (tag === 'input' && /^(|text|search|email|url|tel|password|number)$/.test(type)),
      native,
      fixed: ancestors.some((each) => /^(fixed|sticky)$/.test(getComputedStyle(each).position)),
      oneBox: element.getClientRects().length === 1,
      group: groupElement ? kit.selector(groupElement) : '',
      groupTag: groupElement?.localName ?? '',
      landmark: landmarkElement ? kit.selector(landmarkElement) : '',
      landmarkTag: landmarkElement?.localName ?? '',
      landmarkBox: landmarkElement ? boxOf(landmarkElement.getBoundingClientRect()) : null,
      inDialog: ancestors.some((each) => each.matches('dialog, [role="dialog"], [role="alertdialog"], [aria-modal="true"]')),
      look,
    },
    ...base,
  };
}

/** Elements that Tab should have stopped at and did not, outside of `members`. Runs in the page. */
export function leftOut(kit: PageKit, argument: unknown): string[] {
  const { __keys: keys } = globalThis as unknown as { __keys: KeysInPage };
  const members = new Set((argument as number[]).map((id) => keys.elements[id]));
  return kit
    .all('a[href], button, input, select, textarea, summary, [tabindex], [contenteditable], iframe')
    .filter(
      (element) =>
        !members.has(element) && kit.tabbable(element) && kit.seen(element) && ![...members].some((each) => each?.contains(element)),
    )
    .map((element) => kit.selector(element));
}
