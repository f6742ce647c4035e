import { expect } from '@open-wc/testing';
import type { Language } from '@patrwm/language';
import type { TemplateResult } from 'lit/html.js';
import { domOutline, serverDom } from './dom-outline.conformance.ts';
import type { PatrwmElement } from './element.ts';

interface Conformance {
  tag: string;
  define: () => Promise<unknown>;
  /** The whole element, as a server sends it. */
  template: (language: Language) => TemplateResult;
  /** Gives an empty element what the template was given. */
  configure: (element: PatrwmElement) => void;
}

/** What every element that is not a field keeps: adopt, never re-render; the same from properties as from a server. */
export function elementConformance({ tag, define, template, configure }: Conformance): void {
  describe(`${tag}: the contract of an element`, () => {
    for (const language of ['cy', 'en'] as const) {
      it(`keeps every node that the server sent (${language})`, async () => {
        const element = serverDom(template(language), language);
        const nodes = [...element.querySelectorAll('*')];
        await define();
        await customElements.whenDefined(tag);
        await (element as PatrwmElement).updateComplete;
        expect([...element.querySelectorAll('*')]).to.deep.equal(nodes);
        element.parentElement!.remove();
      });

      it(`renders the same from properties (${language})`, async () => {
        await define();
        const sent = serverDom<PatrwmElement>(template(language), language);
        const empty = document.createElement(tag) as PatrwmElement;
        configure(empty);
        sent.parentElement!.append(empty);
        await empty.updateComplete;
        await sent.updateComplete;
        const inside = (element: Element): string => [...element.childNodes].map((node) => domOutline(node)).join('');
        expect(inside(empty)).to.equal(inside(sent));
        sent.parentElement!.remove();
      });
    }

    it('is the same when it is removed and connected again', async () => {
      await define();
      const element = serverDom<PatrwmElement>(template('cy'), 'cy');
      await element.updateComplete;
      const before = domOutline(element);
      const parent = element.parentElement!;
      element.remove();
      parent.append(element);
      await element.updateComplete;
      expect(domOutline(element)).to.equal(before);
      parent.remove();
    });
  });
}
