import { property } from '../element/property.ts';
import type { Language } from '@patrwm/language';
import type { TemplateResult } from 'lit/html.js';
import { PatrwmElement } from '../element/element.ts';

// Outside the class: in one with private fields TypeScript leaves the `.ts` that no bundler finds in dist.
const loadTemplate = () => import('./language-switch.template.ts');

/**
 * The way to this same page in the other language. Without the script it is a link, or a button of the page's form;
 * with it, the person also comes back to where she was: the field that had the focus, or the part of the page in the address.
 *
 * @element patrwm-language-switch
 * @fires language-chosen - `detail.language` is `cy` or `en`. Cancel it to change the language in place, without a page load.
 *
 * @example
 * <patrwm-language-switch href-cy="/cy/eich-enw" href-en="/en/your-name"></patrwm-language-switch>
 */
export class LanguageSwitchElement extends PatrwmElement {
  /** This page in Welsh. */
  @property({ attribute: 'href-cy' }) hrefCy = '';
  /** This page in English. */
  @property({ attribute: 'href-en' }) hrefEn = '';
  /** Id of the form whose unsent input travels along. */
  @property() form?: string;
  /** Name of the navigation, instead of the element's own words. */
  @property() label?: string;

  #field: string | undefined;

  protected override async content(): Promise<TemplateResult> {
    const { languageSwitchContent } = await loadTemplate();
    return languageSwitchContent({
      language: this.language,
      href: { cy: this.hrefCy, en: this.hrefEn },
      form: this.form,
      label: this.label,
    });
  }

  protected override adopt(signal: AbortSignal): void {
    this.addEventListener('click', (event) => this.#choose(event), { signal });
    // A press on the button takes the focus from the field, so the field is remembered before. Its id only: never what is in it.
    const remember = ({ target }: { target: EventTarget | null }): void => {
      const { form, id, localName } = (target ?? {}) as Partial<HTMLInputElement>;
      if (form && form === this.#button()?.form && localName !== 'button') this.#field = id;
    };
    document.addEventListener('focusin', remember, { signal });
    // The script may have come because she touched that field.
    remember({ target: document.activeElement });
  }

  #button(): HTMLButtonElement | null {
    return this.querySelector<HTMLButtonElement>('button[name="language"]');
  }

  #choose(event: MouseEvent): void {
    const target =
      event.target instanceof Element
        ? event.target.closest<HTMLAnchorElement | HTMLButtonElement>('a[hreflang], button[name="language"]')
        : null;
    if (!target) return;
    const language = target.lang as Language;
    const chosen = new CustomEvent('language-chosen', { detail: { language }, bubbles: true, cancelable: true });
    if (!this.dispatchEvent(chosen)) event.preventDefault();
    else if (target instanceof HTMLAnchorElement) target.hash ||= location.hash;
    else this.#sendField(target.form);
  }

  /** The server adds `#field` to the address that it redirects to. No input is added to the page: the Back button would bring it again. */
  #sendField(form: HTMLFormElement | null): void {
    const field = this.#field;
    if (field) form?.addEventListener('formdata', ({ formData }) => formData.set('focus', field), { once: true });
  }
}
