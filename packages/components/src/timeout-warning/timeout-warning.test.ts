import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { serverDom } from '../element/dom-outline.conformance.ts';
import { elementConformance } from '../element/element.conformance.ts';
import { timeoutWarningTemplate } from './timeout-warning.template.ts';
import type { TimeoutWarningElement } from './timeout-warning.ts';

const props = { minutes: 60, keepAlive: '/cy/session', endedHref: '/cy/session-ended' };
const define = () => import('./timeout-warning.define.ts');

elementConformance({
  tag: 'patrwm-timeout-warning',
  define,
  template: (language) => timeoutWarningTemplate({ language, ...props }),
  configure: (element) => Object.assign(element, props),
});

describe('patrwm-timeout-warning', () => {
  const now = Date.now.bind(Date);
  const ask = window.fetch.bind(window);
  const elements: TimeoutWarningElement[] = [];
  let passed = 0;
  let session = 0;

  beforeEach(define);
  afterEach(() => {
    for (const element of elements.splice(0)) element.parentElement?.remove();
    Date.now = now;
    window.fetch = ask;
    passed = 0;
  });

  /** One more tab of the session, whose page was just brought by a request. Each test has a session of its own. */
  function show(language: 'cy' | 'en' = 'cy', keepAlive = `/session/${++session}`): TimeoutWarningElement {
    Date.now = () => now() + passed * 60_000;
    const element = serverDom<TimeoutWarningElement>(
      timeoutWarningTemplate({ language, ...props, keepAlive, fields: { csrf: 'token' } }),
      language,
    );
    element.addEventListener('session-ended', (event) => event.preventDefault());
    element.renew();
    elements.push(element);
    return element;
  }

  /** Lets minutes go by, as a machine that slept and woke. */
  function pass(minutes: number): void {
    passed += minutes;
    document.dispatchEvent(new Event('visibilitychange'));
  }

  const dialog = (element: Element) => element.querySelector('dialog')!;
  const words = (element: Element, part: string) => element.querySelector(`.patrwm-timeout-warning__${part}`)!.textContent;

  it('says without any script how long a session lasts', () => {
    expect(words(show('cy'), 'notice')).to.equal('Bydd eich sesiwn yn dod i ben ar ôl 60 munud heb weithgarwch.');
    expect(words(show('en'), 'notice')).to.equal('Your session will end after 60 minutes without activity.');
  });

  it('warns by a dialog with a name, and counts in whole minutes', () => {
    const element = show('cy');
    pass(54);
    expect(dialog(element).open).to.equal(false);
    pass(1);
    expect(dialog(element).open).to.equal(true);
    expect(document.getElementById(dialog(element).getAttribute('aria-labelledby')!)).to.have.text('Mae eich sesiwn ar fin dod i ben');
    expect(document.activeElement).to.have.trimmed.text('Aros yn y gwasanaeth');
    pass(3.5);
    expect(words(element, 'countdown')).to.equal('Er eich diogelwch, bydd eich sesiwn yn dod i ben ymhen 2 funud.');
    pass(1);
    expect(words(element, 'countdown')).to.equal('Er eich diogelwch, bydd eich sesiwn yn dod i ben ymhen llai na munud.');
  });

  it('speaks only when the number changes', async () => {
    const element = show('en');
    pass(55.1);
    let changes = 0;
    const observer = new MutationObserver((records) => (changes += records.length));
    observer.observe(element.querySelector('[role="status"]')!, { childList: true, characterData: true, subtree: true });
    pass(0.2);
    pass(0.2);
    await Promise.resolve();
    expect(changes).to.equal(0);
  });

  it('stays: posts the form in place, closes, and gives the focus back', async () => {
    const element = show();
    const before = document.body.appendChild(document.createElement('button'));
    before.focus();
    const requests: { url: string; method: string; body: URLSearchParams }[] = [];
    window.fetch = (url, init) => {
      requests.push({ url: url as string, method: init!.method!, body: init!.body as URLSearchParams });
      return Promise.resolve(new Response(null, { status: 204 }));
    };
    pass(56);
    element.querySelector<HTMLButtonElement>('dialog button')!.click();
    await waitUntil(() => !dialog(element).open, undefined, { timeout: 10_000 });
    expect(requests).to.have.length(1);
    expect(requests[0]!.url).to.contain('/session/');
    expect(requests[0]!.method).to.equal('POST');
    expect(requests[0]!.body.toString()).to.equal('csrf=token');
    expect(document.activeElement).to.equal(before);
    pass(54);
    expect(dialog(element).open).to.equal(false);
    before.remove();
  });

  it('takes Escape as staying', async () => {
    const element = show();
    window.fetch = () => Promise.resolve(new Response(null, { status: 204 }));
    pass(56);
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !dialog(element).open, undefined, { timeout: 10_000 });
    pass(10);
    expect(dialog(element).open).to.equal(false);
  });

  it('says what to do when staying failed, and stays open', async () => {
    const element = show('cy');
    window.fetch = () => Promise.reject(new TypeError('offline'));
    pass(56);
    element.querySelector<HTMLButtonElement>('dialog button')!.click();
    await waitUntil(() => words(element, 'failed') !== '', undefined, { timeout: 10_000 });
    expect(words(element, 'failed')).to.contain('Gwiriwch eich cysylltiad â’r rhyngrwyd');
    expect(dialog(element).open).to.equal(true);
  });

  it('ends when the server has no session left', async () => {
    const element = show();
    let ended = false;
    element.addEventListener('session-ended', () => (ended = true));
    window.fetch = () => Promise.resolve(new Response(null, { status: 403 }));
    pass(56);
    element.querySelector<HTMLButtonElement>('dialog button')!.click();
    await waitUntil(() => ended, undefined, { timeout: 10_000 });
  });

  it('ends on time, once', () => {
    const element = show();
    let ended = 0;
    element.addEventListener('session-ended', () => ended++);
    pass(61);
    pass(1);
    expect(ended).to.equal(1);
  });

  it('closes in every tab when one of them stays', async () => {
    const one = show('cy', '/session/shared');
    const other = show('cy', '/session/shared');
    pass(56);
    expect(dialog(other).open).to.equal(true);
    one.renew();
    await waitUntil(() => !dialog(other).open, undefined, { timeout: 10_000 });
  });
});
