// A resident without a browser: cookies, forms and redirects, as HTML says.
import { parse, type HTMLElement } from 'node-html-parser';

export interface Seen {
  readonly url: URL;
  readonly status: number;
  readonly html: string;
  readonly document: HTMLElement;
}

export class Resident {
  readonly #origin: string;
  readonly #fetch: (request: Request) => Promise<Response>;
  readonly #cookies: Map<string, string>;

  /** @param answer Answers requests; without it they go over the network. */
  constructor(
    origin: string,
    answer: (request: Request) => Promise<Response> = (request) => fetch(request),
    cookies: ReadonlyMap<string, string> = new Map(),
  ) {
    this.#origin = origin;
    this.#fetch = answer;
    this.#cookies = new Map(cookies);
  }

  get cookies(): ReadonlyMap<string, string> {
    return this.#cookies;
  }

  /** Follows redirects, as a browser does. */
  async open(path: string, init: RequestInit = {}): Promise<Seen> {
    let url = new URL(path, this.#origin);
    let request: RequestInit = init;
    for (let hops = 0; hops < 10; hops += 1) {
      const headers = new Headers(request.headers);
      if (this.#cookies.size) headers.set('cookie', [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; '));
      if (request.method === 'POST') headers.set('origin', this.#origin);
      const response = await this.#fetch(new Request(url, { ...request, headers, redirect: 'manual' }));
      for (const cookie of response.headers.getSetCookie()) {
        const [pair = ''] = cookie.split(';');
        const [name = '', value = ''] = pair.split('=');
        if (value && !/max-age=0/i.test(cookie)) this.#cookies.set(name, value);
        else this.#cookies.delete(name);
      }
      const location = response.headers.get('location');
      if (location && response.status >= 300 && response.status < 400) {
        url = new URL(location, url);
        request = {};
        continue;
      }
      const html = await response.text();
      return { url, status: response.status, html, document: parse(html) };
    }
    throw new Error(`More than ten redirects from ${path}`);
  }

  /** Posts the page's form: what it holds, with `fields` over it; `press` is the name and value of a button. */
  async send(
    seen: Seen,
    fields: Readonly<Record<string, readonly string[]>> = {},
    press?: readonly [string, string],
    files: Readonly<Record<string, File | readonly File[]>> = {},
  ): Promise<Seen> {
    const form = seen.document.querySelector('form#page');
    if (!form) throw new Error(`No form on ${seen.url.pathname}: ${seen.document.querySelector('h1')?.text.trim() ?? ''}`);
    const entries = new Map<string, string[]>();
    for (const control of form.querySelectorAll('input, select, textarea')) {
      const name = control.getAttribute('name');
      const type = control.getAttribute('type') ?? '';
      if (!name || ['submit', 'button', 'file'].includes(type)) continue;
      if (['radio', 'checkbox'].includes(type) && !control.hasAttribute('checked')) continue;
      const value =
        control.tagName === 'SELECT'
          ? (control.querySelector('option[selected]') ?? control.querySelector('option'))?.getAttribute('value')
          : control.tagName === 'TEXTAREA'
            ? control.text
            : control.getAttribute('value');
      entries.set(name, [...(entries.get(name) ?? []), value ?? '']);
    }
    for (const [name, values] of Object.entries(fields)) entries.set(name, [...values]);
    if (press) entries.set(press[0], [press[1]]);
    const multipart = form.getAttribute('enctype') === 'multipart/form-data';
    const body = multipart ? new FormData() : new URLSearchParams();
    for (const [name, values] of entries) for (const value of values) body.append(name, value);
    if (body instanceof FormData)
      for (const [name, chosen] of Object.entries(files)) for (const file of [chosen].flat()) body.append(name, file);
    const action = form.getAttribute('action') || seen.url.pathname;
    return this.open(action, { method: 'POST', body });
  }
}

/** The words of a page's main part. */
export const mainText = (seen: Seen): string => seen.document.querySelector('main')?.structuredText ?? '';
