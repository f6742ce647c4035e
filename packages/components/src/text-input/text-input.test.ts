import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { serverDom } from '../element/dom-outline.conformance.ts';
import { fieldConformance } from '../form-group/field.conformance.ts';
import { examples } from './text-input.examples.ts';
import { textInputTemplate } from './text-input.template.ts';
import type { TextInputElement } from './text-input.ts';

fieldConformance({
  tag: 'patrwm-text-input',
  define: () => import('./text-input.define.ts'),
  template: textInputTemplate,
  props: (language) => ({ language, name: 'full-name', label: 'Enw llawn', hint: 'Fel ar eich pasbort', autocomplete: 'name' }),
  examples,
});

describe('patrwm-text-input', () => {
  it('renders from attributes alone', async () => {
    const page = document.body.appendChild(document.createElement('main'));
    const field = document.createElement('patrwm-text-input');
    for (const [name, value] of Object.entries({
      label: 'Rhent',
      name: 'rent',
      prefix: '£',
      inputmode: 'decimal',
      width: '5',
      value: '12',
    })) {
      field.setAttribute(name, value);
    }
    page.append(field);
    await field.updateComplete;
    const input = field.querySelector('input')!;
    expect(input.labels![0]).to.have.text('Rhent');
    expect(input).to.have.attribute('inputmode', 'decimal');
    expect(input).to.have.class('patrwm-input--width-5');
    expect(input.value).to.equal('12');
    expect(field.querySelector('.patrwm-input-wrapper__affix')).to.have.text('£').and.to.have.attribute('aria-hidden', 'true');
    page.remove();
  });

  it('keeps what was typed when another property changes, and gives way when the value is set', async () => {
    const field = document.createElement('patrwm-text-input');
    Object.assign(field, { label: 'Enw', name: 'full-name' });
    document.body.append(field);
    await field.updateComplete;
    field.control!.focus();
    await sendKeys({ type: 'Gwen' });
    field.label = 'Enw llawn';
    await field.updateComplete;
    expect(field.value).to.equal('Gwen');
    expect(document.activeElement).to.equal(field.control);
    field.value = '';
    await field.updateComplete;
    expect(field.control!.value).to.equal('');
    field.remove();
  });

  it('checks nothing on blur', async () => {
    const field = serverDom<TextInputElement>(textInputTemplate({ language: 'cy', name: 'full-name', label: 'Enw llawn' }), 'cy');
    const before = field.outerHTML;
    field.control!.focus();
    await sendKeys({ press: 'Tab' });
    expect(field.outerHTML).to.equal(before);
    field.parentElement!.remove();
  });
});
