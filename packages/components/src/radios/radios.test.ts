import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { pageWithoutScript, serverDom } from '../element/dom-outline.conformance.ts';
import { fieldConformance } from '../form-group/field.conformance.ts';
import { textInputTemplate } from '../text-input/text-input.template.ts';
import { examples } from './radios.examples.ts';
import { radiosTemplate } from './radios.template.ts';
import type { RadiosElement } from './radios.ts';

const conditional = (name: string) => textInputTemplate({ language: 'cy', name, label: name });

fieldConformance({
  tag: 'patrwm-radios',
  define: () => import('./radios.define.ts'),
  template: radiosTemplate,
  props: (language) => ({
    language,
    name: 'contact',
    legend: 'Sut hoffech chi i ni gysylltu â chi?',
    hint: 'Dim ond am y cais hwn',
    items: [
      { value: 'email', text: 'E-bost', conditional: conditional('email') },
      { value: 'letter', text: 'Llythyr', hint: 'Drwy’r post', divider: 'neu' },
    ],
  }),
  examples,
});

describe('patrwm-radios', () => {
  const field = (chosen?: string) =>
    serverDom<RadiosElement>(
      radiosTemplate({
        language: 'cy',
        name: 'contact',
        legend: 'Cysylltu',
        items: ['email', 'phone', 'letter'].map((value) => ({
          value,
          text: value,
          checked: value === chosen,
          conditional: value === 'letter' ? undefined : conditional(`${value}-address`),
        })),
      }),
      'cy',
    );
  const radio = (element: Element, value: string) => element.querySelector<HTMLInputElement>(`[type=radio][value=${value}]`)!;
  const shown = (element: Element) =>
    [...element.querySelectorAll('[type=text]')].filter((input) => input.checkVisibility()).map(({ id }) => id);

  afterEach(() => {
    for (const page of document.querySelectorAll('main, form')) page.remove();
  });

  it('is a named group of options', () => {
    const group = field().querySelector('fieldset')!;
    expect(group.querySelector('legend')!.textContent.trim()).to.equal('Cysylltu');
    expect(radio(group, 'email').labels![0]).to.have.text('email');
  });

  it('shows all conditional fields before any script', async () => {
    const items = [{ value: 'x', text: 'x', conditional: conditional('c') }];
    const page = await pageWithoutScript(radiosTemplate({ language: 'cy', name: 'a', legend: 'A', items }), 'cy');
    expect(shown(page.body)).to.deep.equal(['c']);
  });

  it('shows a conditional field only while its option is chosen, by keys alone', async () => {
    const element = field();
    expect(shown(element)).to.deep.equal([]);
    radio(element, 'email').focus();
    await sendKeys({ press: ' ' });
    expect(shown(element)).to.deep.equal(['email-address']);
    await sendKeys({ press: 'ArrowDown' });
    expect(radio(element, 'phone').checked).to.equal(true);
    expect(shown(element)).to.deep.equal(['phone-address']);
    await sendKeys({ press: 'ArrowDown' });
    expect(shown(element)).to.deep.equal([]);
  });

  it('still listens when removed and inserted again, given or empty', async () => {
    const empty = document.createElement('patrwm-radios');
    Object.assign(empty, {
      name: 'contact',
      legend: 'Cysylltu',
      items: [{ value: 'email', text: 'E-bost', conditional: conditional('email-address') }],
    });
    for (const element of [field(), empty]) {
      const page = document.body.appendChild(document.createElement('main'));
      page.append(element);
      await element.updateComplete;
      element.remove();
      page.append(element);
      await element.updateComplete;
      radio(element, 'email').click();
      expect(shown(element)).to.deep.equal(['email-address']);
    }
  });

  it('keeps what was typed in a field while it is hidden', () => {
    const element = field('email');
    const input = element.querySelector<HTMLInputElement>('#email-address')!;
    input.value = 'sian@example.com';
    radio(element, 'phone').click();
    expect(input.checkVisibility()).to.equal(false);
    radio(element, 'email').click();
    expect([shown(element), input.value]).to.deep.equal([['email-address'], 'sian@example.com']);
  });

  it('shows what a reset form has chosen', async () => {
    const form = document.body.appendChild(document.createElement('form'));
    const element = field('email');
    form.append(element);
    radio(element, 'phone').click();
    form.reset();
    await new Promise((done) => setTimeout(done, 10));
    expect(shown(element)).to.deep.equal(['email-address']);
  });

  it('shows what the browser filled in again after going back', () => {
    const element = field();
    radio(element, 'phone').checked = true;
    dispatchEvent(new PageTransitionEvent('pageshow'));
    expect(shown(element)).to.deep.equal(['phone-address']);
  });

  it('puts no state on a radio that its role does not have', () => {
    const element = field('email');
    for (const input of element.querySelectorAll('[type=radio]')) expect(input).not.to.have.attribute('aria-expanded');
  });

  it('leaves the error of a conditional field alone', async () => {
    const element = serverDom<RadiosElement>(
      radiosTemplate({
        language: 'cy',
        name: 'contact',
        legend: 'Cysylltu',
        items: [
          {
            value: 'email',
            text: 'E-bost',
            checked: true,
            conditional: textInputTemplate({ language: 'cy', name: 'email', label: 'Cyfeiriad', error: 'Rhowch gyfeiriad' }),
          },
        ],
      }),
      'cy',
    );
    await element.showError('Dewiswch');
    element.clearError();
    expect(element.querySelector('#email-error')).to.have.text('Gwall: Rhowch gyfeiriad');
    expect(element.querySelector('#contact-error')).to.equal(null);
    expect(element.querySelector('#email')).to.have.attribute('aria-invalid', 'true');
  });
});
