import { html, nothing, type TemplateResult } from 'lit/html.js';

export interface HeaderProps {
  /** The council's name in the page's language. */
  name: string;
  /** The council's home page in the page's language. */
  href: string;
  /** The council's own mark, as markup. Decorative beside the name; see `logoHasName`. */
  logo?: TemplateResult;
  /** The mark already shows the name, so the name is for screen readers only. */
  logoHasName?: boolean;
}

export function headerTemplate({ name, href, logo, logoHasName }: HeaderProps): TemplateResult {
  return html`<header class="patrwm-header">
    <div class="patrwm-header__container patrwm-width-container">
      <a class="patrwm-header__home" href=${href}
        >${logo ? html`<span class="patrwm-header__logo" aria-hidden="true">${logo}</span>` : nothing}<span
          class=${logo && logoHasName ? 'patrwm-visually-hidden' : 'patrwm-header__name'}
          >${name}</span
        ></a
      >
    </div>
  </header>`;
}
