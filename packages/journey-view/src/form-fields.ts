import type { Fields } from '@patrwm/journey';

/** The text values that a form would send, with those of the button that was pressed. */
export function formFields(form: HTMLFormElement, button?: HTMLElement | null): Fields {
  const fields: Record<string, string[]> = {};
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') (fields[name] ??= []).push(value);
  if (button instanceof HTMLButtonElement && button.name) (fields[button.name] ??= []).push(button.value);
  return fields;
}
