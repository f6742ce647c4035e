import { parse, type HTMLElement } from 'node-html-parser';

type Fetch = (request: Request, info?: { client?: string }) => Promise<Response>;
export type Values = Readonly<Record<string, string | readonly string[]>>;
export interface Chosen {
  readonly field: string;
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

export const origin = 'http://localhost:3000';

/** A browser without JavaScript, as far as forms, cookies and redirects go. */
export class Resident {
  readonly cookies = new Map<string, string>();
  readonly fetch: Fetch;
  readonly origin: string;
  readonly client: string;

  constructor(server: { fetch: Fetch }, options: { origin?: string; client?: string } = {}) {
    this.fetch = (request, info) => server.fetch(request, info);
    this.origin = options.origin ?? origin;
    this.client = options.client ?? '203.0.113.7';
  }

  open(path: string): Promise<Page> {
    return this.send(path, {});
  }

  async send(path: string, init: RequestInit, hops = 0): Promise<Page> {
    const url = new URL(path, this.origin);
    const headers = new Headers(init.headers);
    if (this.cookies.size > 0) headers.set('cookie', [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    if (init.method === 'POST' && !headers.has('sec-fetch-site')) {
      headers.set('sec-fetch-site', 'same-origin');
      headers.set('origin', this.origin);
    }
    const response = await this.fetch(new Request(url, { ...init, headers, redirect: 'manual' }), { client: this.client });
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';');
      const [name = '', value = ''] = pair.split('=');
      this.cookies.set(name, value);
    }
    const location = response.headers.get('location');
    if (location !== null && hops < 5) {
      await response.body?.cancel();
      return this.send(location, {}, hops + 1);
    }
    return new Page(this, url, response, await response.text());
  }
}

/** A page that was opened, and what can be done on it. */
export class Page {
  readonly resident: Resident;
  readonly url: URL;
  readonly response: Response;
  readonly html: string;
  readonly root: HTMLElement;

  constructor(resident: Resident, url: URL, response: Response, html: string) {
    this.resident = resident;
    this.url = url;
    this.response = response;
    this.html = html;
    this.root = parse(html);
  }

  get status(): number {
    return this.response.status;
  }
  get path(): string {
    return this.url.pathname;
  }
  get heading(): string {
    return words(this.root.querySelector('h1'));
  }
  get title(): string {
    return words(this.root.querySelector('title'));
  }
  get lang(): string {
    return this.root.querySelector('html')?.getAttribute('lang') ?? '';
  }
  get errors(): string[] {
    return this.root.querySelectorAll('.patrwm-error-summary a').map(words);
  }
  get main(): string {
    return words(this.root.querySelector('main'));
  }
  link(text: string): string {
    const link = this.root.querySelectorAll('a').find((each) => words(each).includes(text));
    if (!link) throw new Error(`No link "${text}" on ${this.path}: ${this.main.slice(0, 400)}`);
    return link.getAttribute('href') ?? '';
  }

  /** The values that the page's form would send as it stands. */
  values(): Record<string, string[]> {
    const values: Record<string, string[]> = {};
    const add = (name: string, value: string): void => void (values[name] ??= []).push(value);
    for (const control of this.root.querySelectorAll('#page input, #page textarea, #page select')) {
      const name = control.getAttribute('name');
      const type = control.getAttribute('type') ?? 'text';
      if (!name || type === 'file') continue;
      if (control.tagName === 'SELECT') {
        const option = control.querySelectorAll('option').find((each) => each.hasAttribute('selected')) ?? control.querySelector('option');
        add(name, option?.getAttribute('value') ?? '');
      } else if (control.tagName === 'TEXTAREA') add(name, decode(control.innerHTML));
      else if ((type !== 'radio' && type !== 'checkbox') || control.hasAttribute('checked')) add(name, control.getAttribute('value') ?? '');
    }
    return values;
  }

  /** Types `values` over what the form holds, and presses `button` (Continue when none is named). */
  submit(
    values: Values = {},
    { button, files = [] }: { button?: readonly [string, string]; files?: readonly Chosen[] } = {},
  ): Promise<Page> {
    const form = this.root.querySelector('#page');
    if (!form) throw new Error(`No form on ${this.path}: ${this.main.slice(0, 400)}`);
    const all = { ...this.values(), ...values };
    const entries = Object.entries(all).flatMap(([name, value]) => [value].flat().map((each) => [name, each] as [string, string]));
    if (button) entries.push([...button]);
    const action = form.getAttribute('action') ?? this.path;
    if (form.getAttribute('enctype') !== 'multipart/form-data')
      return this.resident.send(action, { method: 'POST', body: new URLSearchParams(entries) });
    const body = new FormData();
    for (const [name, value] of entries) body.append(name, value);
    for (const file of files) body.append(file.field, new Blob([Buffer.from(file.bytes)], { type: file.type }), file.name);
    if (files.length === 0)
      body.append(this.root.querySelector('#page input[type=file]')?.getAttribute('name') ?? 'file', new Blob([]), '');
    return this.resident.send(action, { method: 'POST', body });
  }

  /** Presses the language switch. */
  switchTo(language: 'cy' | 'en', values: Values = {}, files: readonly Chosen[] = []): Promise<Page> {
    return this.submit(values, { button: ['language', language], files });
  }
}

const decode = (text: string): string => parse(`<p>${text}</p>`).textContent;
function words(element: HTMLElement | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
