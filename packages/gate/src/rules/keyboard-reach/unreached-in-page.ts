import type { PageKit } from '../../page-kit.ts';

interface Missed {
  readonly selector: string;
  readonly sure: boolean;
  readonly how: 'role' | 'listener' | 'native';
  readonly text: string;
}

/** A widget of which Tab reaches one member; the arrow keys should move among all. */
export interface Group {
  readonly container: string;
  readonly stop: string;
  readonly role: string;
  readonly members: number;
  readonly selector: string;
}

/** Finds what can be pressed and was not reached. Runs in the page. */
export function unreached(kit: PageKit, argument: unknown): { missed: Missed[]; groups: Group[] } {
  const { listening, reached } = argument as {
    listening: readonly { at: readonly (number | 's')[]; types: readonly string[] }[];
    reached: readonly string[];
  };
  const stops = new Set(reached.flatMap((selector) => kit.find(selector) ?? []));
  const up = (element: Element): Element | null => {
    const root = element.getRootNode();
    return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  };
  const line = (element: Element): Element[] => {
    const found: Element[] = [];
    for (let each: Element | null = element; each; each = up(each)) found.push(each);
    return found;
  };
  // A link without an address has a tabIndex of zero in the DOM, but is no stop.
  const canReach = (element: Element): boolean =>
    stops.has(element) || (kit.tabbable(element) && !element.matches('a:not([href], [tabindex])'));
  const native =
    'a[href], area[href], button, input:not([type="hidden" i]), select, textarea, summary, audio, video, iframe, object, embed';
  const composite =
    '[role="tablist"], [role="menu"], [role="menubar"], [role="listbox"], [role="radiogroup"], [role="tree"], [role="grid"], [role="treegrid"], [role="toolbar"], [role="combobox"]';
  const widget =
    /^(button|link|checkbox|switch|radio|tab|menuitem|menuitemcheckbox|menuitemradio|option|treeitem|slider|spinbutton|combobox|textbox|searchbox)$/;
  const roleOf = (element: Element): string => (element.getAttribute('role') ?? '').trim().toLowerCase().split(' ')[0] ?? '';
  const text = (element: Element): string => (element.getAttribute('aria-label') ?? kit.text(element)).slice(0, 60);

  const heard = new Map<Element, readonly string[]>();
  for (const { at, types } of listening) {
    let node: Element | ShadowRoot | Document | null | undefined = document;
    for (const step of at) node = step === 's' ? (node as Element | null)?.shadowRoot : node?.children[step];
    if (node instanceof Element) heard.set(node, types);
  }
  const candidates = new Set<Element>([
    ...heard.keys(),
    ...kit.all('[role]').filter((each) => widget.test(roleOf(each))),
    ...kit.all(`:is(${native})[tabindex="-1"]`),
  ]);
  // What a reached control of its own does already: another link to the same place, a label, the popup of a field.
  const places = new Set([...stops].flatMap((stop) => (stop instanceof HTMLAnchorElement ? stop.href : [])));
  const managed = new Set<Element>(
    [...stops].flatMap((stop) =>
      ['aria-controls', 'aria-owns'].flatMap((name) =>
        (stop.getAttribute(name) ?? '').split(/\s+/).flatMap((id) => (id ? (document.getElementById(id) ?? []) : [])),
      ),
    ),
  );
  const missed: Missed[] = [];
  const taken: Element[] = [];
  const groups = new Map<Element, Group>();
  for (const element of candidates) {
    if (element.namespaceURI === 'http://www.w3.org/1998/Math/MathML') continue;
    if (
      element.matches(
        'label, label *, option, optgroup, legend, video, audio, canvas, iframe, form, dialog, main, body, html, fieldset, [aria-disabled="true"], :disabled',
      )
    )
      continue;
    if (!kit.seen(element) || canReach(element)) continue;
    const ancestors = line(element);
    if (ancestors.some((each) => each.hasAttribute('inert') || each.getAttribute('aria-disabled') === 'true')) continue;
    const style = getComputedStyle(element);
    if (style.pointerEvents === 'none') continue;
    // The whole of a card, row or summary whose control can be reached; a part of a control that can.
    if (
      ancestors
        .slice(1)
        .some(
          (each) =>
            canReach(each) &&
            !each.matches('main, body, section, article, [tabindex="-1"]') &&
            !(
              each.matches('[role="region"], [role="group"]') ||
              (each.hasAttribute('tabindex') && each.querySelector(native) && !each.matches('[role]'))
            ),
        )
    )
      continue;
    if (kit.all(`${native}, [tabindex], [contenteditable]`, element).some(canReach)) continue;
    const modal = document.querySelector(':modal');
    if (modal && !modal.contains(element)) continue;
    const role = roleOf(element);
    const types = heard.get(element) ?? [];
    const container = ancestors.slice(1).find((each) => each.matches(composite));
    const member =
      /^(tab|menuitem|menuitemcheckbox|menuitemradio|option|treeitem|radio|gridcell|row)$/.test(role) ||
      (container?.matches('[role="toolbar"], [role="grid"], [role="treegrid"]') ?? false);
    if (container && member) {
      const stop = [...stops].find((each) => container.contains(each));
      const before = groups.get(container);
      if (before) groups.set(container, { ...before, members: before.members + 1 });
      else if (stop)
        groups.set(container, {
          container: kit.selector(container),
          stop: kit.selector(stop),
          role,
          members: 1,
          selector: kit.selector(element),
        });
      else if (
        ancestors.some((each) => managed.has(each)) ||
        [...stops].some((each) => each.hasAttribute('aria-activedescendant') || each.getAttribute('role') === 'combobox')
      )
        continue;
      if (stop || before) continue;
    }
    if (ancestors.some((each) => managed.has(each)) && member) continue;
    const box = element.getBoundingClientRect();
    if (box.width * box.height > innerWidth * innerHeight * 0.4) continue;
    const words = kit.text(element);
    const isNative = element.matches(native);
    if (isNative) {
      if (element instanceof HTMLAnchorElement && places.has(element.href)) continue;
      // The arrow or cross of a field that does the same with its own keys.
      const beside = ancestors
        .slice(1, 4)
        .some((each) => [...each.querySelectorAll('input, select, textarea, [role="combobox"], [role="spinbutton"]')].some(canReach));
      if (element.matches('input[type="radio" i]')) continue;
      if (element.getAttribute('aria-hidden') === 'true' && beside) continue;
      if (element instanceof HTMLAnchorElement && !element.hasAttribute('href')) continue;
      missed.push({
        selector: kit.selector(element),
        sure:
          !beside &&
          element.matches('a, button, input, select, textarea') &&
          ancestors.every((each) => each.getAttribute('aria-hidden') !== 'true') &&
          !container,
        how: 'native',
        text: text(element),
      });
      taken.push(element);
      continue;
    }
    const claims = widget.test(role);
    const clicked = types.includes('click') || types.includes('dblclick');
    const pointer = style.cursor === 'pointer';
    if (!claims && !types.length) continue;
    if (
      !claims &&
      role &&
      role !== 'img' &&
      role !== 'presentation' &&
      role !== 'none' &&
      role !== 'listitem' &&
      role !== 'row' &&
      role !== 'cell'
    )
      continue;
    // A native control that is drawn over by this one and can itself be reached.
    const proxied = ancestors
      .slice(0, 2)
      .some((each) => [...each.querySelectorAll('input, select')].some((field) => canReach(field) && !kit.seen(field)));
    if (proxied) continue;
    if (!claims) {
      // A screen that closes what lies over it, or a part of the page that only listens in passing.
      const leaf = words.length <= 80 && element.querySelectorAll('*').length <= 12;
      const drawn =
        words !== '' ||
        element.querySelector('img, svg, use, i, path') !== null ||
        element.matches('img, svg, i') ||
        style.backgroundImage !== 'none' ||
        getComputedStyle(element, '::before').content !== 'none';
      if (!drawn) continue;
      const looksPressable =
        pointer || element.hasAttribute('onclick') || /(^|[-_ ])(btn|button|link)([-_ ]|$)/i.test(element.getAttribute('class') ?? '');
      if (!clicked && !pointer) continue;
      // A message or a section may listen for what is inside it.
      if (!looksPressable && (!leaf || element.querySelector('h1, h2, h3, h4, ul, ol, p') !== null || element.hasAttribute('tabindex')))
        continue;
      if (taken.some((each) => each.contains(element))) continue;
      const sure = clicked && looksPressable && ancestors.every((each) => each.getAttribute('aria-hidden') !== 'true');
      missed.push({ selector: kit.selector(element), sure, how: 'listener', text: text(element) });
      taken.push(element);
      continue;
    }
    // A role alone, with nothing that listens, may be an example, or its page listens for it.
    const sure =
      (clicked || pointer || element.hasAttribute('onclick')) &&
      !container &&
      ancestors.every((each) => each.getAttribute('aria-hidden') !== 'true');
    missed.push({ selector: kit.selector(element), sure, how: 'role', text: text(element) });
    taken.push(element);
  }
  return {
    missed,
    groups: [...groups.values()].filter(({ role }) => /^(tab|menuitem|menuitemcheckbox|menuitemradio|radio|treeitem|option)$/.test(role)),
  };
}
