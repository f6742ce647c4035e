import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { exampleAddresses, exampleStreets } from './address-lookup.examples.ts';
import {
  base,
  byRole,
  closePage,
  field,
  formData,
  heldLookup,
  open,
  openPage,
  serverMarkup,
  settle,
  type,
} from './address-lookup.harness.ts';
import { AddressLookupElement } from './address-lookup.ts';
import {
  addressLookupTemplate,
  type AddressLookup,
  type AddressLookupProps,
  type AddressQuery,
  type AddressResult,
} from './address-lookup.template.ts';

const found: AddressResult = { status: 'found', addresses: exampleAddresses };

/** The text search, with the focus in it and its suggestions at hand. */
async function openText(lookup: AddressLookup, props: Partial<AddressLookupProps> = {}): Promise<AddressLookupElement> {
  const element = open({ search: 'text', ...props }, (it) => (it.lookup = lookup));
  field(element, 'text').focus();
  await until(() => field(element, 'text').role === 'combobox');
  return element;
}

async function until(holds: () => boolean | undefined): Promise<void> {
  for (const end = Date.now() + 5000; !holds();) {
    if (Date.now() > end) throw new Error(`Never came: ${holds.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Waits for the question that holds all that was typed: on a slow machine the pause for one before it may come between two keys. */
const askedFor = (asked: readonly { readonly query: AddressQuery }[], text: string): Promise<void> =>
  until(() => JSON.stringify(asked.at(-1)?.query) === JSON.stringify({ text }));
const options = (): string[] => [...document.querySelectorAll('[role=option]')].map((each) => each.textContent ?? '');
const isOpen = (element: Element): boolean => field(element, 'text').getAttribute('aria-expanded') === 'true';
const said = (element: Element): string => element.querySelector('.patrwm-autocomplete__status')?.textContent ?? '';

describe('address suggestions', () => {
  afterEach(closePage);

  it('suggests as she types, and the choice is confirmed and can be changed, by keyboard alone', async () => {
    const { asked, lookup } = heldLookup();
    const element = await openText(lookup);
    const input = field(element, 'text');
    await type('1 lôn');
    await askedFor(asked, '1 lôn');
    asked.at(-1)?.answer(found);
    await until(() => isOpen(element));
    expect(options()[0]).to.equal('Tŷ Gwyn, 1 Lôn y Dderwen, Trefenghraifft, ZZ99 1AB');
    expect(document.activeElement).to.equal(input);
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    const marked = document.getElementById(input.getAttribute('aria-activedescendant') ?? '');
    expect(marked?.textContent).to.equal('Fflat 1, 2 Lôn y Dderwen, Trefenghraifft, ZZ99 1AB');
    const chosen: string[] = [];
    element.addEventListener('address-chosen', (event) => chosen.push((event as CustomEvent<{ uprn: string }>).detail.uprn));
    await sendKeys({ press: 'Enter' });
    await settle(element);
    expect(chosen).to.deep.equal(['990000000002']);
    expect(formData(element)).to.include({ 'address-stage': 'chosen', 'address-uprn': '990000000002', 'address-text': '1 lôn' });
    expect(formData(element)['address-confirmed']).to.match(/^Fflat 1, 2 Lôn y Dderwen/);
    expect(document.activeElement?.textContent).to.contain('Fflat 1, 2 Lôn y Dderwen');
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement).to.equal(byRole('button', 'Newid y cyfeiriad'));
    await sendKeys({ press: 'Enter' });
    await settle(element);
    expect(document.activeElement).to.equal(input);
    expect(input.value).to.equal('1 lôn');
    expect(formData(element)).not.to.have.property('address-uprn');
  });

  it('suggests for what was typed before its script came, as on a slow line', async () => {
    const { asked, lookup } = heldLookup();
    const markup = serverMarkup(addressLookupTemplate({ ...base, language: 'cy', search: 'text' }));
    const element = openPage('cy', markup.replaceAll('patrwm-address-lookup', 'late-address-lookup'));
    field(element, 'text').focus();
    await type('1 lôn');
    customElements.define(
      'late-address-lookup',
      class extends AddressLookupElement {
        constructor() {
          super();
          this.lookup = lookup;
        }
      },
    );
    await askedFor(asked, '1 lôn');
    asked.at(-1)?.answer(found);
    await until(() => isOpen(element));
  });

  it('waits for a pause and three letters, and asks once', async () => {
    const { asked, lookup } = heldLookup();
    const element = await openText(lookup);
    await type('lô');
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(asked).to.have.length(0);
    field(element, 'text').value = 'lôn y dd';
    for (let key = 0; key < 5; key++) field(element, 'text').dispatchEvent(new Event('input', { bubbles: true }));
    await askedFor(asked, 'lôn y dd');
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(asked.map(({ query }) => query)).to.deep.equal([{ text: 'lôn y dd' }]);
  });

  it('drops the answers to what was typed before, whatever order they come in', async () => {
    const { asked, lookup } = heldLookup();
    const element = await openText(lookup);
    const input = field(element, 'text');
    for (const text of ['lôn', 'heol', 'stryd']) {
      input.value = text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      const before = asked.length;
      await until(() => asked.length > before);
    }
    expect(asked.map(({ signal }) => signal?.aborted)).to.deep.equal([true, true, false]);
    const one = (oneLine: string): AddressResult => ({
      status: 'found',
      addresses: [{ uprn: '1', cy: { lines: [oneLine], town: 'Tref', postcode: 'ZZ99 1AB', oneLine } }],
    });
    asked[2]?.answer(one('1 Stryd'));
    await until(() => isOpen(element));
    asked[0]?.answer(one('1 Lôn'));
    asked[1]?.answer(one('1 Heol'));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(options()).to.deep.equal(['1 Stryd']);
  });

  it('leads from a street to its addresses', async () => {
    const { asked, lookup } = heldLookup();
    const element = await openText(lookup, { language: 'en' });
    await type('oak lane');
    await askedFor(asked, 'oak lane');
    asked.at(-1)?.answer({ status: 'streets', streets: exampleStreets });
    await until(() => isOpen(element));
    expect(options()).to.deep.equal(['Oak Lane, Exampleton', 'Queen Street, Exampleton', 'Forge Terrace, Exampleton']);
    document.querySelector<HTMLElement>('[role=option]')?.click();
    await until(() => asked.some(({ query }) => 'street' in query && query.street === 'dderwen'));
    asked.at(-1)?.answer(found);
    await until(() => options().length === 4);
    expect(document.activeElement).to.equal(field(element, 'text'));
  });

  it('says politely how many, that there are none, and that more must be typed', async () => {
    const { asked, lookup } = heldLookup();
    const element = await openText(lookup);
    const results: [AddressResult, RegExp][] = [
      [found, /^Mae 4 canlyniad/],
      [{ status: 'none-found' }, /^Nid oes cyfeiriad yn cyfateb/],
      [{ status: 'too-many' }, /Teipiwch ragor/],
    ];
    for (const [index, [result, words]] of results.entries()) {
      field(element, 'text').value = `lôn ${index}`;
      field(element, 'text').dispatchEvent(new Event('input', { bubbles: true }));
      const before = asked.length;
      await until(() => asked.length > before);
      asked.at(-1)?.answer(result);
      await until(() => words.test(said(element)));
    }
  });

  it('lists all that is found as radios when the button is pressed, or Enter with nothing marked', async () => {
    const { asked, lookup } = heldLookup();
    const element = await openText(lookup);
    await type('lôn dderwen');
    await sendKeys({ press: 'Enter' });
    await askedFor(asked, 'lôn dderwen');
    asked.at(-1)?.answer(found);
    await settle(element);
    expect(asked.at(-1)?.query).to.deep.equal({ text: 'lôn dderwen' });
    expect(byRole('status', /./).textContent).to.exist;
    expect(byRole('radio', 'Tŷ Gwyn, 1 Lôn y Dderwen, Trefenghraifft, ZZ99 1AB')).to.equal(document.activeElement);
    expect(isOpen(element)).to.equal(false);
  });

  it('closes at Escape and when she leaves, and shows nothing to one who has left', async () => {
    const { asked, lookup } = heldLookup();
    const element = await openText(lookup);
    await type('lôn');
    await askedFor(asked, 'lôn');
    asked.at(-1)?.answer(found);
    await until(() => isOpen(element));
    await sendKeys({ press: 'Escape' });
    expect(isOpen(element)).to.equal(false);
    expect(field(element, 'text').value).to.equal('lôn');
    await type(' y');
    await askedFor(asked, 'lôn y');
    byRole('button', 'Parhau').focus();
    expect(asked.at(-1)?.signal?.aborted).to.equal(true);
    asked.at(-1)?.answer(found);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(isOpen(element)).to.equal(false);
  });

  it('opens manual entry when the search does not answer', async () => {
    const element = await openText(() => Promise.resolve({ status: 'unavailable' }));
    await type('lôn');
    await until(() => formData(element)['address-stage'] === 'manual');
    await settle(element);
    expect(document.activeElement).to.equal(byRole('group', /^Nid yw’r gwasanaeth chwilio/));
    expect(formData(element)).to.include({ 'address-reason': 'unavailable' });
  });

  it('asks for something before it searches, and for more than too little', async () => {
    const element = await openText(() => Promise.resolve({ status: 'not-a-postcode' }));
    for (const [text, error] of [
      ['', 'Gwall: Rhowch ran o’r cyfeiriad, neu’r cod post'],
      ['a', 'Gwall: Rhowch o leiaf 3 llythyren neu rif'],
    ] as const) {
      field(element, 'text').value = text;
      byRole('button', 'Dod o hyd i gyfeiriad').click();
      await settle(element);
      expect(element.querySelector('#address-text-error')?.textContent).to.equal(error);
      expect(document.activeElement).to.equal(field(element, 'text'));
    }
  });

  it('keeps the field the node that it was, and is a plain one without a look-up', async () => {
    const element = openPage('cy', serverMarkup(addressLookupTemplate({ ...base, search: 'text' })));
    const input = field(element, 'text');
    input.focus();
    await settle(element);
    expect(input.role).to.equal(null);
    input.blur();
    element.lookup = () => Promise.resolve(found);
    input.focus();
    await until(() => input.role === 'combobox');
    expect(field(element, 'text')).to.equal(input);
    await expect(element).to.be.accessible();
    await type('lôn');
    await until(() => isOpen(element));
    await expect(element).to.be.accessible();
    expect(options()[3]).to.equal('The Old Forge, Oak Lane, Exampleton, ZZ99 1AB');
    expect(document.querySelectorAll('[role=option]')[3]?.getAttribute('lang')).to.equal('en');
  });
});
