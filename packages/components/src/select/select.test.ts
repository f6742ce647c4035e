import { expect } from '@open-wc/testing';
import { fieldConformance } from '../form-group/field.conformance.ts';
import { examples } from './select.examples.ts';
import { selectTemplate } from './select.template.ts';

const items = [
  { value: '', text: 'Dewiswch ysgol' },
  { value: '1', text: 'Ysgol y Dderwen' },
  { value: '2', text: 'Ysgol Tŷ Gwyn' },
];

fieldConformance({
  tag: 'patrwm-select',
  define: () => import('./select.define.ts'),
  template: selectTemplate,
  props: (language) => ({ language, name: 'school', label: 'Ysgol', hint: 'Yr ysgol heddiw', items }),
  examples,
});

describe('patrwm-select', () => {
  it('keeps the choice when the options are given again, and follows a value that is set', async () => {
    const field = document.createElement('patrwm-select');
    Object.assign(field, { label: 'Ysgol', name: 'school', items });
    document.body.append(field);
    await field.updateComplete;
    const control = field.control as HTMLSelectElement;
    control.value = '2';
    field.items = items.map((item) => ({ ...item }));
    await field.updateComplete;
    expect(field.control).to.equal(control);
    expect(field.value).to.equal('2');
    field.value = '1';
    await field.updateComplete;
    expect(control.selectedOptions[0]).to.have.text('Ysgol y Dderwen');
    field.remove();
  });
});
