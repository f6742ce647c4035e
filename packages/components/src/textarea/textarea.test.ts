import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { domOutline, pageWithoutScript, serverDom } from '../element/dom-outline.conformance.ts';
import { fieldConformance } from '../form-group/field.conformance.ts';
import { examples } from './textarea.examples.ts';
import { textareaTemplate } from './textarea.template.ts';
import type { TextareaElement } from './textarea.ts';

fieldConformance({
  tag: 'patrwm-textarea',
  define: () => import('./textarea.define.ts'),
  template: textareaTemplate,
  props: (language) => ({ language, name: 'happened', label: 'Beth ddigwyddodd?', hint: 'Yn fyr', max: 30, rows: 4 }),
  examples,
});

describe('patrwm-textarea', () => {
  const field = (value = '', max: number | undefined = 10) =>
    serverDom<TextareaElement>(textareaTemplate({ language: 'cy', name: 'happened', label: 'Beth ddigwyddodd?', value, max }), 'cy');
  const count = (element: Element) => element.querySelector('.patrwm-textarea__count')!;
  const status = (element: Element) => element.querySelector('[role=status]')!;

  afterEach(() => {
    for (const page of document.querySelectorAll('main')) page.remove();
  });

  it('says the limit in words before any script', async () => {
    const page = await pageWithoutScript(textareaTemplate({ language: 'cy', name: 'a', label: 'A', max: 200 }), 'cy');
    const limit = page.querySelector<HTMLElement>('.patrwm-textarea__limit')!;
    expect(limit.innerText).to.equal('Gallwch ddefnyddio hyd at 200 o gymeriadau');
    expect(page.querySelector('textarea')!.getAttribute('aria-describedby')).to.equal('a-limit');
  });

  for (const [value, words] of [
    ['', 'Mae gennych 10 o gymeriadau ar ôl'],
    ['Llŷr', 'Mae gennych 6 chymeriad ar ôl'],
    ['Llyr an', 'Mae gennych 3 chymeriad ar ôl'],
    ['Llyr a Gw', 'Mae gennych 1 cymeriad ar ôl'],
    ['Llyr a Gwe', 'Nid oes gennych unrhyw gymeriadau ar ôl'],
    ['Llyr a Gwen!', 'Mae gennych 2 gymeriad yn ormod'],
  ] as const) {
    it(`counts “${value}” in the right Welsh form`, () => {
      expect(count(field(value))).to.have.text(words);
    });
  }

  it('counts code points, so an emoji is one and a composed ŷ is one', () => {
    expect(count(field('👍'))).to.have.text('Mae gennych 9 o gymeriadau ar ôl');
    expect(count(field('Tŷ'.normalize('NFC')))).to.have.text('Mae gennych 8 o gymeriadau ar ôl');
  });

  it('counts as keys are pressed, and never stops them', async () => {
    const element = field();
    element.control!.focus();
    await sendKeys({ type: 'Pentrefoelas' });
    expect(element.value).to.equal('Pentrefoelas');
    expect(count(element)).to.have.text('Mae gennych 2 gymeriad yn ormod').and.to.have.class('patrwm-textarea__count--over');
  });

  it('speaks only when the keys rest', async () => {
    const element = field();
    element.value = 'Pentrefoelas';
    element.control!.dispatchEvent(new InputEvent('input', { bubbles: true }));
    expect(status(element)).to.have.text('');
    await waitUntil(() => status(element).textContent !== '', 'the count is never read out', { timeout: 10_000 });
    expect(status(element)).to.have.text('Mae gennych 2 gymeriad yn ormod');
  });

  it('shows the limit until something is typed, and tells who comes to it how much of that is used', () => {
    const described = (element: TextareaElement) => element.querySelector('#happened-limit')!.textContent;
    const empty = field();
    expect(count(empty)).to.have.attribute('hidden');
    expect(described(empty)).to.equal('Gallwch ddefnyddio hyd at 10 o gymeriadau');
    expect(described(field('Llyr a Gwen!'))).to.equal('Gallwch ddefnyddio hyd at 10 o gymeriadau. Mae gennych 2 gymeriad yn ormod');
    const element = field('Llŷr');
    const control = element.control as HTMLTextAreaElement;
    control.value = 'Llŷr a';
    control.dispatchEvent(new InputEvent('input', { bubbles: true }));
    expect(count(element)).to.have.text('Mae gennych 4 o gymeriadau ar ôl');
    expect(described(element)).to.contain('6 chymeriad ar ôl');
    // An engine whose window is not in front tells of no focus.
    control.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
    expect(described(element)).to.contain('4 o gymeriadau ar ôl');
  });

  it('changes no description while the field is typed in, whatever renders it anew', async () => {
    const element = field('Llŷr');
    const described = () => element.querySelector('#happened-limit')!.textContent;
    element.control!.focus();
    element.value = 'Llŷr a';
    element.parentElement!.lang = 'en';
    await waitUntil(() => count(element).textContent === 'You have 4 characters left', undefined, { timeout: 10_000 });
    expect(described()).to.contain('6 chymeriad ar ôl');
    element.control!.blur();
    element.dispatchEvent(new FocusEvent('focusout'));
    expect(described()).to.contain('You have 4 characters left');
  });

  it('counts in the language of the page', async () => {
    const element = field('a');
    element.parentElement!.lang = 'en';
    await new Promise((done) => setTimeout(done));
    expect(count(element)).to.have.text('You have 9 characters left');
  });

  it('counts again when the form is reset', async () => {
    const form = document.body.appendChild(document.createElement('form'));
    form.lang = 'cy';
    const element = field('a');
    form.append(element);
    element.value = 'abcdefgh';
    form.reset();
    await new Promise((done) => setTimeout(done, 10));
    expect(count(element)).to.have.text('Mae gennych 9 o gymeriadau ar ôl');
    form.remove();
  });

  it('shows no count without a limit', () => {
    const element = serverDom<TextareaElement>(textareaTemplate({ language: 'cy', name: 'a', label: 'A' }), 'cy');
    expect(element.querySelector('.patrwm-textarea__count')).to.equal(null);
  });

  it('recounts an element that came empty when its value or limit changes', async () => {
    const page = document.body.appendChild(document.createElement('main'));
    page.lang = 'en';
    const element = document.createElement('patrwm-textarea');
    Object.assign(element, { label: 'A', name: 'a', max: 5 });
    page.append(element);
    await element.updateComplete;
    element.value = 'abc';
    element.max = 4;
    await element.updateComplete;
    await new Promise((done) => setTimeout(done));
    expect(count(element)).to.have.text('You have 1 character left');
    expect(domOutline(element)).to.include('You can use up to 4 characters');
  });
});
