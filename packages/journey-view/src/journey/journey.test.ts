import type { AddressLookupElement } from '@patrwm/components/address-lookup';
import { assert } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { sampleJourney } from '../sample-journey.ts';
import './journey.define.ts';
import type { JourneyElement } from './journey.ts';
import { registerJourney } from './register-journey.ts';
import type { Sent } from './send.ts';

registerJourney(sampleJourney);
const realFetch = window.fetch.bind(window);
const title = document.title;
let posted: Sent[] = [];
let network: 'up' | 'down' | 'refuses' = 'up';

/** What a receiver answers that knows the address to be wrong. */
const refusal = {
  page: 'home',
  question: 'home',
  code: 'town',
  field: 'home-town',
  text: { cy: 'Rhowch y dref neu’r ddinas', en: 'Enter the town or city' },
};

const text = (): string => document.body.innerText.replace(/\s+/g, ' ');
const byName = <Control extends HTMLElement = HTMLInputElement>(name: string): Control => document.querySelector(`[name="${name}"]`)!;
const option = (name: string, value: string): HTMLInputElement => document.querySelector(`[name="${name}"][value="${value}"]`)!;
async function until(holds: () => unknown, what: string): Promise<void> {
  for (const end = Date.now() + 10_000; Date.now() < end;) {
    if (holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`${what} never came. The page says: ${text()}`);
}
const heading = (words: string): Promise<void> =>
  until(() => [...document.querySelectorAll('h1')].some((each) => each.textContent.includes(words)), `The page “${words}”`);
/** A window in the background moves no focus, and the runner may open several: it is told by hand there. */
function focus(control: HTMLElement): void {
  control.focus();
  if (!document.hasFocus()) control.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
}
/** Chooses with the space bar, which a window in the background does not take. */
async function choose(control: HTMLInputElement): Promise<void> {
  focus(control);
  if (document.hasFocus()) await sendKeys({ type: ' ' });
  else control.click();
  await until(() => control.checked, `The choice of ${control.value}`);
}
/** Presses the page's own button, as Enter or a click would. */
const go = (): void => [...document.querySelectorAll<HTMLButtonElement>('patrwm-journey form button')].at(-1)!.click();
/** The browser’s own button, whose effect comes when the browser likes. */
async function goBack(): Promise<void> {
  const gone = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
  history.back();
  await gone;
}
const link = (words: string): HTMLAnchorElement => [...document.querySelectorAll('a')].find((each) => each.textContent.includes(words))!;

async function open(lang: string, set: (element: JourneyElement) => void = () => undefined): Promise<JourneyElement> {
  document.documentElement.lang = lang;
  history.replaceState(null, '', location.pathname + location.search);
  const element = document.createElement('patrwm-journey');
  element.journey = 'sample';
  element.post = '/submissions';
  element.now = () => new Date('2026-11-21T12:00:00Z');
  set(element);
  document.body.replaceChildren(element);
  await element.updateComplete;
  await until(() => element.querySelector('h1'), 'The first page');
  return element;
}

describe('<patrwm-journey>', () => {
  beforeEach(() => {
    posted = [];
    network = 'up';
    document.title = 'Cyngor Gwynedd';
    window.fetch = async (_url, init) => {
      if (network === 'down') throw new TypeError('No network');
      if (network === 'refuses') return new Response(JSON.stringify({ errors: [refusal] }), { status: 422 });
      posted.push(JSON.parse(init?.body as string));
      return new Response(JSON.stringify({ reference: 'AB12-CD34', submittedAt: '2026-11-21T12:00:00Z' }), { status: 201 });
    };
  });
  afterEach(() => {
    window.fetch = realFetch;
    document.body.replaceChildren();
    document.title = title;
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('walks a whole journey by keyboard and button, and sends it once', async () => {
    await open('cy');
    await heading('Ydych chi’n byw yn y sir?');
    assert.equal(document.title, 'Ydych chi’n byw yn y sir? – Gwneud cais am fin ailgylchu – Cyngor Gwynedd');
    go();
    await until(() => document.querySelector('patrwm-error-summary a'), 'The error');
    assert.equal(document.activeElement!.className, 'patrwm-error-summary');
    assert.match(document.title, /^Gwall: /);
    await choose(option('tenure', 'yes'));
    go();
    await heading('Gallwch wneud cais');
    assert.equal(document.activeElement!.tagName, 'H1');
    go();
    await heading('Eich manylion');
    byName('fullName').focus();
    await sendKeys({ type: 'Siân Llŷr' });
    await sendKeys({ press: 'Enter' });
    await heading('dyddiad geni');
    byName('birth-day').value = '27';
    byName('birth-month').value = 'Mawrth';
    byName('birth-year').value = '1985';
    go();
    await heading('Beth yw eich cyfeiriad?');
    byName('home-line1').value = 'Tŷ Gwyn';
    byName('home-town').value = 'Caernarfon';
    byName('home-manual-postcode').value = 'LL55 1AA';
    go();
    await heading('I ble y dylem anfon y bin?');
    byName<HTMLButtonElement>('reuse').click();
    await until(() => byName('delivery-line1')?.value === 'Tŷ Gwyn', 'The same address');
    go();
    await heading('Beth fyddwch chi’n ei ailgylchu?');
    option('waste', 'paper').click();
    go();
    await heading('Faint allwch chi ei dalu?');
    byName('income').value = '12.50';
    go();
    await heading('Ardal ac ysgol');
    byName<HTMLSelectElement>('area').value = 'arfon';
    byName<HTMLSelectElement>('school').value = 's1';
    go();
    await heading('Oes rhywbeth arall');
    go();
    await heading('Anfonwch lun');
    assert.include(text(), 'a’i hanfon yn nes ymlaen');
    go();
    await heading('Beth yw enw’r plentyn?');
    byName('childName').value = 'Ŵena';
    go();
    await heading('Faint yw oed y plentyn?');
    byName('childAge').value = '4';
    go();
    await heading('Plant');
    assert.include(text(), 'Rydych wedi ychwanegu 1 plentyn');
    option('another', 'no').click();
    go();
    await heading('Gwiriwch eich atebion');
    assert.include(text(), '27 Mawrth 1985');

    network = 'down';
    go();
    await until(() => text().includes('Mae eich atebion yn dal yma'), 'The failure in words');
    network = 'refuses';
    go();
    await heading('Beth yw eich cyfeiriad?');
    assert.include(document.querySelector('patrwm-error-summary')!.textContent, 'Rhowch y dref');
    network = 'up';
    go();
    await heading('Gwiriwch eich atebion');
    go();
    await heading('Mae eich cais wedi ein cyrraedd');
    assert.include(text(), 'AB12-CD34');
    assert.equal(posted.length, 1);
    assert.equal(posted[0]!.answers.questions.fullName, 'Siân Llŷr');
    assert.equal(posted[0]!.payload.data.child_1_name, 'Ŵena');
    assert.equal(posted[0]!.language, 'cy');
    assert.match(posted[0]!.submissionId, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);

    await goBack();
    await heading('Mae eich cais wedi ein cyrraedd');
  });

  it('goes back with the browser’s own button, and puts no answer in the address', async () => {
    await open('cy');
    option('tenure', 'yes').click();
    go();
    await heading('Gallwch wneud cais');
    go();
    await heading('Eich manylion');
    assert.equal(location.hash, '#/your-details');
    await goBack();
    await heading('Gallwch wneud cais');
    await goBack();
    await heading('Ydych chi’n byw yn y sir?');
    assert.isTrue(option('tenure', 'yes').checked);
    assert.deepEqual([localStorage.length, sessionStorage.length], [0, 0]);
  });

  it('changes language in place and keeps what is typed', async () => {
    const element = await open('cy');
    option('tenure', 'yes').click();
    go();
    await heading('Gallwch wneud cais');
    go();
    await heading('Eich manylion');
    byName('fullName').value = 'Llŷr';
    document.querySelector<HTMLButtonElement>('patrwm-language-switch button[value="en"]')!.click();
    await heading('Your details');
    assert.equal(byName('fullName').value, 'Llŷr');
    assert.equal(element.firstElementChild!.getAttribute('lang'), 'en');
    assert.match(document.title, /^Your details/);

    document.documentElement.lang = 'en';
    await element.updateComplete;
    document.documentElement.lang = 'cy';
    await heading('Eich manylion');
    assert.equal(byName('fullName').value, 'Llŷr');
  });

  it('ends early with the rule and where it is written', async () => {
    await open('en');
    option('tenure', 'no').click();
    go();
    await heading('You cannot have a bin from us');
    assert.include(text(), 'Only people who live in the county');
    assert.isNull(document.querySelector('form'));
  });

  it('changes one answer from the check page’s link and the back link leads there again', async () => {
    await open('en');
    option('tenure', 'yes').click();
    go();
    await heading('You can apply');
    link('Back').click();
    await heading('Do you live in the county?');
    assert.equal(location.hash, '#/tenure');
  });

  it('looks an address up in place, and offers the list again in the other language', async () => {
    const cy = { lines: ['Tŷ Gwyn'], town: 'Caernarfon', postcode: 'LL55 1AA', oneLine: 'Tŷ Gwyn, Caernarfon, LL55 1AA' };
    const en = { lines: ['White House'], town: 'Caernarfon', postcode: 'LL55 1AA', oneLine: 'White House, Caernarfon, LL55 1AA' };
    const element = await open('cy', (each) => {
      each.journey = undefined;
      each.definition = {
        ...sampleJourney,
        pages: sampleJourney.pages.filter(({ id }) => id === 'home' || id === 'check' || id === 'confirm'),
      };
      each.lookup = async () => ({ status: 'found', addresses: [{ uprn: '42', cy, en }] });
    });
    focus(byName('home-postcode'));
    // WebKit’s driver loses the second of two letters alike.
    byName('home-postcode').value = 'LL55 1AA';
    // Before the element is there, Enter means Continue, as in any form.
    await customElements.whenDefined('patrwm-address-lookup');
    await document.querySelector<AddressLookupElement>('patrwm-address-lookup')!.updateComplete;
    await sendKeys({ press: 'Enter' });
    await until(() => option('home-uprn', '42'), 'The list');
    assert.include(text(), 'Tŷ Gwyn, Caernarfon');
    option('home-uprn', '42').click();
    document.querySelector<HTMLButtonElement>('patrwm-language-switch button[value="en"]')!.click();
    await heading('What is your address?');
    assert.include(text(), 'White House, Caernarfon');
    assert.isTrue(option('home-uprn', '42').checked);
    go();
    await heading('Check your answers');
    assert.include(text(), 'White House');
    await element.updateComplete;
  });

  it('leaves a council’s own words until the journey is there', async () => {
    document.documentElement.lang = 'cy';
    document.body.innerHTML = '<patrwm-journey journey="late" post="/s"><p>Ffoniwch ni</p></patrwm-journey>';
    await new Promise((resolve) => setTimeout(resolve, 50));
    assert.include(text(), 'Ffoniwch ni');
    registerJourney({ ...sampleJourney, id: 'late' });
    await heading('Ydych chi’n byw yn y sir?');
    assert.notInclude(text(), 'Ffoniwch ni');
  });
});
