import type { PageKit } from '../page-kit.ts';

/** A field that was filled to see whether it stays so. Its value is the gate’s own. */
export interface Filled {
  readonly name: string;
  readonly label: string;
  readonly value: string;
}

/** Fills up to eight fields of the page’s main forms as somebody might who is halfway. Runs in the page. */
export function fillHalf(kit: PageKit): Filled[] {
  const filled: Filled[] = [];
  const tell = (field: Element): void => {
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    field.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  };
  const groups = new Set<string>();
  for (const element of kit.all('input, textarea, select')) {
    const field = element as HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
    const name = field.getAttribute('name') ?? '';
    const form = field.closest('form');
    if (name === '' || filled.length >= 8 || field.disabled || form === null) continue;
    // A search box is nobody's half-filled form, nor is what chooses from a list: nothing is lost with it.
    if (
      form.getAttribute('method')?.toLowerCase() === 'get' ||
      field.closest('[role="search"], search, header, footer, nav, dialog') ||
      /search|chwil/i.test(`${name} ${form.getAttribute('action') ?? ''}`)
    )
      continue;
    if (!kit.seen(field) && !(field.labels?.[0] && kit.seen(field.labels[0]))) continue;
    const label = kit.name(field) || name;
    if (field instanceof HTMLSelectElement) {
      const option = [...field.options].find((each, index) => index > 0 && !each.disabled && each.value !== '');
      if (!option || field.multiple) continue;
      field.value = option.value;
      tell(field);
      filled.push({ name, label, value: option.value });
    } else if (field.type === 'radio' || field.type === 'checkbox') {
      if (groups.has(name)) continue;
      groups.add(name);
      if (!(field as HTMLInputElement).checked) field.click();
      filled.push({ name, label, value: `${field.value} checked` });
    } else if (/^(text|tel|email|number|textarea|url)$/.test(field.type) && !(field as HTMLInputElement).readOnly && field.value === '') {
      const numeric = field.type === 'number' || /numeric|decimal/.test(field.getAttribute('inputmode') ?? '');
      const value =
        field.type === 'email'
          ? 'enw@example.com'
          : numeric
            ? '12'
            : field.type === 'tel'
              ? '01632 960001'
              : field.type === 'url'
                ? 'https://example.com/'
                : 'Prawf';
      const most = (field as HTMLInputElement).maxLength;
      field.value = most > 0 ? value.slice(0, most) : value;
      tell(field);
      filled.push({ name, label, value: field.value });
    }
  }
  return filled;
}

/** The fields that no longer hold what was filled in. Runs in the page. */
export function lostFields(kit: PageKit, filled: unknown): string[] {
  const wanted = filled as Filled[];
  const fields = kit.all('input, textarea, select') as (HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement)[];
  return wanted
    .filter(({ name, value }) => {
      const same = fields.filter((field) => field.getAttribute('name') === name);
      if (value.endsWith(' checked'))
        return !same.some((field) => (field as HTMLInputElement).checked && `${field.value} checked` === value);
      return !same.some((field) => field.value === value);
    })
    .map(({ label }) => label.slice(0, 60));
}
