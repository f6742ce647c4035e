import { languages, type Language } from '@patrwm/language';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { changeLanguage, languageNames, languageSwitchLabel } from './language-switch.text.ts';

export interface LanguageSwitchProps {
  language: Language;
  /** This same page in each language. */
  href: Readonly<Record<Language, string>>;
  /**
   * Id of the page's form. The other language is then a button that posts the form with `language=cy|en`,
   * so what was typed travels without JavaScript. The server keeps it unvalidated and redirects to the page in that language.
   */
  form?: string;
  /**
   * What Enter in a field of that form does: the name and value of its first button, where that has them.
   * A form's default button is the first in the page, and without this it would be the switch.
   */
  formDefault?: { name: string; value: string };
  /** Name of the navigation. Defaults to "Dewis iaith", "Language". */
  label?: string;
}

/** What is inside the element. */
export function languageSwitchContent(props: LanguageSwitchProps): TemplateResult {
  const { language, href, form, formDefault } = props;
  // Enter in a text field clicks the form's first submit button, wherever it stands. That must not be the switch.
  const enter = form
    ? html`<button
        class="patrwm-visually-hidden"
        type="submit"
        form=${form}
        name=${formDefault?.name ?? nothing}
        value=${formDefault?.value ?? nothing}
        tabindex="-1"
        aria-hidden="true"
      ></button>`
    : nothing;
  const item = (to: Language): TemplateResult => {
    if (to === language)
      return html`<span class="patrwm-language-switch__current" lang=${to} aria-current="true">${languageNames[to]}</span>`;
    const words = html`${languageNames[to]}<span class="patrwm-visually-hidden"> – ${changeLanguage[to]}</span>`;
    return form
      ? html`<button class="patrwm-language-switch__link" type="submit" form=${form} name="language" value=${to} formnovalidate lang=${to}>
          ${words}
        </button>`
      : html`<a class="patrwm-language-switch__link" href=${href[to]} rel="alternate" lang=${to} hreflang=${to}>${words}</a>`;
  };
  return html`${enter}
    <nav class="patrwm-language-switch" aria-label=${props.label ?? languageSwitchLabel[language]}>
      <ul class="patrwm-language-switch__list">
        ${languages.map((to) => html`<li class="patrwm-language-switch__item">${item(to)}</li>`)}
      </ul>
    </nav>`;
}

/** The other language of this same page: the whole element, as a server sends it. */
export function languageSwitchTemplate(props: LanguageSwitchProps): TemplateResult {
  return html`<patrwm-language-switch>${languageSwitchContent(props)}</patrwm-language-switch>`;
}
