import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { serverDom } from '../element/dom-outline.conformance.ts';
import { elementConformance } from '../element/element.conformance.ts';
import { examples } from './language-switch.examples.ts';
import { languageSwitchTemplate } from './language-switch.template.ts';
import type { LanguageSwitchElement } from './language-switch.ts';

const href = { cy: '/cy/eich-enw', en: '/en/your-name' };
const define = () => import('./language-switch.define.ts');

elementConformance({
  tag: 'patrwm-language-switch',
  define,
  template: (language) => languageSwitchTemplate({ language, href }),
  configure: (element) => Object.assign(element, { hrefCy: href.cy, hrefEn: href.en }),
});

describe('patrwm-language-switch', () => {
  let page: HTMLElement;
  afterEach(() => {
    page.remove();
    history.replaceState(null, '', location.pathname + location.search);
  });

  function show(name: 'links' | 'with-form', language: 'cy' | 'en'): LanguageSwitchElement {
    const element = serverDom<LanguageSwitchElement>(examples.find((example) => example.name === name)!.template(language), language);
    page = element.parentElement!;
    return page.querySelector('patrwm-language-switch')!;
  }

  /** What the form would send, and by which button; nothing leaves the page. */
  function caught(): Promise<{ data: FormData; submitter: HTMLElement | null }> {
    const form = page.querySelector('form')!;
    return new Promise((resolve) =>
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        resolve({ data: new FormData(form, event.submitter), submitter: event.submitter });
      }),
    );
  }

  it('names each language in itself, marks the one of the page and links the other', () => {
    const element = show('links', 'cy');
    expect(element.querySelector('nav')).to.have.attribute('aria-label', 'Dewis iaith');
    const current = element.querySelector('[aria-current="true"]')!;
    expect(current).to.have.text('Cymraeg');
    expect(current).to.have.attribute('lang', 'cy');
    expect(current.localName).to.equal('span');
    const link = element.querySelector('a')!;
    expect(link.textContent.trim()).to.equal('English – Change the language to English');
    for (const [name, value] of Object.entries({ rel: 'alternate', lang: 'en', hreflang: 'en', href: href.en }))
      expect(link).to.have.attribute(name, value);
  });

  it('says in Welsh where the Welsh link leads', () => {
    const link = show('links', 'en').querySelector('a')!;
    expect(link.textContent.trim()).to.equal('Cymraeg – Newid yr iaith i’r Gymraeg');
    expect(link.lang).to.equal('cy');
  });

  it('takes the part of the page along', async () => {
    await define();
    const element = show('links', 'cy');
    history.replaceState(null, '', '#cymorth');
    element.addEventListener('click', (event) => event.preventDefault());
    element.querySelector('a')!.click();
    expect(element.querySelector('a')!.hash).to.equal('#cymorth');
  });

  it('can be changed in place', async () => {
    await define();
    const element = show('links', 'cy');
    let language = '';
    element.addEventListener('language-chosen', (event) => {
      language = (event as CustomEvent<{ language: string }>).detail.language;
      event.preventDefault();
    });
    const click = new MouseEvent('click', { bubbles: true, cancelable: true });
    element.querySelector('a')!.dispatchEvent(click);
    expect(language).to.equal('en');
    expect(click.defaultPrevented).to.equal(true);
  });

  it('sends what was typed, unvalidated, with the language and the field to come back to', async () => {
    await define();
    const element = show('with-form', 'cy');
    const input = page.querySelector<HTMLInputElement>('#switch-name')!;
    input.required = true;
    input.value = '';
    input.focus();
    // A window in the background has no focus to move, and the runner opens several.
    if (!document.hasFocus()) input.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    const sent = caught();
    element.querySelector<HTMLButtonElement>('button[name="language"]')!.click();
    const { data } = await sent;
    expect([...data]).to.deep.equal([
      ['language', 'en'],
      ['full-name', ''],
      ['focus', 'switch-name'],
    ]);
  });

  it('knows the field that was touched before the script came', async () => {
    await define();
    const element = show('with-form', 'cy');
    const parent = element.parentElement!;
    element.remove();
    page.querySelector<HTMLInputElement>('#switch-name')!.focus();
    parent.prepend(element);
    const fields = document.activeElement === page.querySelector('#switch-name');
    const sent = caught();
    element.querySelector<HTMLButtonElement>('button[name="language"]')!.click();
    expect((await sent).data.has('focus')).to.equal(fields);
  });

  it('leaves Enter in a field to the form’s own button', async () => {
    show('with-form', 'en');
    const sent = caught();
    page.querySelector<HTMLInputElement>('#switch-name')!.focus();
    await sendKeys({ press: 'Enter' });
    const { data } = await sent;
    expect(data.get('action')).to.equal('next');
    expect(data.has('language')).to.equal(false);
  });

  it('does not stop the keyboard at the hidden button', () => {
    const hidden = show('with-form', 'en').querySelector('button')!;
    expect(hidden.tabIndex).to.equal(-1);
    expect(hidden).to.have.attribute('aria-hidden', 'true');
  });
});
