import type { Page } from 'playwright-core';

/** Where a person stands, as they would say it. */
export interface Standing {
  /** Its address, without what only scrolls. */
  readonly url: string;
  readonly title: string;
  readonly heading: string;
  /** What it says is wrong, in its alerts and error messages. */
  readonly errors: readonly string[];
  /** Why the browser itself would not send its form: in bubbles that go away. */
  readonly held: readonly string[];
  /** Whether it may change by itself. */
  readonly scripted: boolean;
  /** Its fields with what is in them; only ever compared. */
  readonly fields: string;
}

/** Reads it, over a page that is going to another one too. */
export async function standingOf(page: Page): Promise<Standing> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return { url: page.url().replace(/#.*/, ''), ...(await page.evaluate(readStanding)) };
    } catch (error) {
      if (attempt > 20 || !/context was destroyed|Cannot find context|navigat/i.test(String(error))) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/** Runs in the page. */
function readStanding(): Omit<Standing, 'url'> {
  const elements: Element[] = [];
  const gather = (root: ParentNode): void => {
    for (const element of root.querySelectorAll('*')) {
      elements.push(element);
      if (element.shadowRoot) gather(element.shadowRoot);
    }
  };
  gather(document);
  const shown = (element: Element): boolean => element.checkVisibility({ checkVisibilityCSS: true });
  const single = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();
  const heading = elements.find((element) => element.matches('h1, [role="heading"][aria-level="1"]') && shown(element));
  const errors: string[] = [];
  const held: string[] = [];
  const say = (text: string): void => {
    if (text && text.length < 200 && !errors.some((each) => each.includes(text))) errors.push(text);
  };
  for (const element of elements) {
    if (element.matches('[role="alert"], [class*="error-summary" i]') && shown(element)) {
      const items = [...element.querySelectorAll('li, a')].filter(shown);
      if (items.length) for (const item of items) say(single(item.textContent));
      else say(single(element.textContent));
    }
  }
  for (const element of elements) {
    const field = element as HTMLInputElement;
    if (!element.matches('input, select, textarea')) continue;
    const name = single(field.labels?.[0]?.textContent ?? field.getAttribute('aria-label'));
    if (element.matches('[aria-invalid="true"]')) {
      const ids = `${field.getAttribute('aria-errormessage') ?? ''} ${field.getAttribute('aria-describedby') ?? ''}`.split(/\s+/);
      const root = field.getRootNode() as Document | ShadowRoot;
      const told = ids
        .map((id) => (id ? root.getElementById(id) : null))
        .find((each) => each && /error|gwall/i.test(`${each.id} ${each.className}`));
      say(single(told?.textContent ?? '') || name);
    } else if (field.willValidate && !field.validity.valid && field.form && !field.form.noValidate)
      held.push(`${name}: ${field.validationMessage}`);
  }
  return {
    title: single(document.title),
    heading: single(heading?.textContent ?? ''),
    errors: errors.slice(0, 5),
    held: held.slice(0, 5),
    scripted: document.querySelector('script:not([type*="json"])') !== null,
    fields: elements
      .filter((element) => element.matches('input, select, textarea'))
      .map((element) => {
        const field = element as HTMLInputElement;
        // A token that is new each time is no difference that a person sees.
        return field.type === 'hidden'
          ? ''
          : `${field.name}=${field.matches('[type="radio" i], [type="checkbox" i]') ? String(field.checked) : field.value}`;
      })
      .join('\n'),
  };
}

const plainTitle = (title: string): string => title.replace(/^(error|gwall)\s*:\s*/i, '');

/** Whether a press has led on. The same page with its errors is the same page, whatever its address. */
export function hasMoved(before: Standing, now: Standing): boolean {
  if (now.heading !== before.heading || plainTitle(now.title) !== plainTitle(before.title)) return true;
  return now.url !== before.url && (!now.errors.length || now.errors.join() === before.errors.join());
}
