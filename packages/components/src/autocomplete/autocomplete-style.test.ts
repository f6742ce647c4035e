import { expect } from '@open-wc/testing';
import { render } from 'lit/html.js';
import './autocomplete.define.ts';
import { examples } from './autocomplete.examples.ts';

/** What a council's own sheet does to bare elements. */
const hostile = `
  ul { display: block; list-style: disc; padding-left: 40px; }
  .content li { margin: 3px 0 3px 20px; line-height: 1; }
  button { width: 100%; padding: 30px; text-transform: uppercase; }
  input, select { width: 50px; display: inline-block; }`;

describe('autocomplete styles', () => {
  const added: Element[] = [];
  afterEach(() => added.splice(0).forEach((element) => element.remove()));

  async function open(): Promise<HTMLElement> {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = new URL('./autocomplete.css', import.meta.url).href;
    const style = document.createElement('style');
    style.textContent = `:root { --patrwm-target-min: 44px; --patrwm-font-size-m: 19px; --patrwm-width-text: 600px } ${hostile}`;
    const page = document.createElement('div');
    page.className = 'content';
    added.push(link, style, page);
    const loaded = new Promise((resolve) => link.addEventListener('load', resolve));
    document.head.append(link, style);
    document.body.append(page);
    await loaded;
    const value = examples.find(({ name }) => name === 'with-value');
    render(value?.template('cy'), page);
    return page;
  }

  const visible = (page: HTMLElement, selector: string) =>
    [...page.querySelectorAll<HTMLElement>(selector)].filter((it) => it.getClientRects().length > 0);

  it('hides what is not in use', async () => {
    const page = await open();
    expect(visible(page, 'select, [role=listbox], [role=option]')).to.deep.equal([]);
    expect(visible(page, 'input')).to.have.length(1);
  });

  it('is large enough to touch, on a page with a sheet of its own', async () => {
    const page = await open();
    const input = page.querySelector('input')!;
    input.value = '';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    const options = visible(page, '[role=option]');
    expect(options).to.have.length(8);
    for (const option of options) {
      expect(option.getBoundingClientRect().height).to.be.at.least(44);
      expect(getComputedStyle(option).marginLeft).to.equal('0px');
    }
    input.value = 'Ysgol';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    const clear = page.querySelector('button')!.getBoundingClientRect();
    expect([clear.width, clear.height]).to.deep.equal([44, 44]);
  });
});
