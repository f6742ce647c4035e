import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Language } from '@patrwm/language';
import { html, type TemplateResult } from 'lit/html.js';
import { domOutline, pageWithoutScript, serverDom } from '../element/dom-outline.conformance.ts';
import type { Example } from '../element/example.ts';
import type { FieldElement } from './field-element.ts';
import type { FieldBaseProps } from './form-group.template.ts';

export interface FieldConformance<Props extends FieldBaseProps> {
  tag: string;
  /** Imports the define file. Called only after something was typed into the plain markup. */
  define: () => Promise<unknown>;
  template: (props: Props) => TemplateResult;
  /** A usual field, without an error. */
  props: (language: Language) => Props;
  examples: readonly Example[];
}

const error = { cy: 'Rhowch eich ateb', en: 'Enter your answer' };

/** What every form field keeps to, whatever it asks. Must come first in its file: it defines the element. */
export function fieldConformance<Props extends FieldBaseProps>({ tag, define, template, props, examples }: FieldConformance<Props>): void {
  const adopted = async (language: Language, more: Partial<Props> = {}): Promise<FieldElement> => {
    await define();
    return serverDom<FieldElement>(template({ ...props(language), ...more }), language);
  };
  const empty = async (language: Language, more: Partial<Props> = {}): Promise<FieldElement> => {
    await define();
    const page = document.body.appendChild(document.createElement('main'));
    page.lang = language;
    const field = document.createElement(tag) as FieldElement;
    const { language: _, ...given } = { ...props(language), ...more };
    Object.assign(field, given);
    page.append(field);
    await field.updateComplete;
    return field;
  };

  describe(`${tag} as a field`, () => {
    afterEach(() => {
      for (const page of document.querySelectorAll('main')) page.remove();
      document.documentElement.lang = 'en';
    });

    it('keeps node, answer, caret and focus when the script comes after the resident began', async () => {
      expect(customElements.get(tag), 'defined too early to test').to.equal(undefined);
      const field = serverDom<FieldElement>(template(props('cy')), 'cy');
      const control = field.querySelector<HTMLInputElement>('input, textarea, select')!;
      control.focus();
      const typed = control.matches('[type=text], textarea');
      if (typed) {
        await sendKeys({ type: 'Llanfair' });
        control.setSelectionRange(2, 5);
      } else if (!control.matches('[type=file]')) {
        await sendKeys({ press: control.matches('select') ? 'ArrowDown' : ' ' });
      }
      const { value, checked } = control;
      let blurs = 0;
      control.addEventListener('blur', () => blurs++);

      await define();
      await field.updateComplete;

      expect(field.control).to.equal(control);
      expect(document.activeElement).to.equal(control);
      expect(blurs).to.equal(0);
      expect([control.value, control.checked]).to.deep.equal([value, checked]);
      if (typed) expect([control.value, control.selectionStart, control.selectionEnd]).to.deep.equal(['Llanfair', 2, 5]);
    });

    it('changes nothing when adopted again', async () => {
      const field = await adopted('cy');
      await field.updateComplete;
      const first = field.outerHTML;
      const page = field.parentElement!;
      field.remove();
      page.append(field);
      await field.updateComplete;
      expect(field.outerHTML).to.equal(first);
      const copy = page.appendChild(field.cloneNode(true) as FieldElement);
      await copy.updateComplete;
      expect(copy.outerHTML).to.equal(first);
    });

    it('turns off native bubbles, which speak the browser’s language', async () => {
      await define();
      const form = document.createElement('form');
      document.body.append(form);
      serverDom(template(props('cy')), 'cy', form);
      expect(form.noValidate).to.equal(true);
      form.remove();
    });

    for (const language of ['cy', 'en'] as const) {
      it(`shows and clears an error as a server would (${language})`, async () => {
        const field = await adopted(language);
        const before = domOutline(field);
        const { control } = field;
        control!.focus();
        await field.showError('Arall');
        await field.showError(error[language]);
        expect(domOutline(field)).to.equal(domOutline(await adopted(language, { error: error[language] } as Partial<Props>)));
        expect(field.control).to.equal(control);
        expect(document.activeElement).to.equal(control);
        field.clearError();
        expect(domOutline(field)).to.equal(before);
      });
    }

    it('clears an error that the server put there', async () => {
      const field = await adopted('cy', { error: error.cy } as Partial<Props>);
      field.clearError();
      expect(domOutline(field)).to.equal(domOutline(await adopted('cy')));
    });

    it('lets the last call win, though the template comes late', async () => {
      const field = await adopted('cy');
      const before = domOutline(field);
      const shown = field.showError(error.cy);
      field.clearError();
      await shown;
      expect(domOutline(field)).to.equal(before);
    });

    it('renders the same when it comes empty, and follows its properties', async () => {
      const field = await empty('cy');
      expect(domOutline(field)).to.equal(domOutline(await adopted('cy')));
      const { control } = field;
      field.hint = 'Awgrym arall';
      await field.updateComplete;
      expect(field.control).to.equal(control);
      expect(field.querySelector('.patrwm-hint')).to.have.text('Awgrym arall');
      expect(domOutline(field)).to.equal(domOutline(await adopted('cy', { hint: 'Awgrym arall' } as Partial<Props>)));
      await field.showError(error.cy);
      expect(domOutline(field)).to.equal(domOutline(await adopted('cy', { hint: 'Awgrym arall', error: error.cy } as Partial<Props>)));
      field.clearError();
      await field.updateComplete;
      expect(domOutline(field)).to.equal(domOutline(await adopted('cy', { hint: 'Awgrym arall' } as Partial<Props>)));
      expect(field.control).to.equal(control);
    });

    it('is still alive when removed and inserted again', async () => {
      const field = await empty('cy');
      const outline = domOutline(field);
      const page = field.parentElement!;
      field.remove();
      page.append(field);
      await field.updateComplete;
      expect(domOutline(field)).to.equal(outline);
    });

    it('follows the language of the page in its own words', async () => {
      for (const field of [
        await adopted('cy', { error: 'Rhowch' } as Partial<Props>),
        await empty('cy', { error: 'Rhowch' } as Partial<Props>),
      ]) {
        field.parentElement!.removeAttribute('lang');
        document.documentElement.lang = 'cy';
        await new Promise((done) => setTimeout(done));
        await field.updateComplete;
        expect(field.querySelector('.patrwm-error-message')).to.have.text('Gwall: Rhowch');
        document.documentElement.lang = 'en';
        await new Promise((done) => setTimeout(done));
        await field.updateComplete;
        expect(field.querySelector('.patrwm-error-message')).to.have.text('Error: Rhowch');
        field.parentElement!.remove();
      }
    });

    it('is where an error link leads, without script', async () => {
      const { id } = (await adopted('cy')).control!;
      const page = await pageWithoutScript(html`<a href="#${id}">${error.cy}</a>${template(props('cy'))}`, 'cy');
      page.querySelector('a')!.click();
      // Firefox and WebKit follow the link a moment later.
      await waitUntil(() => page.activeElement?.id === id, `${id} has no focus`, { timeout: 10_000 });
    });

    it('has each example once in its page: no id twice', async () => {
      await define();
      for (const example of examples) {
        const page = serverDom(example.template('cy'), 'cy').parentElement!;
        const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
        expect(ids, example.name).to.deep.equal([...new Set(ids)]);
        page.remove();
      }
    });

    for (const example of examples) {
      for (const language of ['cy', 'en'] as const) {
        it(`has no machine-detectable failure: ${example.name} (${language})`, async () => {
          await define();
          const field = serverDom<FieldElement>(example.template(language), language);
          await field.updateComplete;
          await expect(field).to.be.accessible();
        });
      }
    }
  });
}
