import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { exampleAddresses, exampleStreetAddresses, exampleStreets } from './address-lookup.examples.ts';
import {
  base,
  byRole,
  closePage,
  field,
  find,
  formData,
  lastPosted,
  open,
  openPage,
  serverMarkup,
  settle,
  type,
} from './address-lookup.harness.ts';
import type { AddressLookupElement } from './address-lookup.ts';
import {
  addressChoices,
  addressLookupTemplate,
  streetChoices,
  type AddressLookup,
  type AddressQuery,
  type AddressResult,
} from './address-lookup.template.ts';

const found: AddressResult = { status: 'found', addresses: exampleAddresses };
const streets: AddressResult = { status: 'streets', streets: exampleStreets };
const oakLane: AddressResult = { status: 'found', addresses: exampleStreetAddresses.slice(0, 6) };

/** Answers each kind of query, and remembers what was asked. */
function council(asked: AddressQuery[] = []): AddressLookup {
  return (query) => {
    asked.push(query);
    if ('street' in query) return Promise.resolve(oakLane);
    return Promise.resolve('postcode' in query && query.postcode.length > 6 ? found : streets);
  };
}

async function press(element: AddressLookupElement, name: string | RegExp): Promise<void> {
  byRole('button', name).click();
  await settle(element);
}

describe('address lookup routes', () => {
  afterEach(closePage);

  it('lists streets for too little, then the addresses of one, by keyboard alone', async () => {
    const asked: AddressQuery[] = [];
    const element = open({}, (it) => (it.lookup = council(asked)));
    field(element, 'postcode').focus();
    await type('ZZ99 1');
    await sendKeys({ press: 'Tab' });
    await type('3');
    await sendKeys({ press: 'Enter' });
    await settle(element);
    expect(byRole('status').textContent).to.equal('Daethom o hyd i 3 stryd ar gyfer ZZ99 1.');
    expect(document.activeElement).to.equal(byRole('radio', 'Lôn y Dderwen, Trefenghraifft'));
    await sendKeys({ press: ' ' });
    await sendKeys({ press: 'Enter' });
    await settle(element);
    expect(asked).to.deep.equal([
      { postcode: 'ZZ99 1', property: '3' },
      { street: 'dderwen', property: '3' },
    ]);
    expect(byRole('status').textContent).to.equal('Daethom o hyd i 6 chyfeiriad ar gyfer Lôn y Dderwen, Trefenghraifft.');
    expect(document.activeElement).to.equal(byRole('radio', '1 Lôn y Dderwen, Trefenghraifft, ZZ99 1AB'));
    expect(formData(element)).to.include({ 'address-stage': 'choose', 'address-street': 'dderwen' });
  });

  it('asks for a street before it shows the addresses of one', async () => {
    const element = open({}, (it) => (it.lookup = council()));
    await find(element, 'ZZ99 1');
    await press(element, 'Dangos y cyfeiriadau');
    expect(element.querySelector('#address-street-error')?.textContent).to.contain('Dewiswch y stryd o’r rhestr');
    expect(document.activeElement).to.equal(byRole('radio', 'Lôn y Dderwen, Trefenghraifft'));
  });

  for (const language of ['cy', 'en'] as const) {
    it(`shows streets, and a long list by street, as the server does (${language})`, async () => {
      const shown: [AddressResult, object][] = [
        [streets, { stage: 'street', streets: streetChoices(language, exampleStreets) }],
        [
          { status: 'found', addresses: exampleStreetAddresses },
          { stage: 'choose', addresses: addressChoices(language, exampleStreetAddresses) },
        ],
        [{ status: 'retired-postcode' }, { problem: 'retired-postcode' }],
      ];
      for (const [result, props] of shown) {
        const element = open({ language }, (it) => (it.lookup = () => Promise.resolve(result)));
        await find(element, 'ZZ99 1AB');
        field(element, 'postcode').setAttribute('value', 'ZZ99 1AB');
        expect(element).dom.to.equal(serverMarkup(addressLookupTemplate({ ...base, language, ...props, postcode: 'ZZ99 1AB' })));
        closePage();
      }
    });
  }

  it('groups a long list under its streets and keeps one set of radios', async () => {
    const element = open(
      { language: 'en' },
      (it) => (it.lookup = () => Promise.resolve({ status: 'found', addresses: exampleStreetAddresses })),
    );
    await find(element, 'ZZ99 1AB');
    for (const [name, count] of [
      ['Oak Lane', 6],
      ['Queen Street', 6],
      ['Other addresses', 1],
    ] as const)
      expect(byRole('group', name).querySelectorAll('input').length, name).to.equal(count);
    byRole('radio', /^6 Oak Lane/).focus();
    await sendKeys({ press: 'ArrowDown' });
    expect(document.activeElement).to.equal(byRole('radio', /^21 Queen Street/));
  });

  it('says why it was typed: by the way she came', async () => {
    const reasons: [AddressResult['status'] | 'not-listed' | 'chose-to', AddressResult | undefined][] = [
      ['chose-to', undefined],
      ['not-listed', found],
      ['not-listed', streets],
      ['none-found', { status: 'none-found' }],
      ['too-many', { status: 'too-many' }],
      ['outside-area', { status: 'outside-area' }],
      ['retired-postcode', { status: 'retired-postcode' }],
    ];
    for (const [reason, result] of reasons) {
      const element = open({}, (it) => (it.lookup = () => Promise.resolve(result ?? found)));
      if (result) await find(element, 'ZZ99 1AB');
      await press(element, /â llaw$|ar y rhestr$/);
      expect(formData(element), reason).to.include({ 'address-stage': 'manual', 'address-reason': reason });
      closePage();
    }
    const element = open({}, (it) => (it.lookup = () => Promise.resolve({ status: 'unavailable' })));
    await find(element, 'ZZ99 1AB');
    expect(formData(element)).to.include({ 'address-stage': 'manual', 'address-reason': 'unavailable' });
  });

  it('keeps the server’s reason when it was the server that found nothing', async () => {
    const element = open({ postcode: 'ZZ99 9ZZ', problem: 'none-found' }, (it) => (it.lookup = council()));
    await press(element, 'Rhoi’r cyfeiriad â llaw');
    expect(formData(element)).to.include({ 'address-reason': 'none-found' });
  });

  it('offers manual entry after a search only, where that is the setting', async () => {
    const element = open({ manualEntry: 'after-search' }, (it) => (it.lookup = council()));
    expect(() => byRole('button', 'Rhoi’r cyfeiriad â llaw')).to.throw();
    await find(element, 'ZZ99 1AB');
    await press(element, 'Chwilio eto');
    expect(byRole('button', 'Rhoi’r cyfeiriad â llaw')).to.exist;
  });

  it('takes an address outside the UK, and keeps it while she looks elsewhere', async () => {
    const element = open({ international: true, language: 'en' }, (it) => (it.lookup = council()));
    await press(element, 'The address is outside the UK');
    const lines = element.querySelector<HTMLTextAreaElement>('textarea[name=address-lines]')!;
    expect(document.activeElement).to.equal(lines);
    expect(lines.autocomplete).to.equal('street-address');
    await type('12 Rue');
    await sendKeys({ press: 'Enter' });
    await type('Paris');
    await sendKeys({ press: 'Tab' });
    await type('France');
    const given = { 'address-stage': 'international', 'address-reason': 'international', 'address-country': 'France' };
    expect(formData(element)).to.include(given);
    expect(formData(element)['address-lines']).to.match(/^12 Rue\r?\nParis$/);
    await press(element, 'The address is in the UK');
    expect(formData(element)).to.include({ 'address-stage': 'find', 'address-country': 'France' });
    expect(formData(element)).not.to.have.property('address-reason');
    await press(element, 'The address is outside the UK');
    expect(field(element, 'country').value).to.equal('France');
    expect(lines.isConnected || element.querySelector('textarea')?.value).to.be.ok;
  });

  it('offers an earlier address first; the search waits for another', async () => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = new URL('./address-lookup.css', import.meta.url).href;
    const loaded = new Promise((resolve) => link.addEventListener('load', resolve));
    document.head.append(link);
    await loaded;
    const sameAs = [{ value: 'home', label: 'Eich cyfeiriad cartref', lines: ['Tŷ Gwyn', 'Trefenghraifft', 'ZZ99 1AB'] }];
    const element = open({ sameAs }, (it) => (it.lookup = council()));
    expect(() => byRole('textbox', 'Cod post')).to.throw();
    byRole('radio', 'Eich cyfeiriad cartref').focus();
    await sendKeys({ press: ' ' });
    expect(formData(element)).to.include({ 'address-same': 'home' });
    await sendKeys({ press: 'Enter' });
    await settle(element);
    expect(lastPosted()?.get('address-action') ?? null).to.equal(null);
    await sendKeys({ press: 'ArrowDown' });
    expect(formData(element)).to.include({ 'address-same': '' });
    await find(element, 'ZZ99 1AB');
    expect(byRole('radio', 'Fflat 1, 2 Lôn y Dderwen, Trefenghraifft, ZZ99 1AB')).to.exist;
    expect(() => byRole('radio', 'Eich cyfeiriad cartref')).to.throw();
    await press(element, 'Chwilio eto');
    expect(byRole('radio', 'Cyfeiriad arall').checked).to.equal(true);
    expect(byRole('textbox', 'Cod post')).to.equal(document.activeElement);
    link.remove();
  });

  it('keeps two on one page apart', async () => {
    const both = ['from', 'to'].map((name) => serverMarkup(addressLookupTemplate({ ...base, name, legend: name }))).join('');
    const first = openPage('cy', both);
    const second = first.nextElementSibling as AddressLookupElement;
    const asked: Record<string, AddressQuery[]> = { from: [], to: [] };
    for (const element of [first, second]) element.lookup = council(asked[element.name]);
    field(first, 'postcode').value = 'ZZ99 1AB';
    field(second, 'postcode').value = 'ZZ99 1';
    const search = (element: Element) => element.querySelector<HTMLButtonElement>('button[value=find]')!;
    search(second).click();
    await settle(second);
    expect([asked['from'], asked['to']]).to.deep.equal([[], [{ postcode: 'ZZ99 1' }]]);
    expect(formData(first)).to.include({ 'from-stage': 'find', 'to-stage': 'street' });
    search(first).focus();
    search(first).click();
    await settle(first);
    const ids = [...document.querySelectorAll('form [id]')].map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    expect(document.activeElement?.id).to.equal('from-uprn');
  });

  it('follows the page into the other language with the choice that was made', async () => {
    const element = open({}, (it) => (it.lookup = () => Promise.resolve(found)));
    await find(element, 'ZZ99 1AB');
    byRole('radio', /^3 Lôn y Dderwen/).click();
    document.documentElement.lang = 'en';
    await settle(element);
    expect(byRole('radio', /^3 Oak Lane/).checked).to.equal(true);
    expect(byRole('group', 'Choose your address')).to.exist;
  });

  it('sends the words that were confirmed beside the UPRN, in the page’s language', async () => {
    const element = open({}, (it) => (it.lookup = () => Promise.resolve(found)));
    await find(element, 'ZZ99 1AB');
    expect(formData(element)).not.to.have.property('address-confirmed');
    byRole('radio', /^3 Lôn y Dderwen/).click();
    expect(formData(element)['address-confirmed']).to.match(/^3 Lôn y Dderwen\r?\nTrefenghraifft\r?\nZZ99 1AB$/);
  });

  // Done at once, Orca in Firefox names the field after the advice and takes letters for it, though focus has left it.
  it('moves focus only after an error has left the page', async () => {
    const element = open({}, (it) => (it.lookup = () => Promise.resolve({ status: 'none-found' })));
    const postcode = field(element, 'postcode');
    postcode.focus();
    await element.showError('Rhowch god post llawn');
    await type('ZZ99 9ZZ');
    const left = new Promise<Element | null>((resolve) => {
      const watch = new MutationObserver(() => {
        if (document.getElementById('address-postcode-error')) return;
        watch.disconnect();
        setTimeout(() => resolve(document.activeElement));
      });
      watch.observe(element, { childList: true, subtree: true });
    });
    await sendKeys({ press: 'Enter' });
    expect(await left).to.equal(postcode);
    while (document.activeElement === postcode) await settle(element);
    expect(document.activeElement?.id).to.equal('address-problem');
  });

  it('puts the author’s section before each token, and none for somebody else', async () => {
    for (const [autocomplete, line1] of [
      ['section-child shipping', 'section-child shipping address-line1'],
      ['off', 'off'],
    ] as const) {
      const element = open({ autocomplete });
      await press(element, 'Rhoi’r cyfeiriad â llaw');
      expect(field(element, 'line1').autocomplete).to.equal(line1);
      closePage();
    }
  });
});
