import { expect } from '@open-wc/testing';
import { serverDom } from '../element/dom-outline.conformance.ts';
import { examples } from './error-message.examples.ts';
import { errorMessageTemplate } from './error-message.template.ts';

describe('error message', () => {
  afterEach(() => document.querySelector('main')?.remove());

  it('says that it is an error, to those who cannot see its colour', () => {
    for (const [language, prefix] of [
      ['cy', 'Gwall:'],
      ['en', 'Error:'],
    ] as const) {
      expect(serverDom(errorMessageTemplate({ language, id: 'e', text: 'x' }), language)).to.have.text(`${prefix} x`);
    }
  });

  for (const example of examples) {
    for (const language of ['cy', 'en'] as const) {
      it(`has no machine-detectable failure: ${example.name} (${language})`, async () => {
        await expect(serverDom(example.template(language), language)).to.be.accessible();
      });
    }
  }
});
