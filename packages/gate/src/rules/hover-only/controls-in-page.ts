import type { PageKit } from '../../page-kit.ts';

/** What came when something was pointed at. */
export interface ControlsShown {
  readonly controls: readonly string[];
  /** What was pointed at is, or holds, a link to another page. */
  readonly link: boolean;
  readonly name: string;
}

/** The links and buttons that can be seen now and could not before, but for those that lead where another one leads. Runs in the page. */
export function controlsShown(kit: PageKit, argument: unknown): ControlsShown | null {
  const trigger = kit.find(argument as string);
  const { __seenBefore: before } = globalThis as { __seenBefore?: Map<Element, DOMRect> };
  if (!trigger || !before) return null;
  const places = new Set([...before.keys()].flatMap((each) => (each instanceof HTMLAnchorElement ? each.href : [])));
  const controls = kit
    .all('a[href], button, input, select, textarea, [role="menuitem"], [role="button"]')
    .filter(
      (each) =>
        !before.has(each) &&
        each !== trigger &&
        kit.seen(each) &&
        !each.matches(':disabled, [aria-hidden="true"], [aria-hidden="true"] *') &&
        !(each instanceof HTMLAnchorElement && places.has(each.href)),
    );
  if (!controls.length) return null;
  const own = [trigger, ...kit.all('a[href]', trigger)].find(
    (each): each is HTMLAnchorElement => each instanceof HTMLAnchorElement && before.has(each),
  );
  const plain = (url: string): string => url.replace(/#.*/, '');
  const name = own
    ? kit.text(own)
    : ([...before.keys()]
        .filter((each) => trigger.contains(each))
        .map(kit.text)
        .find(Boolean) ?? '');
  return {
    controls: controls.slice(0, 40).map((each) => kit.selector(each)),
    link: own !== undefined && /^https?:/.test(own.href) && plain(own.href) !== plain(location.href),
    name: name.slice(0, 60),
  };
}

/** Whether any of them can be seen now. Runs in the page. */
export function anySeen(kit: PageKit, argument: unknown): boolean {
  return (argument as readonly string[]).some((selector) => {
    const element = kit.find(selector);
    return element !== undefined && kit.seen(element);
  });
}

/** Where the focus may stand to open it: on what is pointed at, in it, and beside it. Runs in the page. */
export function placesForFocus(
  kit: PageKit,
  argument: unknown,
): readonly { readonly selector: string; /** It goes to another page when it is pressed. */ readonly leads: boolean }[] | null {
  const { selector, controls } = argument as { readonly selector: string; readonly controls: readonly string[] };
  const trigger = kit.find(selector);
  if (!trigger) return null;
  const hidden = new Set(controls.flatMap((each) => kit.find(each) ?? []));
  const beside = trigger.parentElement?.matches('body, main, ul, ol, nav') ? [] : kit.all('*', trigger.parentElement ?? trigger);
  const near = [trigger, ...kit.all('*', trigger), ...beside];
  return [...new Set(near)]
    .filter((each) => !hidden.has(each) && kit.tabbable(each) && kit.seen(each))
    .slice(0, 3)
    .map((each) => ({
      selector: kit.selector(each),
      leads:
        each instanceof HTMLAnchorElement &&
        !each.matches('[aria-expanded], [aria-haspopup], [role], [onclick], [data-toggle], [data-bs-toggle]') &&
        each.href.replace(/#.*/, '') !== location.href.replace(/#.*/, ''),
    }));
}
