import type { PageKit } from '../../page-kit.ts';

/** What pressing a button again and again showed. */
export interface Pressed {
  /** `untold`: it shows and hides, and does not say so. `stale`: what it says does not change. `looks`: only its own looks change. */
  readonly fault: 'untold' | 'stale' | 'looks' | undefined;
  readonly button: string;
  /** A sign in its name changes, such as + to −: some would take that for its state. */
  readonly signed: boolean;
  /** What came, or went. */
  readonly text: string;
  readonly attribute: string;
  /** The page stands as it did before. */
  readonly clean: boolean;
}

/** Buttons, and links made to be buttons, that can be pressed without harm; two of a kind speak for the rest. Runs in the page. */
export function buttonsToTry(kit: PageKit, argument: unknown): string[] {
  const narrow = argument as boolean;
  const risky =
    /delete|remove|print|log ?out|sign ?out|\bpay\b|buy|submit|send|confirm|download|share|cookie|accept|reject|dileu|tynnu|argraffu|allgofnodi|talu|prynu|cyflwyno|anfon|cadarnhau|lawrlwytho|rhannu|cwci|derbyn|gwrthod/i;
  const kinds = new Map<string, number>();
  return kit
    .all(
      'button, input[type="button" i], [role="button"], a[href="#"], a[href^="javascript:" i], a[href^="#"]:is([data-toggle], [data-bs-toggle])',
    )
    .filter((button) => {
      if (button instanceof HTMLButtonElement && button.type !== 'button' && button.form) return false;
      if (
        button.matches(
          ':disabled, [aria-disabled="true"], [aria-haspopup]:not([aria-haspopup="false"]), [aria-selected], [aria-current], [popovertarget], [commandfor], [command], summary *',
        )
      )
        return false;
      // A widget that has a rule of its own for how it is told, and what is in a box that covers the page.
      if (
        button.closest(
          '[role="tablist"], [role="menu"], [role="menubar"], [role="radiogroup"], [role="listbox"], [role="toolbar"], [role="grid"], [role="tree"], [role="combobox"], dialog, [role="dialog"], [inert]',
        )
      )
        return false;
      if (!kit.seen(button) || !kit.exposed(button)) return false;
      const name = kit.name(button);
      if (risky.test(name)) return false;
      // At 320 pixels a page differs by its menu and its search.
      if (narrow && !button.closest('header, nav, [role="banner"], [role="navigation"]') && !/menu|dewislen|search|chwili/i.test(name))
        return false;
      const kind = kit.path(button);
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      return (kinds.get(kind) ?? 0) <= 2;
    })
    .slice(0, narrow ? 4 : 12)
    .map((button) => kit.selector(button));
}

/** Presses a button up to four times and compares what is seen and what is told after each. Runs in the page. */
export async function pressAndCompare(kit: PageKit, argument: unknown): Promise<Pressed | undefined> {
  const button = kit.find(argument as string);
  if (!(button instanceof HTMLElement)) return undefined;
  const speaking = 'img, svg, input, select, textarea, button, a[href], iframe, video, canvas';
  const live = '[aria-live]:not([aria-live="off"]), [role="alert"], [role="status"], [role="log"], output';
  const stating = ['aria-expanded', 'aria-pressed', 'aria-checked', 'aria-selected', 'aria-current'];

  interface Stand {
    readonly seen: ReadonlyMap<string, readonly Element[]>;
    readonly count: number;
    /** The words of its name and description; with signs such as + and − in `heard`. */
    readonly told: string;
    readonly heard: string;
    readonly states: string;
    readonly looks: string;
    readonly said: string;
  }
  const looksOf = (element: Element): string => {
    const style = getComputedStyle(element);
    const drawn = [style.backgroundColor, style.color, style.backgroundImage, style.fontWeight, style.textDecorationLine, style.opacity];
    const edge = [style.borderTopColor, style.borderBottomColor, style.borderTopWidth, style.borderBottomWidth, style.boxShadow];
    const made = ['::before', '::after'].flatMap((which) => {
      const { content, transform, display, backgroundImage, left } = getComputedStyle(element, which);
      return content === 'none' ? [] : [content, transform, display, backgroundImage, left];
    });
    return [...drawn, ...edge, style.fill, style.transform, ...made, String(kit.seen(element))].join(' ');
  };
  // Not the kit's name: that is of the page as it was when this look began.
  const heardOf = (): string => {
    const parts: string[] = [];
    const read = (element: Element): void => {
      if (element.getAttribute('aria-hidden') === 'true' || !element.checkVisibility({ visibilityProperty: true })) return;
      for (const name of ['aria-label', 'alt', 'title', 'value']) parts.push(element.getAttribute(name) ?? '');
      for (const which of ['::before', '::after']) parts.push(getComputedStyle(element, which).content);
      for (const node of element.childNodes)
        if (node instanceof Text) parts.push(node.data.trim());
        else if (node instanceof Element) read(node);
    };
    read(button);
    for (const name of ['aria-labelledby', 'aria-describedby'])
      for (const id of (button.getAttribute(name) ?? '').split(/\s+/))
        if (id) parts.push(document.getElementById(id)?.textContent.trim() ?? '');
    return parts.filter((part) => part && part !== 'none').join('|');
  };
  const standing = (): Stand => {
    const seen = new Map<string, Element[]>();
    let count = 0;
    for (const element of kit.all('body *')) {
      if (button.contains(element) || element.matches('script, style, noscript, option, template')) continue;
      const own = [...element.childNodes].flatMap((node) => (node instanceof Text ? node.data.trim() : [])).join(' ');
      if ((!own.trim() && !element.matches(speaking)) || !kit.seen(element)) continue;
      const key = `${element.localName} ${own.trim()} ${element.getAttribute('href') ?? ''}`;
      seen.set(key, [...(seen.get(key) ?? []), element]);
      count += 1;
    }
    const heard = heardOf();
    return {
      seen,
      count,
      told: heard.replace(/[^\p{L}\p{N}|]+/gu, ' ').replace(/ (?=\||$)/g, ''),
      heard,
      states: stating.map((name) => button.getAttribute(name) ?? '').join('|') + String((button as HTMLInputElement).checked),
      looks: [button, ...button.querySelectorAll('*')].slice(0, 12).map(looksOf).join('\n'),
      said: kit
        .all(live)
        .map((region) => region.textContent.trim())
        .join('|'),
    };
  };
  const differ = (one: Stand, other: Stand): Element[] =>
    [...one.seen].flatMap(([key, elements]) => elements.slice(other.seen.get(key)?.length ?? 0));
  const same = (one: Stand, other: Stand): boolean => one.count === other.count && !differ(one, other).length;

  let changes = 0;
  const observer = new MutationObserver((records) => (changes += records.length));
  for (const root of [document, ...kit.all('*').flatMap((each) => each.shadowRoot ?? [])])
    observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
  const press = async (): Promise<boolean> => {
    changes = 0;
    button.click();
    await wait(60);
    if (!changes) return false;
    // Until nothing moves any more: a panel that slides open takes half a second.
    for (const end = Date.now() + 900; Date.now() < end;) {
      const before = changes;
      await wait(90);
      const moving = document.getAnimations().some((each) => each.playState === 'running' && each instanceof CSSTransition);
      if (changes === before && !moving) break;
    }
    return true;
  };

  button.focus({ preventScroll: true });
  await wait(20);
  const focus = document.activeElement;
  const name = kit.name(button);
  const first = standing();
  const done = (fault: Pressed['fault'], clean: boolean, parts: readonly Element[] = []): Pressed => {
    observer.disconnect();
    const text = parts.map((each) => kit.text(each) || each.textContent.trim()).find(Boolean) ?? '';
    const cut = (words: string): string => (words.length > 50 ? `${words.slice(0, 49)}…` : words);
    const attribute = stating.find((name) => button.hasAttribute(name)) ?? '';
    return { fault, button: cut(name), signed: false, text: cut(text), attribute, clean };
  };
  if (!(await press())) return done(undefined, true);
  const second = standing();
  if (!button.isConnected || !kit.seen(button)) return done(undefined, false);
  const came = differ(second, first);
  const went = differ(first, second);
  // Something in the place of something else: tabs, a slide, another view of the same.
  if (came.length && went.length) return done(undefined, false);
  const parts = came.length ? came : went;
  const lookedOther = first.looks !== second.looks;
  if (!parts.length && !lookedOther) return done(undefined, false);
  const changed = first.told !== second.told || first.said !== second.said;
  const states = first.states !== second.states;
  if (changed || states || document.activeElement !== focus) return done(undefined, false);
  if (parts.some((each) => each.closest(`dialog, [role="dialog"], [role="alertdialog"], [role="tooltip"], ${live}`)))
    return done(undefined, false);
  // A frame is somebody else's, and says for itself.
  if (parts.length && parts.every((each) => each.matches('iframe, svg, canvas, img[alt=""]'))) return done(undefined, false);
  // The state may be told by what it stands in.
  if (button.parentElement?.closest('[aria-expanded], [aria-selected], [aria-checked], details')) return done(undefined, false);

  for (const expected of [first, second, first]) {
    await press();
    const now = standing();
    if (!same(now, expected) || now.looks !== expected.looks || now.states !== first.states || now.told !== first.told)
      return done(undefined, false, parts);
  }
  // What it opened may be where no element is: in a canvas.
  if (!parts.length) return done(button.hasAttribute('aria-expanded') ? undefined : 'looks', true);
  return {
    ...done(stating.some((each) => button.hasAttribute(each)) ? 'stale' : 'untold', true, parts),
    signed: first.heard !== second.heard,
  };
}
