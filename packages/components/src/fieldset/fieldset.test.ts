import { expect } from '@open-wc/testing';
import { serverDom } from '../element/dom-outline.conformance.ts';
import { examples } from './fieldset.examples.ts';
import { fieldsetTemplate } from './fieldset.template.ts';

describe('fieldset', () => {
  afterEach(() => document.querySelector('main')?.remove());

  it('makes its legend the heading of the page when told', () => {
    const fieldset = serverDom(fieldsetTemplate({ legend: 'Cyfeiriad', legendIsHeading: true, content: 'x' }), 'cy');
    expect(fieldset.querySelector('legend h1')).to.have.text('Cyfeiriad');
  });

  for (const example of examples) {
    for (const language of ['cy', 'en'] as const) {
      it(`has no machine-detectable failure: ${example.name} (${language})`, async () => {
        await expect(serverDom(example.template(language), language)).to.be.accessible();
      });
    }
  }
});
