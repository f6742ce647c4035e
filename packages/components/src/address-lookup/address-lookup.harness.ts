import { sendKeys } from '@web/test-runner-commands';
import { html, render, type TemplateResult } from 'lit/html.js';
import './address-lookup.define.ts';
import { loadErrors } from './address-lookup-error.ts';
import { loadStages } from './address-lookup-regions.ts';
import type { AddressLookupElement } from './address-lookup.ts';
import { addressLookupTemplate, type AddressLookupProps, type AddressQuery, type AddressResult } from './address-lookup.template.ts';

// A page with an address question as a person meets it, for tests.

export const base = { language: 'cy', name: 'address', legend: 'Beth yw eich cyfeiriad?', stage: 'find' } satisfies AddressLookupProps;

/** What a server sends for `template`: the same markup, without the marks that the renderer leaves in a page. */
export function serverMarkup(template: TemplateResult): string {
  const holder = document.implementation.createHTMLDocument().createElement('div');
  render(template, holder);
  return holder.innerHTML.replace(/<!--.*?-->/gs, '');
}

/** A page whose form holds `markup` and a Continue button. The form posts nowhere: `posted` says what it would have sent. */
export function openPage(language: 'cy' | 'en', markup: string, setUp?: (element: AddressLookupElement) => void): AddressLookupElement {
  document.documentElement.lang = language;
  const form = document.createElement('form');
  render(html`<button>${language === 'cy' ? 'Parhau' : 'Continue'}</button>`, form);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    posted = new FormData(form, event.submitter);
  });
  document.body.append(form);
  form.insertAdjacentHTML('afterbegin', markup);
  const element = form.firstElementChild as AddressLookupElement;
  setUp?.(element);
  return element;
}

let posted: FormData | undefined;

/** What the last press of a button would have sent. */
export const lastPosted = (): FormData | undefined => posted;

export function field(element: Element, part: string): HTMLInputElement {
  const input = element.querySelector<HTMLInputElement>(`input[name$="-${part}"]`);
  if (!input) throw new Error(`There is no field \`${part}\`.`);
  return input;
}

export function formData(element: HTMLElement): Record<string, FormDataEntryValue> {
  return Object.fromEntries(new FormData(element.closest('form') ?? undefined));
}

const roles = {
  button: 'button:not([aria-hidden])',
  radio: '[type=radio]',
  textbox: 'input:not([type]), [type=text]',
  group: 'fieldset, [role=group]',
  status: '[role=status]',
};

/** The one visible thing with this role and accessible name. */
export function byRole(role: keyof typeof roles, name?: string | RegExp): HTMLInputElement {
  const all = [...document.querySelectorAll<HTMLInputElement>(roles[role])].filter((it) => it.checkVisibility());
  const match = all.find((it) => name === undefined || (typeof name === 'string' ? nameOf(it) === name : name.test(nameOf(it))));
  if (!match) throw new Error(`There is no ${role} "${name}", only ${all.map((it) => `"${nameOf(it)}"`).join(', ')}.`);
  return match;
}

export function nameOf(element: HTMLInputElement): string {
  const labelled = document.getElementById(element.getAttribute('aria-labelledby') ?? '');
  const source = labelled ?? element.labels?.[0] ?? element.querySelector(':scope > legend') ?? element;
  return source.textContent?.trim() ?? '';
}

/** Real keys. WebKit's driver loses the second of two letters alike when they are sent together. */
export async function type(text: string): Promise<void> {
  for (const run of text.match(/(?:(.)(?!\1))*./g) ?? []) await sendKeys({ type: run });
}

/** Waits until answers are shown: until the page has been the same for a while. */
export async function settle(element: HTMLElement & { updateComplete?: Promise<unknown> }): Promise<void> {
  await element.updateComplete;
  // On a busy machine a page at rest may only be waiting: what the element loads, it has once these have come.
  await loadStages();
  await loadErrors();
  await element.updateComplete;
  // Longer than the element waits before a field that it just drew has the focus.
  const now = () => `${document.body.innerHTML} ${document.activeElement?.id}`;
  for (let before = ''; before !== now();) {
    before = now();
    await new Promise((resolve) => setTimeout(resolve, 140));
  }
}

/** The page as a server sends it at this stage, and then the script. */
export function open(props: Partial<AddressLookupProps> = {}, setUp?: (element: AddressLookupElement) => void): AddressLookupElement {
  const language = props.language ?? 'cy';
  return openPage(language, serverMarkup(addressLookupTemplate({ ...base, language, ...props })), setUp);
}

/** A look-up that answers when told to. */
export function heldLookup() {
  const asked: { query: AddressQuery; signal?: AbortSignal; answer: (result: AddressResult) => void }[] = [];
  const lookup = (query: AddressQuery, options?: { signal?: AbortSignal }) =>
    new Promise<AddressResult>((answer) => asked.push({ query, signal: options?.signal, answer }));
  return { asked, lookup };
}

export async function find(element: AddressLookupElement, postcode: string): Promise<void> {
  field(element, 'postcode').value = postcode;
  byRole('button', /Dod o hyd i gyfeiriad|Find address/).click();
  await settle(element);
}

export function closePage(): void {
  document.querySelector('form')?.remove();
  posted = undefined;
}
