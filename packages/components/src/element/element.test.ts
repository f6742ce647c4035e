import { expect, waitUntil } from '@open-wc/testing';
import { html } from 'lit/html.js';
import { radiosTemplate } from '../radios/radios.template.ts';
import { textInputTemplate } from '../text-input/text-input.template.ts';
import { serverDom } from './dom-outline.conformance.ts';

const define = new URL('../radios/radios.define.ts', import.meta.url).href;
const script = `<script>import('${define}');</script>`;

/** The markup of a question whose second part shows only after a choice. */
function markup(): string {
  const items = [
    { value: 'email', text: 'E-bost', conditional: textInputTemplate({ language: 'cy', name: 'email', label: 'Cyfeiriad' }) },
    { value: 'letter', text: 'Llythyr' },
  ];
  const field = serverDom(
    radiosTemplate({ language: 'cy', name: 'contact', legend: 'Cysylltu', items }),
    'cy',
    document.createElement('div'),
  );
  return field.outerHTML;
}

/** A page that is still coming over the line: its parser stays open until `close`. */
function slowPage(): Document {
  const frame = document.body.appendChild(document.createElement('iframe'));
  const page = frame.contentDocument!;
  page.open();
  return page;
}

describe('every element', () => {
  afterEach(() => {
    for (const page of document.querySelectorAll('iframe, main')) page.remove();
  });

  for (const [place, mark] of [
    ['after its opening tag', '<div class="patrwm-form-group">'],
    ['in the middle', '<div class="patrwm-radios__conditional"'],
  ] as const) {
    it(`waits for the whole of its markup when the script overtakes the page ${place}`, async () => {
      const page = slowPage();
      const sent = markup();
      const half = sent.indexOf(mark);
      page.write(`<!doctype html>${script}<main lang="cy">${sent.slice(0, half)}`);
      const { customElements } = page.defaultView!;
      await waitUntil(() => customElements.get('patrwm-radios'), 'never defined', { timeout: 10_000 });
      await new Promise((done) => setTimeout(done, 100));
      page.write(`${sent.slice(half)}</main>`);
      expect(page.readyState).to.equal('loading');
      page.close();
      await waitUntil(() => page.querySelector('.patrwm-radios__conditional')!.hasAttribute('hidden'), 'not adopted', { timeout: 10_000 });
      expect(page.querySelectorAll('fieldset').length).to.equal(1);
    });
  }

  it('works on what is there while the rest of the page is on its way', async () => {
    const page = slowPage();
    page.write(`<!doctype html>${script}<main lang="cy">${markup()}<p>`);
    await waitUntil(() => page.querySelector('.patrwm-radios__conditional')!.hasAttribute('hidden'), 'not adopted', { timeout: 10_000 });
    expect(page.readyState).to.equal('loading');
    page.close();
  });

  it('loads no template on a page that a server sent', async () => {
    const page = slowPage();
    page.write(`<!doctype html><main lang="cy">${markup()}</main>${script}`);
    page.close();
    await waitUntil(() => page.querySelector('.patrwm-radios__conditional')!.hasAttribute('hidden'), 'not adopted', { timeout: 10_000 });
    const loaded = page.defaultView!.performance.getEntriesByType('resource').map(({ name }) => name);
    expect(
      loaded.filter((name) => /reactive-element/.test(name)),
      'resources are seen at all',
    ).not.to.be.empty;
    expect(loaded.filter((name) => /lit-html|\.template\.ts/.test(name))).to.deep.equal([]);
  });

  it('takes the language of the nearest ancestor that states one', async () => {
    await import('../radios/radios.define.ts');
    const sent = serverDom(html`<div lang="cy-GB"><patrwm-radios></patrwm-radios></div>`, 'en');
    const radios = sent.querySelector('patrwm-radios')!;
    expect(radios.language).to.equal('cy');
    sent.removeAttribute('lang');
    expect(radios.language).to.equal('en');
  });
});
