import type { PageKit } from '../../page-kit.ts';
import type { BeforeSending } from '../../visit/send-form.ts';

/** What came of it; nothing when the form is no longer there: it was taken as it was. */
export interface Outcome {
  readonly stayed: boolean;
  readonly title: string;
  readonly form: string;
  /** Texts that were not there before. */
  readonly said: readonly string[];
  /** Focus or a live region brought a person to what was said. */
  readonly told: boolean;
  readonly invalid: readonly string[];
  /** Fields that turned red, with nothing told of them. */
  readonly reddened: readonly string[];
  readonly untied: readonly { readonly selector: string; readonly name: string }[];
  /** One of those is required and empty: what came there can only be its error. */
  readonly unheard: boolean;
  readonly deadLinks: readonly { readonly selector: string; readonly text: string; readonly missing: boolean }[];
  /** A list of errors above the form that holds no link; empty where there is none. */
  readonly unlinked: string;
  readonly lost: readonly { readonly selector: string; readonly name: string }[];
}

/** Reads what the page says now. */
export function readOutcome(kit: PageKit, argument: unknown): Outcome | undefined {
  const before = argument as BeforeSending;
  const stayed = (globalThis as { patrwmSent?: string }).patrwmSent === before.stamp;
  const named = (form: Element): boolean =>
    before.names.length > 0 && before.names.every((name) => form.querySelector(`[name="${CSS.escape(name)}"]`) !== null);
  const form = stayed ? kit.all('form')[before.index] : kit.all('form').find(named);
  if (!form || !kit.seen(form)) return undefined;
  const fresh = kit
    .all('body *')
    .filter(
      (each) =>
        !each.matches('option, script, style, noscript, textarea, button, label, legend, h1') &&
        [...each.childNodes].some((node) => node.nodeType === 3 && /\p{L}{2}/u.test(node.textContent ?? '')) &&
        kit.seen(each) &&
        !before.texts.includes(kit.text(each)),
    );
  const isNew = (text: string): boolean => fresh.some((each) => kit.text(each) !== '' && text.includes(kit.text(each)));
  const fields = [...form.querySelectorAll<HTMLInputElement>('input, select, textarea')].filter(
    (field) => !/^(hidden|submit|button|image|reset)$/.test(field.type) && kit.seen(field),
  );
  const invalid = fields.filter((field) => field.getAttribute('aria-invalid') === 'true');
  const describes = (element: Element): string =>
    `${element.getAttribute('aria-describedby') ?? ''} ${element.getAttribute('aria-errormessage') ?? ''}`
      .split(/\s+/)
      .map((id) => (id ? (document.getElementById(id)?.textContent.replace(/\s+/g, ' ') ?? '') : ''))
      .join(' ');
  // A choice is known by its question; a field without a name by what its author calls it.
  const called = (field: HTMLInputElement): string => {
    const legend = /^(radio|checkbox)$/.test(field.type) ? field.closest('fieldset')?.querySelector('legend') : undefined;
    return ((legend ? kit.text(legend) : kit.name(field)) || field.name).slice(0, 80);
  };
  const untied: { selector: string; name: string }[] = [];
  let unheard = false;
  const seenGroups = new Set<string>();
  for (const field of fields) {
    if (seenGroups.has(field.name) && /^(radio|checkbox)$/.test(field.type)) continue;
    seenGroups.add(field.name);
    // The largest box in the form that holds this field, or this group, and no other.
    let box: Element = field;
    while (
      box.parentElement &&
      box !== form &&
      [...box.parentElement.querySelectorAll('input:not([type="hidden" i]), select, textarea')].every(
        (each) => each === field || (each as HTMLInputElement).name === field.name,
      )
    )
      box = box.parentElement;
    const near = fresh.filter((each) => box.contains(each));
    if (!near.length) continue;
    const group = field.closest('fieldset, [role="group"], [role="radiogroup"]');
    const own =
      `${describes(field)} ${group ? describes(group) : ''} ${[...(field.labels ?? [])].map((label) => label.textContent).join(' ')} ${group?.querySelector('legend')?.textContent ?? ''}`.replace(
        /\s+/g,
        ' ',
      );
    if (near.some((each) => own.includes((each.textContent || '').replace(/\s+/g, ' ').trim()))) continue;
    untied.push({ selector: kit.selector(field), name: called(field) });
    unheard ||= field.value === '' && (field.required || field.getAttribute('aria-required') === 'true');
  }
  const deadLinks: { selector: string; text: string; missing: boolean }[] = [];
  for (const link of kit.all('a[href^="#"]') as HTMLAnchorElement[]) {
    if (!isNew(kit.text(link)) || link.hash.length < 2) continue;
    const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (target?.matches('input, select, textarea, [tabindex], button, a[href]') || target?.querySelector('input, select, textarea'))
      continue;
    deadLinks.push({ selector: kit.selector(link), text: kit.text(link), missing: target === null });
  }
  // A list of errors above the form, without a way from any of them to its field.
  const summary = fresh
    .filter((each) => each.localName === 'li' && !form.contains(each))
    .map((each) => each.closest('ul, ol'))
    .find((each) => each && each.querySelector('a[href]') === null && each.compareDocumentPosition(form) & 4);
  const active = document.activeElement;
  const live = fresh.some(
    (each) => each.closest('[aria-live]:not([aria-live="off"]), [role="alert"], [role="status"], [role="log"], output') !== null,
  );
  const focused =
    active !== null &&
    active !== document.body &&
    (fields.includes(active as HTMLInputElement) || fresh.some((each) => active.contains(each) || each.contains(active)));
  const saysNow = kit
    .all('[aria-live]:not([aria-live="off"]), [role="alert"], [role="status"], [role="log"], output')
    .map((region) => region.textContent.trim())
    .join('|');
  // What a region says anew to who hears it, seen or not.
  const heard = stayed && saysNow !== before.live && saysNow.replace(/[|\s]/g, '') !== '';
  const isRed = (drawn: string): boolean =>
    [...drawn.matchAll(/rgba?\(([\d.]+),? ([\d.]+),? ([\d.]+)(?:,? ([\d.]+))?/g)].some(
      ([, red, green, blue, alpha]) => alpha !== '0' && Number(red) > Number(green) + 60 && Number(red) > Number(blue) + 60,
    );
  const reddened = stayed
    ? [...form.querySelectorAll<HTMLInputElement>('input, select, textarea')].filter((field, index) => {
        const was = before.looks[index];
        if (!was || !kit.seen(field) || field.matches(':focus, :disabled')) return false;
        const { borderTopColor, borderBottomColor, backgroundColor, boxShadow, outlineColor, outlineStyle } = getComputedStyle(field);
        const drawn = [borderTopColor, borderBottomColor, backgroundColor, boxShadow, outlineStyle === 'none' ? '' : outlineColor];
        const told = [
          describes(field).trim(),
          ...['placeholder', 'title', 'aria-label'].map((name) => field.getAttribute(name) ?? ''),
        ].join('|');
        const turned = drawn.some((each, part) => each !== was.drawn[part] && isRed(each) && !isRed(was.drawn[part] ?? ''));
        return turned && told.replace(/[|\s]/g, '') === was.told.replace(/[|\s]/g, '');
      })
    : [];
  const lost = fields
    .filter((field) => before.typed[field.name] && field.value === '' && field.type !== 'password')
    .map((field) => ({ selector: kit.selector(field), name: called(field) }));
  return {
    stayed,
    title: document.title,
    form: kit.selector(form),
    said: fresh.map((each) => kit.text(each)).filter(Boolean),
    told: live || heard || focused || (stayed && document.title !== before.title),
    invalid: invalid.map((field) => kit.selector(field)),
    reddened: reddened.map((field) => kit.selector(field)),
    untied,
    unheard,
    deadLinks,
    unlinked: summary ? kit.selector(summary) : '',
    lost,
  };
}
