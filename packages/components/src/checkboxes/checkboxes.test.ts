import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { serverDom } from '../element/dom-outline.conformance.ts';
import { fieldConformance } from '../form-group/field.conformance.ts';
import { textInputTemplate } from '../text-input/text-input.template.ts';
import { examples } from './checkboxes.examples.ts';
import { checkboxesTemplate, type CheckboxesProps } from './checkboxes.template.ts';
import type { CheckboxesElement } from './checkboxes.ts';

const props = (language: 'cy' | 'en'): CheckboxesProps => ({
  language,
  name: 'benefits',
  legend: 'Pa fudd-daliadau rydych yn eu cael?',
  hint: 'Dewiswch bob un sy’n berthnasol.',
  items: [
    { value: 'uc', text: 'Credyd Cynhwysol', checked: true },
    { value: 'other', text: 'Arall', conditional: textInputTemplate({ language, name: 'other-benefit', label: 'Enw’r budd-dal' }) },
    { value: 'none', text: 'Dim un o’r rhain', exclusive: true, divider: 'neu' },
  ],
});

fieldConformance({
  tag: 'patrwm-checkboxes',
  define: () => import('./checkboxes.define.ts'),
  template: checkboxesTemplate,
  props,
  examples,
});

describe('patrwm-checkboxes', () => {
  const box = (element: Element, value: string) => element.querySelector<HTMLInputElement>(`[type=checkbox][value=${value}]`)!;
  const chosen = (element: Element) => [...element.querySelectorAll<HTMLInputElement>(':checked')].map(({ value }) => value);
  const field = () => serverDom<CheckboxesElement>(checkboxesTemplate(props('cy')), 'cy');

  afterEach(() => {
    for (const page of document.querySelectorAll('main')) page.remove();
  });

  it('lets the exclusive option clear the others, and the others clear it', async () => {
    const element = field();
    box(element, 'other').click();
    expect(chosen(element)).to.deep.equal(['uc', 'other']);
    box(element, 'none').focus();
    await sendKeys({ press: ' ' });
    expect(chosen(element)).to.deep.equal(['none']);
    box(element, 'uc').click();
    expect(chosen(element)).to.deep.equal(['uc']);
  });

  it('clears nothing when an option is let go', () => {
    const element = field();
    box(element, 'none').click();
    box(element, 'none').click();
    expect(chosen(element)).to.deep.equal([]);
  });

  it('hides the field of an option that the exclusive one cleared', () => {
    const element = field();
    const input = element.querySelector<HTMLInputElement>('#other-benefit')!;
    box(element, 'other').click();
    expect(input.checkVisibility()).to.equal(true);
    box(element, 'none').click();
    expect(input.checkVisibility()).to.equal(false);
  });

  it('keeps its hands off checkboxes of another question inside a conditional', () => {
    const element = serverDom<CheckboxesElement>(
      checkboxesTemplate({
        language: 'cy',
        name: 'outer',
        legend: 'Allanol',
        items: [
          {
            value: 'a',
            text: 'a',
            checked: true,
            conditional: checkboxesTemplate({
              language: 'cy',
              name: 'inner',
              legend: 'Mewnol',
              items: [
                { value: 'x', text: 'x', checked: true },
                { value: 'y', text: 'y', exclusive: true },
              ],
            }),
          },
        ],
      }),
      'cy',
    );
    box(element, 'y').click();
    expect(chosen(element)).to.deep.equal(['a', 'y']);
  });

  it('still works after its nodes were rendered anew', () => {
    const element = field();
    element.replaceChildren(...field().cloneNode(true).childNodes);
    box(element, 'none').click();
    expect(chosen(element)).to.deep.equal(['none']);
  });
});
