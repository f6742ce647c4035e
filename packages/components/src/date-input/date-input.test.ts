import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { domOutline, serverDom } from '../element/dom-outline.conformance.ts';
import { fieldConformance } from '../form-group/field.conformance.ts';
import { examples } from './date-input.examples.ts';
import { dateInputTemplate, type DateInputProps } from './date-input.template.ts';
import type { DateInputElement } from './date-input.ts';

const props = (language: 'cy' | 'en'): DateInputProps => ({
  language,
  name: 'born',
  legend: 'Beth yw eich dyddiad geni?',
  hint: 'Er enghraifft, 31 3 1980',
  autocomplete: 'bday',
});

fieldConformance({
  tag: 'patrwm-date-input',
  define: () => import('./date-input.define.ts'),
  template: dateInputTemplate,
  props,
  examples,
});

describe('patrwm-date-input', () => {
  const field = (more: Partial<DateInputProps> = {}) => serverDom<DateInputElement>(dateInputTemplate({ ...props('cy'), ...more }), 'cy');
  const labels = (element: Element) => [...element.querySelectorAll('label')].map((label) => label.textContent);

  afterEach(() => {
    for (const page of document.querySelectorAll('main')) page.remove();
  });

  it('names its parts in both languages', () => {
    expect(labels(field())).to.deep.equal(['Diwrnod', 'Mis', 'Blwyddyn']);
    expect(labels(field({ language: 'en' }))).to.deep.equal(['Day', 'Month', 'Year']);
  });

  it('names its parts anew when the language changes', async () => {
    const element = field();
    element.parentElement!.lang = 'en';
    await new Promise((done) => setTimeout(done));
    expect(labels(element)).to.deep.equal(['Day', 'Month', 'Year']);
  });

  it('lets a browser fill in a date of birth', () => {
    const tokens = [...field().querySelectorAll('input')].map((input) => input.getAttribute('autocomplete'));
    expect(tokens).to.deep.equal(['bday-day', 'bday-month', 'bday-year']);
  });

  for (const parts of ['year', 'day month'] as const) {
    it(`marks only what is wrong: ${parts}`, async () => {
      const expected = field({ error: 'Rhowch y dyddiad', errorParts: parts.split(' ') as DateInputProps['errorParts'] });
      const wrong = [...expected.querySelectorAll('[aria-invalid]')].map(({ id }) => id.replace('born-', ''));
      expect(wrong.join(' ')).to.equal(parts);
      const element = field();
      await element.showError('Arall', 'day');
      await element.showError('Rhowch y dyddiad', parts);
      expect(domOutline(element)).to.equal(domOutline(expected));
    });
  }

  it('never moves the cursor from part to part by itself', async () => {
    const element = field();
    element.querySelector<HTMLInputElement>('#born-day')!.focus();
    await sendKeys({ type: '311' });
    expect(document.activeElement!.id).to.equal('born-day');
  });
});
