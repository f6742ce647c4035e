import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { render, type TemplateResult } from 'lit/html.js';
import './autocomplete.define.ts';
import { examples, exampleSchools } from './autocomplete.examples.ts';
import { autocompleteTemplate, type AutocompleteProps } from './autocomplete.template.ts';
import { AutocompleteElement } from './autocomplete.ts';

const base = { language: 'cy', name: 'school', label: 'Ysgol', items: exampleSchools('cy') } satisfies AutocompleteProps;

/** What a server sends for `template`: the same markup, without the marks that the renderer leaves in a page. */
function serverMarkup(template: TemplateResult): string {
  const holder = document.implementation.createHTMLDocument().createElement('div');
  render(template, holder);
  return holder.innerHTML.replace(/<!--.*?-->/gs, '');
}

function openPage(markup: string, language: 'cy' | 'en' = 'cy'): AutocompleteElement {
  document.documentElement.lang = language;
  document.body.insertAdjacentHTML('beforeend', `<form><div></div><button>Parhau</button></form>`);
  form().addEventListener('submit', (event) => {
    event.preventDefault();
    submits++;
  });
  form().firstElementChild!.outerHTML = markup;
  return form().firstElementChild as AutocompleteElement;
}

const open = (props: Partial<AutocompleteProps> = {}) => openPage(serverMarkup(autocompleteTemplate({ ...base, ...props })));
const form = () => document.querySelector('form')!;
const posted = () => new FormData(form()).get('school');
const combobox = () => document.querySelector<HTMLInputElement>('[role=combobox]')!;
const options = () => [...document.querySelectorAll<HTMLElement>('[role=option]')].filter((option) => option.checkVisibility());
const names = () => options().map((option) => option.innerText.replace(/\s+/g, ' '));
const active = () => document.getElementById(combobox().getAttribute('aria-activedescendant') ?? '')?.textContent;
const status = () => document.querySelector('[role=status]')!.textContent;
const after = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
let submits = 0;

/** Real keys. WebKit's driver loses the second of two letters alike when they are sent together. */
async function type(text: string): Promise<void> {
  for (const run of text.match(/(?:(.)(?!\1))*./g) ?? []) await sendKeys({ type: run });
}

describe('autocomplete', () => {
  afterEach(() => {
    form().remove();
    submits = 0;
  });

  it('puts a combobox under the label, and leaves the select to be posted', () => {
    const element = open({ value: '9990004' });
    expect(combobox().labels?.[0]?.textContent).to.equal('Ysgol');
    expect(combobox().id).to.equal('school');
    expect(combobox().value).to.equal('Ysgol Siân Llŷr');
    const select = element.querySelector('select')!;
    expect([select.id, select.name, select.checkVisibility()]).to.deep.equal(['school-select', 'school', false]);
    expect(posted()).to.equal('9990004');
    expect([...new FormData(form()).keys()]).to.deep.equal(['school']);
  });

  it('keeps the select it was given, and adopts it only once', async () => {
    const element = openPage('<i></i>').appendChild(document.createElement('div'));
    element.innerHTML = serverMarkup(autocompleteTemplate({ ...base, value: '9990001' })).replaceAll(
      'patrwm-autocomplete',
      'late-autocomplete',
    );
    const select = element.querySelector('select')!;
    if (!customElements.get('late-autocomplete')) customElements.define('late-autocomplete', class extends AutocompleteElement {});
    customElements.upgrade(element);
    expect(element.querySelector('select')).to.equal(select);
    const enhanced = element.innerHTML;
    const late = element.firstElementChild!;
    late.remove();
    element.append(late);
    await after(20);
    expect(element.innerHTML).to.equal(enhanced);
    combobox().value = 'dderw';
    combobox().dispatchEvent(new Event('input', { bubbles: true }));
    expect(names()).to.deep.equal(['Ysgol y Dderwen']);
  });

  it('waits while the select is in use', async () => {
    const markup = serverMarkup(autocompleteTemplate(base)).replaceAll('patrwm-autocomplete', 'later-autocomplete');
    openPage(markup);
    const select = document.querySelector('select')!;
    select.focus();
    if (!customElements.get('later-autocomplete')) customElements.define('later-autocomplete', class extends AutocompleteElement {});
    await after(20);
    expect(combobox()).to.equal(null);
    expect(document.activeElement).to.equal(select);
    select.value = '9990002';
    form().querySelector<HTMLElement>('button:not([type])')!.focus();
    await after(20);
    expect(combobox().value).to.equal('Ysgol Gymraeg Tŷ Gwyn');
    expect(document.activeElement).to.equal(form().querySelector('button:not([type])'));
  });

  it('finds, moves and chooses by keyboard', async () => {
    const element = open();
    const changes: string[] = [];
    form().addEventListener('change', (event) => event.target instanceof HTMLSelectElement && changes.push(event.target.value));
    combobox().focus();
    await type('gynradd');
    expect(combobox().getAttribute('aria-expanded')).to.equal('true');
    expect(names()).to.deep.equal(['Ysgol Gynradd Glan-yr-afon', 'Ysgol Gynradd Gatholig y Santes Fair']);
    expect(active()).to.equal(undefined);
    await sendKeys({ press: 'ArrowDown' });
    expect(active()).to.equal('Ysgol Gynradd Glan-yr-afon');
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    expect(active()).to.equal('Ysgol Gynradd Glan-yr-afon');
    await sendKeys({ press: 'ArrowUp' });
    expect(active()).to.equal('Ysgol Gynradd Gatholig y Santes Fair');
    await sendKeys({ press: 'Home' });
    expect(active()).to.equal('Ysgol Gynradd Glan-yr-afon');
    await sendKeys({ press: 'End' });
    expect(active()).to.equal('Ysgol Gynradd Gatholig y Santes Fair');
    await sendKeys({ press: 'Enter' });
    expect(combobox().value).to.equal('Ysgol Gynradd Gatholig y Santes Fair');
    expect(combobox().getAttribute('aria-expanded')).to.equal('false');
    expect([element.value, posted(), submits]).to.deep.equal(['9990007', '9990007', 0]);
    expect(changes).to.deep.equal(['9990007']);
    await sendKeys({ press: 'Enter' });
    expect(submits).to.equal(1);
  });

  it('closes at Escape, and clears at a second', async () => {
    open({ value: '9990001' });
    combobox().focus();
    await sendKeys({ press: 'ArrowDown' });
    expect(options()).to.have.length(1);
    await sendKeys({ press: 'Escape' });
    expect(options()).to.have.length(0);
    expect([combobox().value, posted()]).to.deep.equal(['Ysgol y Dderwen', '9990001']);
    await sendKeys({ press: 'Escape' });
    expect([combobox().value, posted()]).to.deep.equal(['', '']);
  });

  it('takes the option that is marked when tabbed away from', async () => {
    open();
    combobox().focus();
    await type('dderwen');
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Tab' });
    expect(posted()).to.equal('9990001');
    expect(options()).to.have.length(0);
  });

  it('keeps what is typed that is not in the list, with nothing chosen', async () => {
    const element = open({ value: '9990001' });
    combobox().focus();
    combobox().select();
    await type('Hogwarts');
    expect(posted()).to.equal('');
    await sendKeys({ press: 'Enter' });
    combobox().blur();
    expect([combobox().value, element.unlisted, posted()]).to.deep.equal(['Hogwarts', 'Hogwarts', '']);
  });

  it('chooses what is typed in full, in either language', async () => {
    open();
    combobox().focus();
    await type('sian llyr school');
    combobox().blur();
    expect([combobox().value, posted()]).to.deep.equal(['Ysgol Siân Llŷr', '9990004']);
  });

  it('says how many there are, in the page’s language', async () => {
    const element = open();
    combobox().focus();
    await type('ysgol gynradd');
    expect(status()).to.equal('');
    await after(900);
    expect(status()).to.equal('Mae 2 ganlyniad. Defnyddiwch y saethau i fyny ac i lawr i symud drwyddynt.');
    await type('zz');
    await after(900);
    expect(status()).to.equal('Nid oes dim yn y rhestr yn cyfateb i’r hyn a deipiwyd.');
    document.documentElement.lang = 'en';
    await after(20);
    expect(element.querySelector('button')?.getAttribute('aria-label')).to.equal('Clear the choice');
    await sendKeys({ press: 'Backspace' });
    await after(900);
    expect(status()).to.equal('Nothing in the list matches what you typed.');
  });

  it('shows twenty of a long list, and says so', () => {
    open({ items: Array.from({ length: 300 }, (_, n) => ({ value: String(n + 1), text: `Ysgol ${n + 1}` })) });
    combobox().click();
    expect(options()).to.have.length(20);
    expect(document.querySelector('.patrwm-autocomplete__note')?.textContent).to.equal(
      'Dyma’r 20 canlyniad cyntaf. Teipiwch ragor i’w cyfyngu.',
    );
  });

  it('shows the other language’s name when only that was found', async () => {
    open();
    combobox().focus();
    await type('oak');
    expect(names()).to.deep.equal(['Ysgol y Dderwen Oak Primary School']);
    expect(options()[0]?.querySelector('[lang=en]')?.textContent).to.equal('Oak Primary School');
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    expect(combobox().value).to.equal('Ysgol y Dderwen');
  });

  it('is chosen from, and cleared, by pointer without losing the keyboard', async () => {
    open();
    combobox().focus();
    await type('bryn');
    const box = options()[0]!.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(box.x + 20), Math.round(box.y + box.height / 2)] });
    expect(posted()).to.equal('9990006');
    expect(document.activeElement).to.equal(combobox());
    document.querySelector<HTMLButtonElement>('.patrwm-autocomplete__clear')!.click();
    expect([combobox().value, posted()]).to.deep.equal(['', '']);
    expect(document.activeElement).to.equal(combobox());
  });

  it('follows the select: reset, restored, or set by a script', async () => {
    const element = open({ value: '9990001' });
    element.value = '9990002';
    expect(combobox().value).to.equal('Ysgol Gymraeg Tŷ Gwyn');
    form().reset();
    await after(20);
    expect(combobox().value).to.equal('Ysgol y Dderwen');
    element.querySelector('select')!.value = '9990004';
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(combobox().value).to.equal('Ysgol Siân Llŷr');
  });

  it('shows and clears the same error as the server', async () => {
    const error = 'Dewiswch ysgol o’r rhestr';
    const element = open({ hint: 'Awgrym' });
    const clean = element.outerHTML;
    const [input, select] = [combobox(), element.querySelector('select')];
    await element.showError(error);
    expect([combobox(), element.querySelector('select')]).to.deep.equal([input, select]);
    const shown = element.cloneNode(true) as AutocompleteElement;
    element.clearError();
    expect(element).dom.to.equal(clean);
    form().remove();
    const server = open({ hint: 'Awgrym', error });
    expect(shown.querySelector('.patrwm-autocomplete')).dom.to.equal(server.querySelector('.patrwm-autocomplete')!.outerHTML);
    expect(shown.querySelector('.patrwm-error-message')).dom.to.equal(server.querySelector('.patrwm-error-message')!.outerHTML);
    expect(combobox().getAttribute('aria-describedby')).to.equal('school-hint school-error');
    expect(combobox().getAttribute('aria-invalid')).to.equal('true');
  });

  it('renders itself from items, and shows an error there too', async () => {
    const element = openPage('<patrwm-autocomplete name="school" label="Ysgol" value="9990002"></patrwm-autocomplete>');
    element.items = exampleSchools('cy');
    await element.updateComplete;
    await after(50);
    expect(combobox().value).to.equal('Ysgol Gymraeg Tŷ Gwyn');
    await element.showError('Dewiswch ysgol o’r rhestr');
    await after(20);
    expect(combobox().getAttribute('aria-invalid')).to.equal('true');
    expect(combobox().labels?.[0]?.textContent).to.equal('Ysgol');
    expect(posted()).to.equal('9990002');
  });

  for (const language of ['cy', 'en'] as const) {
    for (const { name, template } of examples) {
      it(`example ${name} is accessible, closed and open (${language})`, async () => {
        const element = openPage(serverMarkup(template(language)), language);
        await expect(element).to.be.accessible();
        combobox().click();
        await expect(element).to.be.accessible();
        const ids = [...element.querySelectorAll('[id]')].map(({ id }) => id);
        expect(new Set(ids).size).to.equal(ids.length);
      });
    }
  }
});
