import { assert } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { render } from 'lit/html.js';
import type { PageData } from '../page-data.ts';
import { pageTemplate } from '../page.template.ts';
import { sampleView } from '../sample-view.ts';
import { enhanceForm } from './enhance-form.ts';
import { loadElements } from './load-elements.ts';

/** The page as a server sends it, in the Welsh document; posts go nowhere but are counted. */
async function open(key: string, fields = {}): Promise<{ form: HTMLFormElement; sent: (string | null)[] }> {
  document.documentElement.lang = 'cy';
  document.title = 'Eich manylion – Cyngor';
  const main = document.createElement('main');
  document.body.replaceChildren(main);
  render(pageTemplate(sampleView('cy', key, { fields })), main);
  const form = main.querySelector('form')!;
  const sent: (string | null)[] = [];
  enhanceForm(form);
  await loadElements(document);
  // After the listener of the form, which is on the document too.
  addEventListener('submit', (event) => {
    if (event.target !== form) return;
    if (!event.defaultPrevented) sent.push((event.submitter as HTMLButtonElement | null)?.name ?? null);
    event.preventDefault();
  });
  return { form, sent };
}

const continueButton = (form: HTMLFormElement): HTMLButtonElement => [...form.querySelectorAll('button')].at(-1)!;
async function until(holds: () => unknown): Promise<void> {
  for (let turn = 0; turn < 1000; turn++) {
    if (holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`Never came true: ${String(holds)}`);
}
/** Touches the form and waits for what judges it. */
async function touch(control: HTMLElement): Promise<void> {
  control.focus();
  // A window in the background has no focus to move, and the runner opens several.
  if (!document.hasFocus()) control.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  // Once as good a judge has come, so has the form's own, which was asked for before it.
  const form = control.closest('form')!;
  const { loadJudge } = await import('./answering.ts');
  await loadJudge(form, JSON.parse(form.dataset.page ?? '') as PageData);
  await new Promise((resolve) => setTimeout(resolve, 0));
}

describe('the form of a page', () => {
  it('answers a mistake in place: beside the field, in the summary, in the title', async () => {
    const { form, sent } = await open('your-details');
    const email = form.querySelector<HTMLInputElement>('#email')!;
    email.value = 'sian';
    await touch(email);
    continueButton(form).click();
    const summary = document.querySelector('patrwm-error-summary')!;
    await until(() => summary.contains(document.activeElement));
    assert.deepEqual(
      [...summary.querySelectorAll('a')].map((link) => [link.textContent, link.getAttribute('href')]),
      [
        ['Rhowch eich enw llawn', '#fullName'],
        ['Rhowch gyfeiriad e-bost yn y fformat cywir', '#email'],
      ],
    );
    assert.equal(document.title, 'Gwall: Eich manylion – Cyngor');
    assert.equal(email.value, 'sian');
    assert.equal(email.getAttribute('aria-invalid'), 'true');
    assert.include(document.getElementById('email-error')!.textContent, 'Rhowch gyfeiriad e-bost');
    assert.deepEqual(sent, []);
  });

  it('is sent once the mistake is mended, though the error still stands there', async () => {
    const { form, sent } = await open('your-details');
    const name = form.querySelector<HTMLInputElement>('#fullName')!;
    await touch(name);
    continueButton(form).click();
    // The summary takes the focus once all is shown.
    await until(() => document.activeElement?.closest('patrwm-error-summary'));
    name.focus();
    await sendKeys({ type: 'Siân Llŷr' });
    await sendKeys({ press: 'Enter' });
    await until(() => sent.length > 0);
    assert.deepEqual(sent, ['']);
  });

  it('marks only the wrong part of a date', async () => {
    const { form } = await open('birth', { 'birth-day': ['27'], 'birth-month': [''], 'birth-year': ['1985'] });
    await touch(form.querySelector<HTMLInputElement>('#birth-day')!);
    continueButton(form).click();
    await until(() => document.querySelector('patrwm-error-summary a'));
    const invalid = [...form.querySelectorAll('[aria-invalid="true"]')].map(({ id }) => id);
    assert.deepEqual(invalid, ['birth-month']);
    assert.equal(document.querySelector('patrwm-error-summary a')!.getAttribute('href'), '#birth-month');
  });

  it('judges a month in words once its names have come', async () => {
    const { form, sent } = await open('birth', { 'birth-day': ['31'], 'birth-month': [''], 'birth-year': ['1985'] });
    const month = form.querySelector<HTMLInputElement>('#birth-month')!;
    await touch(month);
    await sendKeys({ type: 'Medi' });
    await import('./month-names.ts');
    await new Promise((resolve) => setTimeout(resolve, 20));
    continueButton(form).click();
    await until(() => document.querySelector('patrwm-error-summary a'));
    assert.deepEqual(
      [...form.querySelectorAll('[aria-invalid="true"]')].map(({ id }) => id),
      ['birth-day'],
    );
    assert.deepEqual(sent, []);
  });

  it('takes a second press for a slip, and works again after coming back', async () => {
    const { form, sent } = await open('more');
    const button = continueButton(form);
    button.click();
    assert.equal(button.getAttribute('aria-disabled'), 'true');
    button.click();
    assert.equal(sent.length, 1);
    dispatchEvent(new Event('pageshow'));
    assert.isFalse(button.hasAttribute('aria-disabled'));
    button.click();
    assert.equal(sent.length, 2);
  });

  it('never judges a button with a name: what is there is sent with it', async () => {
    const { form, sent } = await open('your-details');
    await touch(form.querySelector<HTMLInputElement>('#fullName')!);
    const language = Object.assign(document.createElement('button'), { name: 'language', value: 'en' });
    form.append(language);
    language.click();
    assert.deepEqual(sent, ['language']);
  });

  it('sends the form for the server to judge when it cannot show a mistake', async () => {
    const { form, sent } = await open('your-details');
    await touch(form.querySelector<HTMLInputElement>('#fullName')!);
    document.querySelector('patrwm-error-summary')!.remove();
    // As a person does it: no script waits for the press to end, so what follows it comes while the form is still being sent.
    await sendKeys({ press: 'Enter' });
    await until(() => sent.length === 1);
  });

  it('leaves addresses and files to the server', async () => {
    const { form, sent } = await open('proof');
    assert.isUndefined(form.dataset.page);
    continueButton(form).click();
    assert.equal(sent.length, 1);
  });
});
