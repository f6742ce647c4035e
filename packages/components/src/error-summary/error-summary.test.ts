import { expect, waitUntil } from '@open-wc/testing';
import { dateInputTemplate } from '../date-input/date-input.template.ts';
import { domOutline, pageWithoutScript, serverDom } from '../element/dom-outline.conformance.ts';
import { radiosTemplate } from '../radios/radios.template.ts';
import { textInputTemplate } from '../text-input/text-input.template.ts';
import { examples } from './error-summary.examples.ts';
import { errorSummaryTemplate } from './error-summary.template.ts';
import type { ErrorSummaryElement } from './error-summary.ts';
import { html } from 'lit/html.js';

const errors = [
  { text: 'Dewiswch ateb', href: '#moved' },
  { text: 'Rhaid i’r dyddiad gynnwys mis', href: '#born-month' },
  { text: 'Rhowch eich enw', href: '#full-name' },
];
const page = (shown = errors) =>
  html`${errorSummaryTemplate({ language: 'cy', errors: shown })}
  ${radiosTemplate({
    language: 'cy',
    name: 'moved',
    legend: 'Wedi symud?',
    items: [
      { value: 'yes', text: 'Ydw' },
      { value: 'no', text: 'Nac ydw' },
    ],
  })}
  ${dateInputTemplate({ language: 'cy', name: 'born', legend: 'Dyddiad geni' })}
  ${textInputTemplate({ language: 'cy', name: 'full-name', label: 'Enw llawn' })}`;
const summary = (shown = errors) => serverDom<ErrorSummaryElement>(page(shown), 'cy');
const group = (element: Element) => element.querySelector<HTMLElement>('[role=group]')!;
const define = () => import('./error-summary.define.ts');

describe('patrwm-error-summary', () => {
  afterEach(() => {
    for (const main of document.querySelectorAll('main')) main.remove();
  });

  it('links to each control without script', async () => {
    const plain = await pageWithoutScript(page(), 'cy');
    for (const { href } of errors) {
      plain.querySelector<HTMLAnchorElement>(`[href="${href}"]`)!.click();
      await waitUntil(() => `#${plain.activeElement?.id}` === href, `${href} has no focus`, { timeout: 10_000 });
    }
  });

  it('leaves someone who has begun to mend a field where they are', async () => {
    const element = summary();
    const input = document.querySelector<HTMLInputElement>('#full-name')!;
    input.focus();
    await define();
    await element.updateComplete;
    expect(document.activeElement).to.equal(input);
  });

  it('takes focus when the page comes with errors, once', async () => {
    await define();
    (document.activeElement as HTMLElement).blur();
    const element = summary();
    expect(document.activeElement).to.equal(group(element));
    expect(group(element)).to.have.attribute('aria-labelledby', element.querySelector('h2')!.id);
    expect(element.querySelector('h2')).to.have.text('Mae problem');
    const main = element.parentElement!;
    const before = element.outerHTML;
    element.remove();
    main.prepend(element);
    expect(element.outerHTML).to.equal(before);
    expect(document.activeElement).not.to.equal(group(element));
  });

  it('focuses each control, with its question in view', async () => {
    await define();
    const element = summary();
    // Room above and below, so that the browser's own jump would put the question out of sight.
    const room = document.createElement('div');
    room.style.height = '200vh';
    element.after(room);
    element.parentElement!.append(room.cloneNode());
    for (const { href } of errors) {
      scrollTo(0, 0);
      element.querySelector<HTMLAnchorElement>(`[href="${href}"]`)!.click();
      const control = document.activeElement as HTMLInputElement;
      expect(`#${control.id}`).to.equal(href);
      const question = control.closest('fieldset')?.querySelector('legend') ?? control.labels![0]!;
      expect(question.getBoundingClientRect().top).to.be.within(-1, innerHeight);
    }
  });

  it('rests empty and hidden, and loads nothing', async () => {
    await define();
    const element = summary([]);
    await element.updateComplete;
    expect(element.hidden).to.equal(true);
    expect(element.childElementCount).to.equal(0);
  });

  it('shows errors found in the page as a server would, and takes focus each time', async () => {
    await define();
    const element = summary([]);
    await element.show(errors);
    expect(domOutline(element)).to.equal(domOutline(summary()));
    expect(document.activeElement).not.to.equal(document.body);
    await element.show(errors.slice(1));
    expect(domOutline(element)).to.equal(domOutline(summary(errors.slice(1))));
    expect(document.activeElement).to.equal(group(element));
    element.hide();
    await element.updateComplete;
    expect(domOutline(element)).to.equal(domOutline(summary([])));
    await element.show(errors);
    expect(document.activeElement).to.equal(group(element));
    element.querySelector('a')!.click();
    expect(document.activeElement!.id).to.equal('moved');
  });

  it('replaces the errors that the server sent', async () => {
    await define();
    const element = summary();
    await element.show(errors.slice(2));
    expect(domOutline(element)).to.equal(domOutline(summary(errors.slice(2))));
    element.hide();
    await element.updateComplete;
    expect([element.hidden, element.childElementCount]).to.deep.equal([true, 0]);
  });

  it('hides what the server sent', async () => {
    await define();
    const element = summary();
    element.hide();
    await element.updateComplete;
    expect(domOutline(element)).to.equal(domOutline(summary([])));
  });

  it('says its heading in the language of the page', async () => {
    await define();
    const element = summary();
    element.parentElement!.lang = 'en';
    await new Promise((done) => setTimeout(done));
    expect(element.querySelector('h2')).to.have.text('There is a problem');
    await element.show(errors);
    element.parentElement!.lang = 'cy';
    await new Promise((done) => setTimeout(done));
    await element.updateComplete;
    expect(element.querySelector('h2')).to.have.text('Mae problem');
  });

  for (const example of examples) {
    for (const language of ['cy', 'en'] as const) {
      it(`has no machine-detectable failure: ${example.name} (${language})`, async () => {
        await define();
        const element = serverDom<ErrorSummaryElement>(example.template(language), language);
        await element.updateComplete;
        await expect(element.parentElement!).to.be.accessible();
      });
    }
  }
});
