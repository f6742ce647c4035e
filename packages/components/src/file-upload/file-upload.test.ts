import { expect } from '@open-wc/testing';
import { serverDom } from '../element/dom-outline.conformance.ts';
import { fieldConformance } from '../form-group/field.conformance.ts';
import { examples } from './file-upload.examples.ts';
import { fileUploadTemplate, type FileUploadProps } from './file-upload.template.ts';
import type { FileUploadElement } from './file-upload.ts';

const props = (language: 'cy' | 'en'): FileUploadProps => ({
  language,
  name: 'evidence',
  label: 'Tystiolaeth',
  hint: 'Slip cyflog',
  limits: 'PDF, hyd at 10 MB.',
  accept: '.pdf',
  multiple: true,
  files: [{ id: 'f1', name: 'slip-Siân.pdf', size: '120 kB' }],
});

fieldConformance({
  tag: 'patrwm-file-upload',
  define: () => import('./file-upload.define.ts'),
  template: fileUploadTemplate,
  props,
  examples,
});

describe('patrwm-file-upload', () => {
  const field = () => serverDom<FileUploadElement>(fileUploadTemplate(props('cy')), 'cy');
  const choose = (element: FileUploadElement, ...names: string[]) => {
    const chosen = new DataTransfer();
    for (const name of names) chosen.items.add(new File(['x'], name));
    const control = element.control as HTMLInputElement;
    control.files = chosen.files;
    control.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const status = (element: Element) => element.querySelector<HTMLElement>('[role=status]')!;

  afterEach(() => {
    for (const page of document.querySelectorAll('main')) page.remove();
  });

  it('names the file in the button that removes it, and sends its id', () => {
    const button = field().querySelector('button')!;
    expect(button).to.have.attribute('aria-label', 'Dileu slip-Siân.pdf');
    expect([button.textContent.trim(), button.type, button.name, button.value]).to.deep.equal(['Dileu', 'submit', 'evidence-remove', 'f1']);
  });

  it('is described by what it allows', () => {
    expect(field().control).to.have.attribute('aria-describedby', 'evidence-hint evidence-limits');
  });

  it('lists the chosen files in the language of the page, and says nothing of none', async () => {
    const element = field();
    expect(status(element).innerText.trim()).to.equal('');
    choose(element, 'Tŷ Gwyn.pdf', '<b>.pdf');
    expect(
      status(element)
        .innerText.trim()
        .split(/\s*\n\s*/),
    ).to.deep.equal(['Ffeiliau rydych wedi’u dewis', 'Tŷ Gwyn.pdf', '<b>.pdf']);
    element.parentElement!.lang = 'en';
    await new Promise((done) => setTimeout(done));
    expect(status(element).querySelector('p')).to.have.text('Files you have chosen');
    choose(element);
    expect(status(element).innerText.trim()).to.equal('');
  });
});
