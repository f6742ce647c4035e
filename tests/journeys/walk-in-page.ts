// Runs inside a browser's page: `page.evaluate` carries it there, so it may use nothing but its argument.
import type { Fields } from '@patrwm/journey';
import type { Language } from '@patrwm/language';

/** One witness, as a browser needs it: what to put into the controls of each page. */
export interface Walkable {
  readonly language: Language;
  readonly fields: Readonly<Record<string, Fields>>;
  /** The page that asks for another item, and how many there are to be. */
  readonly listPage: string;
  readonly items: number;
  readonly last: string;
}

export interface PageMet {
  readonly key: string;
  readonly heading: string;
  readonly lang: string;
}

/** Fills the real controls of `<patrwm-journey>` and presses its button, page after page. Throws words when it gets stuck. */
export async function walkInPage({ language, fields, listPage, items, last }: Walkable): Promise<PageMet[]> {
  // Twelve thousand entries of history cost the browser minutes, and it stops taking them: the addresses are only noted here.
  let address = '';
  history.pushState = (_data, _title, url) => {
    address = String(url);
  };
  document.documentElement.lang = language;
  const element = document.createElement('patrwm-journey') as HTMLElement & { updateComplete: Promise<boolean> };
  element.setAttribute('journey', 'free-school-meals');
  document.body.replaceChildren(element);

  /** Resolves once `gone` has left the page: another page is drawn then. */
  const drawn = async (gone: Element | null, what: string): Promise<void> => {
    const there = (): boolean => !gone?.isConnected && element.querySelector('h1') !== null;
    if (!there()) {
      await new Promise<void>((resolve, reject) => {
        const late = setTimeout(() => {
          reject(new Error(`${what}: nothing came for 20 seconds. The page says: ${element.innerText.slice(0, 600)}`));
        }, 20_000);
        const observer = new MutationObserver(() => {
          if (!there()) return;
          clearTimeout(late);
          observer.disconnect();
          resolve();
        });
        observer.observe(element, { childList: true, subtree: true });
      });
    }
    await element.updateComplete;
  };

  const fill = (form: HTMLFormElement, key: string, name: string, values: readonly string[]): void => {
    const controls = [...form.elements].filter((each) => each.getAttribute('name') === name) as HTMLInputElement[];
    if (controls.length === 0) throw new Error(`${key} has no control \`${name}\``);
    for (const control of controls) {
      if (control.type === 'hidden') {
        if (control.value !== values[0])
          throw new Error(`${key}: \`${name}\` is hidden and holds ${control.value}, not ${String(values[0])}`);
      } else if (control.type === 'radio' || control.type === 'checkbox') {
        if (control.checked !== values.includes(control.value)) control.click();
      } else {
        control.value = values[0] ?? '';
        if (control.value !== values[0]) throw new Error(`${key}: \`${name}\` does not take ${String(values[0])}`);
        control.dispatchEvent(new Event('input', { bubbles: true }));
        control.dispatchEvent(new Event('change', { bubbles: true }));
      }
    }
    const chosen = controls.filter(({ type }) => type === 'radio' || type === 'checkbox');
    if (chosen.length && chosen.filter(({ checked }) => checked).length !== values.length)
      throw new Error(`${key}: \`${name}\` has no ${values.join()}`);
  };

  await drawn(null, 'the first page');
  const met: PageMet[] = [];
  let begun = 1;
  for (let steps = 0; steps < 80; steps += 1) {
    const key = decodeURIComponent(address.split('#/')[1] ?? '') || 'before-you-apply';
    const heading = element.querySelector('h1')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    const another = key === listPage && begun < items;
    // A list's page comes again after each item; on the route it stands once.
    if (!another) met.push({ key, heading, lang: element.querySelector('[lang]')?.getAttribute('lang') ?? '' });
    if (key === last) return met;
    const form = element.querySelector('form');
    if (!form) throw new Error(`${key} has no form, and ${last} was to come`);
    if (key === listPage) fill(form, key, 'another', [another ? 'yes' : 'no']);
    if (another) begun += 1;
    for (const [name, values] of Object.entries(fields[key] ?? {})) fill(form, key, name, values);
    const buttons = form.querySelectorAll<HTMLButtonElement>('button[type=submit]:not([name]), button:not([type]):not([name])');
    const heard = drawn(form, `after ${key}`);
    buttons[buttons.length - 1]?.click();
    await heard;
    const problem = element.querySelector('.patrwm-error-summary');
    if (problem) throw new Error(`${key} was refused: ${problem.textContent?.replace(/\s+/g, ' ') ?? ''}`);
  }
  throw new Error(`${last} never came: ${met.map(({ key }) => key).join(' ')}`);
}
