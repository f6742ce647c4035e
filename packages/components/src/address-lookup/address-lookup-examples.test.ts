import { expect } from '@open-wc/testing';
import { render } from 'lit/html.js';
import './address-lookup.define.ts';
import { examples } from './address-lookup.examples.ts';

describe('address lookup examples', () => {
  for (const language of ['cy', 'en'] as const) {
    for (const { name, template } of examples) {
      it(`${name} is accessible (${language})`, async () => {
        document.documentElement.lang = language;
        const form = document.createElement('form');
        document.body.append(form);
        render(template(language), form);
        await expect(form).to.be.accessible();
        const ids = [...form.querySelectorAll('[id]')].map(({ id }) => id);
        expect(new Set(ids).size).to.equal(ids.length);
        form.remove();
      });
    }
  }
});
