import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { exampleAddresses } from './address-lookup.examples.ts';
import {
  base,
  byRole,
  closePage,
  field,
  find,
  formData,
  heldLookup,
  lastPosted,
  open,
  openPage,
  serverMarkup,
  settle,
  type,
} from './address-lookup.harness.ts';
import { addressChoices, addressLookupTemplate, type AddressLookupProps, type AddressResult } from './address-lookup.template.ts';

const found: AddressResult = { status: 'found', addresses: exampleAddresses };

describe('address lookup', () => {
  afterEach(closePage);

  it('finds by keyboard alone, and posts what was chosen', async () => {
    const element = open({}, (it) => (it.lookup = () => Promise.resolve(found)));
    const chosen: string[] = [];
    document.addEventListener('address-chosen', (event) => chosen.push((event as CustomEvent<{ uprn: string }>).detail.uprn), {
      once: true,
    });
    field(element, 'postcode').focus();
    await type('zz99iab');
    await sendKeys({ press: 'Enter' });
    await settle(element);
    expect(byRole('status').textContent).to.equal('Daethom o hyd i 4 cyfeiriad ar gyfer ZZ99 1AB.');
    expect(document.activeElement).to.equal(byRole('radio', 'Tŷ Gwyn, 1 Lôn y Dderwen, Trefenghraifft, ZZ99 1AB'));
    expect(field(element, 'uprn').checked).to.equal(false);
    await sendKeys({ press: 'ArrowDown' });
    expect(chosen).to.deep.equal(['990000000002']);
    expect(formData(element)).to.include({ 'address-stage': 'choose', 'address-uprn': '990000000002', 'address-postcode': 'zz99iab' });
    await sendKeys({ press: 'Enter' });
    expect(lastPosted()?.get('address-action')).to.equal(null);
  });

  it('keeps the postcode field: the same node, with its text, caret and focus, through every stage', async () => {
    const element = open({});
    const postcode = field(element, 'postcode');
    postcode.focus();
    await type('ZZ99 1AB');
    postcode.setSelectionRange(2, 4);
    element.lookup = () => Promise.resolve(found);
    expect(field(element, 'postcode')).to.equal(postcode);
    await find(element, 'ZZ99 1AB');
    byRole('button', 'Nid yw fy nghyfeiriad ar y rhestr').click();
    await settle(element);
    expect(document.activeElement).to.equal(byRole('textbox', 'Llinell cyfeiriad 1'));
    byRole('button', 'Chwilio am y cyfeiriad yn lle hynny').click();
    await settle(element);
    expect(field(element, 'postcode')).to.equal(postcode);
    expect(document.activeElement).to.equal(postcode);
    expect(postcode.value).to.equal('ZZ99 1AB');
  });

  it('changes nothing of what it adopts', async () => {
    const before = serverMarkup(addressLookupTemplate(base));
    const element = openPage('cy', before);
    await settle(element);
    expect(element.outerHTML).to.equal(before);
    const postcode = field(element, 'postcode');
    postcode.focus();
    await type('abc');
    postcode.setSelectionRange(1, 2);
    element.remove();
    document.querySelector('form')?.prepend(element);
    await settle(element);
    expect(element.outerHTML).to.equal(before);
    expect(field(element, 'postcode')).to.equal(postcode);
  });

  it('upgrades under a person who types: value, caret and focus stay', async () => {
    // An element of another name is defined only once the person is typing.
    const markup = serverMarkup(addressLookupTemplate(base)).replaceAll('patrwm-address-lookup', 'late-address-lookup');
    const late = openPage('cy', markup);
    const postcode = field(late, 'postcode');
    postcode.focus();
    await type('ZZ99');
    postcode.setSelectionRange(1, 3);
    const { AddressLookupElement: Base } = await import('./address-lookup.ts');
    if (!customElements.get('late-address-lookup')) customElements.define('late-address-lookup', class extends Base {});
    await settle(late);
    expect(document.activeElement).to.equal(postcode);
    expect([postcode.value, postcode.selectionStart, postcode.selectionEnd]).to.deep.equal(['ZZ99', 1, 3]);
  });

  it('keeps what was typed by hand while searching again', async () => {
    const element = open({}, (it) => (it.lookup = () => Promise.resolve({ status: 'none-found' })));
    await find(element, 'ZZ99 1AB');
    byRole('button', 'Rhoi’r cyfeiriad â llaw').click();
    await settle(element);
    expect(field(element, 'manual-postcode').value).to.equal('ZZ99 1AB');
    await type('Tŷ Siân');
    byRole('button', 'Chwilio am y cyfeiriad yn lle hynny').click();
    await settle(element);
    expect(formData(element)).to.include({ 'address-stage': 'find', 'address-line1': 'Tŷ Siân' });
    await find(element, 'ZZ99 9ZZ');
    byRole('button', 'Rhoi’r cyfeiriad â llaw').click();
    await settle(element);
    expect(field(element, 'line1').value).to.equal('Tŷ Siân');
    expect(field(element, 'manual-postcode').value).to.equal('ZZ99 9ZZ');
  });

  for (const language of ['cy', 'en'] as const) {
    it(`shows each stage as the server does (${language})`, async () => {
      const results: [AddressResult, Partial<AddressLookupProps>][] = [
        [found, { stage: 'choose', addresses: addressChoices(language, exampleAddresses) }],
        [{ status: 'none-found' }, { problem: 'none-found' }],
        [{ status: 'too-many' }, { problem: 'too-many' }],
        [{ status: 'outside-area' }, { problem: 'outside-area' }],
        [{ status: 'not-a-postcode' }, { problem: 'not-a-postcode' }],
        [{ status: 'unavailable' }, { problem: 'unavailable' }],
      ];
      for (const [result, props] of results) {
        const element = open({ language }, (it) => (it.lookup = () => Promise.resolve(result)));
        await find(element, 'ZZ99 1AB');
        // What was typed is in the field and not in its attribute, where a server writes it.
        field(element, 'postcode').setAttribute('value', 'ZZ99 1AB');
        const server = serverMarkup(addressLookupTemplate({ ...base, language, ...props, postcode: 'ZZ99 1AB' }));
        expect(element).dom.to.equal(server);
        closePage();
      }
    });
  }

  it('takes focus to what went wrong, and tells that another step is shown', async () => {
    const element = open({}, (it) => (it.lookup = () => Promise.resolve({ status: 'outside-area' })));
    const stages: string[] = [];
    element.addEventListener('address-stage-changed', (event) => stages.push((event as CustomEvent<{ stage: string }>).detail.stage));
    await find(element, 'eh1 1aa');
    expect(stages).to.deep.equal(['find']);
    expect(document.activeElement).to.equal(byRole('group', 'Mae EH1 1AA y tu allan i’r ardal y gallwn chwilio ynddi.'));
    expect(byRole('status').textContent).to.equal('');
  });

  it('says it is searching, and drops an answer that came too late', async () => {
    const { asked, lookup } = heldLookup();
    const element = open({}, (it) => (it.lookup = lookup));
    await find(element, 'ZZ99 1AA');
    expect(byRole('status').textContent).to.equal('Yn chwilio…');
    await find(element, 'ZZ99 1AB');
    expect(asked.map(({ signal }) => signal?.aborted)).to.deep.equal([true, false]);
    asked[1]?.answer(found);
    await settle(element);
    asked[0]?.answer({ status: 'none-found' });
    await settle(element);
    expect(byRole('status').textContent).to.equal('Daethom o hyd i 4 cyfeiriad ar gyfer ZZ99 1AB.');
    expect(element.querySelector('#address-problem')).to.equal(null);
  });

  it('drops the answer to a postcode that was typed over', async () => {
    const { asked, lookup } = heldLookup();
    const element = open({}, (it) => (it.lookup = lookup));
    await find(element, 'ZZ99 1AA');
    field(element, 'postcode').value = 'ZZ99 1AB';
    asked[0]?.answer(found);
    await settle(element);
    expect(byRole('status').textContent).to.equal('');
    expect(element.querySelector('[type=radio]')).to.equal(null);
  });

  it('ends a search that is left for manual entry, or for another page', async () => {
    const { asked, lookup } = heldLookup();
    const element = open({}, (it) => (it.lookup = lookup));
    await find(element, 'ZZ99 1AA');
    byRole('button', 'Rhoi’r cyfeiriad â llaw').click();
    await settle(element);
    expect(asked[0]?.signal?.aborted).to.equal(true);
    asked[0]?.answer(found);
    await settle(element);
    expect(document.activeElement).to.equal(byRole('textbox', 'Llinell cyfeiriad 1'));
  });

  it('leaves the focus with a person who has gone on', async () => {
    const { asked, lookup } = heldLookup();
    const element = open({}, (it) => (it.lookup = lookup));
    await find(element, 'ZZ99 1AB');
    byRole('button', 'Parhau').focus();
    asked[0]?.answer(found);
    await settle(element);
    expect(document.activeElement).to.equal(byRole('button', 'Parhau'));
  });

  it('asks for a postcode before it searches, and clears that when one is found', async () => {
    const { asked, lookup } = heldLookup();
    const element = open({}, (it) => (it.lookup = lookup));
    await find(element, '  ');
    expect(asked).to.have.length(0);
    expect(byRole('textbox', 'Cod post')).to.equal(document.activeElement);
    expect(element.querySelector('#address-postcode-error')?.textContent).to.equal('Gwall: Rhowch god post');
    await find(element, 'ZZ99 1AB');
    asked[0]?.answer({ status: 'none-found' });
    await settle(element);
    expect(element.querySelector('#address-postcode-error')).to.equal(null);
  });

  it('gives up after a while, and opens manual entry', async () => {
    const { asked, lookup } = heldLookup();
    const element = open({}, (it) => Object.assign(it, { lookup, timeout: 50 }));
    await find(element, 'ZZ99 1AB');
    await new Promise((resolve) => setTimeout(resolve, 120));
    await settle(element);
    expect(asked[0]?.signal?.aborted).to.equal(true);
    expect(document.activeElement).to.equal(byRole('group', /^Nid yw’r gwasanaeth chwilio am gyfeiriad ar gael/));
    expect(field(element, 'stage').value).to.equal('manual');
  });

  it('posts without a look-up of its own, as it would without script', () => {
    open({});
    byRole('button', 'Dod o hyd i gyfeiriad').click();
    expect(lastPosted()?.get('address-action')).to.equal('find');
  });

  it('presses the right button at Enter, as it would without script', async () => {
    const pressed = { find: ['postcode', 'find'], manual: ['line1', null] } as const;
    for (const [stage, [part, action]] of Object.entries(pressed)) {
      const element = open({ stage: stage as keyof typeof pressed });
      field(element, part).focus();
      await sendKeys({ press: 'Enter' });
      expect(lastPosted()?.get('address-action'), stage).to.equal(action);
      closePage();
    }
  });

  it('changes its mind after an address was chosen', async () => {
    const chosen = { uprn: '990000000001', lines: ['Tŷ Gwyn'], town: 'Trefenghraifft', postcode: 'ZZ99 1AB' };
    const element = open({ stage: 'chosen', postcode: 'ZZ99 1AB', chosen });
    expect(formData(element)['address-uprn']).to.equal('990000000001');
    byRole('button', 'Newid y cyfeiriad').click();
    await settle(element);
    expect(document.activeElement).to.equal(byRole('textbox', 'Cod post'));
    expect(formData(element)).to.include({ 'address-stage': 'find', 'address-postcode': 'ZZ99 1AB' });
    expect(formData(element)).not.to.have.property('address-uprn');
  });

  it('shows names from a gazetteer as text, never as markup', async () => {
    const oneLine = '<img src=x onerror="document.title=1"> & ${postcode} {n}';
    const address = { uprn: '1', cy: { lines: [], town: '', postcode: '', oneLine } };
    const element = open({}, (it) => (it.lookup = () => Promise.resolve({ status: 'found', addresses: [address] })));
    await find(element, '$& <b>x');
    expect(byRole('radio').labels?.[0]?.textContent).to.equal(oneLine);
    expect(byRole('status').textContent).to.equal('Daethom o hyd i 1 cyfeiriad ar gyfer $& <B>X.');
  });

  it('shows the same errors as the server, without replacing a field', async () => {
    for (const [part, stage] of [
      ['line1', 'manual'],
      ['uprn', 'choose'],
      ['postcode', 'find'],
      ['property', 'find'],
    ] as const) {
      const props = { ...base, stage, addresses: addressChoices('cy', exampleAddresses) };
      const element = open(props);
      const control = field(element, part);
      await element.showError('Rhowch yr ateb', part);
      await element.showError('Rhowch yr ateb', part);
      expect(field(element, part)).to.equal(control);
      expect(element).dom.to.equal(serverMarkup(addressLookupTemplate({ ...props, errors: { [part]: 'Rhowch yr ateb' } })));
      element.clearError();
      expect(element).dom.to.equal(serverMarkup(addressLookupTemplate(props)));
      closePage();
    }
  });

  it('shows one error at several parts, and lets the last call win', async () => {
    const props = { ...base, stage: 'manual' } as const;
    const element = open(props);
    const late = element.showError('Rhowch yr ateb', 'line1');
    element.clearError();
    await late;
    expect(element).dom.to.equal(serverMarkup(addressLookupTemplate(props)));
    await element.showError('Mae’n rhy hir', 'line1 town');
    const errors = { line1: 'Mae’n rhy hir', town: 'Mae’n rhy hir' };
    expect(element).dom.to.equal(serverMarkup(addressLookupTemplate({ ...props, errors })));
  });

  it('renders itself where it is empty, and finds there too', async () => {
    const element = openPage('en', '<patrwm-address-lookup name="home" legend="Where do you live?"></patrwm-address-lookup>');
    await settle(element);
    const postcode = field(element, 'postcode');
    element.lookup = () => Promise.resolve(found);
    await find(element, 'ZZ99 1AB');
    expect(byRole('group', 'Where do you live?')).to.exist;
    expect(document.activeElement).to.equal(byRole('radio', 'Tŷ Gwyn, 1 Oak Lane, Exampleton, ZZ99 1AB'));
    expect(field(element, 'postcode')).to.equal(postcode);
    document.documentElement.lang = 'cy';
    await settle(element);
    expect(byRole('group', 'Dewiswch eich cyfeiriad')).to.exist;
    expect(byRole('radio', 'The Old Forge, Oak Lane, Exampleton, ZZ99 1AB').nextElementSibling).to.have.attribute('lang', 'en');
  });
});
