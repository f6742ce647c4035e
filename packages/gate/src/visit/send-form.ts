import type { PageKit } from '../page-kit.ts';

/** A form and its page as they stood before it was sent. */
export interface BeforeSending {
  readonly index: number;
  readonly names: readonly string[];
  readonly typed: Readonly<Record<string, string>>;
  readonly texts: readonly string[];
  readonly native: boolean;
  readonly required: boolean;
  /** Names of fields that were marked as wrong already: a server may keep what it said the time before. */
  readonly invalid: readonly string[];
  readonly stamp: string;
  readonly title: string;
  /** What live regions say, those too that nobody sees. */
  readonly live: string;
  /** For each field of the form: its edges and ground, and what is told of it besides its name. */
  readonly looks: readonly { readonly drawn: readonly string[]; readonly told: string }[];
}

/** A form that was sent, for the rules that judge what comes of it. */
export interface Sent {
  readonly before: BeforeSending;
  /** What boxes said that opened meanwhile. */
  readonly boxes: readonly string[];
}

/** Forms that ask something of a person; a search or a language switch is not one. At most five. */
export function formsToSend(kit: PageKit): { index: number; action: string }[] {
  const fields =
    'input:not([type="hidden" i], [type="submit" i], [type="button" i], [type="image" i], [type="reset" i], [type="search" i]), select, textarea';
  return kit
    .all('form')
    .map((form, index) => ({ form: form as HTMLFormElement, index }))
    .filter(
      ({ form }) =>
        !form.closest('[role="search"], search') &&
        [...form.querySelectorAll(fields)].some((field) => kit.seen(field) || field.matches('[type="radio"], [type="checkbox"]')),
    )
    .slice(0, 5)
    .map(({ form, index }) => ({ index, action: new URL(form.getAttribute('action') ?? '', location.href).href }));
}

/** Presses a form's own button, with its fields emptied or with wrong formats put in, and tells how all stood before. Runs in the page. */
export function sendForm(kit: PageKit, index: number, wrong: boolean): BeforeSending | undefined {
  const form = kit.all('form')[index] as HTMLFormElement | undefined;
  const button =
    form &&
    [...form.querySelectorAll<HTMLButtonElement>('button, input[type="submit" i], input[type="image" i]')].find(
      (each) => /^(submit|image)$/.test(each.type) && kit.seen(each) && !each.matches(':disabled'),
    );
  if (!form || !button) return undefined;
  const fields = [...form.querySelectorAll<HTMLInputElement>('input, textarea, select')].filter(
    (field) => !/^(hidden|submit|button|image|reset|file)$/.test(field.type),
  );
  const typed: Record<string, string> = {};
  for (const field of fields) {
    if (field.readOnly || field.disabled || /^(radio|checkbox|range|color|select-one|select-multiple)$/.test(field.type)) continue;
    const text =
      field.type === 'email'
        ? 'x@'
        : /date|month|week|time/.test(field.type)
          ? ''
          : field.type === 'number'
            ? '-1'
            : /day|month|dydd|mis/i.test(field.name)
              ? '99'
              : '?';
    field.value = wrong ? text : '';
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
    if (field.value && field.name && field.type !== 'password') typed[field.name] = field.value;
  }
  const texts = kit
    .all('body *')
    .filter(
      (each) =>
        [...each.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()) &&
        !each.matches('option, script, style, noscript, textarea') &&
        kit.seen(each),
    )
    .map((each) => kit.text(each));
  const native = !form.noValidate && !button.formNoValidate && !form.checkValidity();
  const required = fields.some((field) => (field.required || field.getAttribute('aria-required') === 'true') && kit.seen(field));
  const invalid = fields.filter((field) => field.getAttribute('aria-invalid') === 'true').map((field) => field.name);
  const stamp = String(Math.random());
  const live = kit
    .all('[aria-live]:not([aria-live="off"]), [role="alert"], [role="status"], [role="log"], output')
    .map((region) => region.textContent.trim())
    .join('|');
  // The focus draws an edge of its own: it is where it will be when this is read again.
  button.focus({ preventScroll: true });
  const looks = [...form.querySelectorAll<HTMLInputElement>('input, select, textarea')].map((field) => {
    const { borderTopColor, borderBottomColor, backgroundColor, boxShadow, outlineColor, outlineStyle } = getComputedStyle(field);
    const tied = `${field.getAttribute('aria-describedby') ?? ''} ${field.getAttribute('aria-errormessage') ?? ''}`.split(/\s+/);
    return {
      drawn: [borderTopColor, borderBottomColor, backgroundColor, boxShadow, outlineStyle === 'none' ? '' : outlineColor],
      told: [
        ...tied.map((id) => (id ? (document.getElementById(id)?.textContent.trim() ?? '') : '')),
        ...['placeholder', 'title', 'aria-label'].map((name) => field.getAttribute(name) ?? ''),
      ].join('|'),
    };
  });
  (globalThis as { patrwmSent?: string }).patrwmSent = stamp;
  const names = fields.map((field) => field.name).filter(Boolean);
  const before = { index, names, typed, texts, native, required, invalid, stamp, title: document.title, live, looks };
  button.click();
  return before;
}
