import type { Language } from '@patrwm/language';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { linkedSentence, type LinkedSentence } from '../page/prose.ts';
import { supportLinks } from './footer.text.ts';

export interface FooterLink {
  text: string;
  href: string;
}

export interface FooterProps {
  language: Language;
  /** Accessibility statement, cookies, privacy, contact: `footerLinks` has their words. */
  links: readonly FooterLink[];
  licence?: LinkedSentence;
  /** `© Cyngor Bro Enfys`. */
  copyright?: string;
}

export function footerTemplate({ language, links, licence, copyright }: FooterProps): TemplateResult {
  return html`<footer class="patrwm-footer">
    <div class="patrwm-width-container">
      <h2 class="patrwm-visually-hidden">${supportLinks[language]}</h2>
      <ul class="patrwm-footer__list">
        ${links.map((link) => html`<li class="patrwm-footer__item"><a class="patrwm-footer__link" href=${link.href}>${link.text}</a></li>`)}
      </ul>
      ${licence ? html`<p class="patrwm-footer__licence">${linkedSentence(licence, 'patrwm-footer__link', 'license')}</p>` : nothing}
      ${copyright ? html`<p class="patrwm-footer__copyright">${copyright}</p>` : nothing}
    </div>
  </footer>`;
}
