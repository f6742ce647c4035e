import type { Language } from '@patrwm/language';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { languageSwitchTemplate, type LanguageSwitchProps } from '../language-switch/language-switch.template.ts';
import { menu, serviceInformation } from './service-navigation.text.ts';

export interface ServiceNavigationLink {
  text: string;
  href: string;
  /** The page itself, or a page inside that part of the service. */
  current?: 'page' | 'true';
}

export interface ServiceNavigationProps {
  language: Language;
  serviceName: string;
  /** Where the name leads: the service's first page. Not a link without it. */
  serviceHref?: string;
  links?: readonly ServiceNavigationLink[];
  /** The switch stands here on every page, in the same place in both languages. */
  languageSwitch?: Omit<LanguageSwitchProps, 'language'>;
  /** Id of the list that the menu button opens; defaults to `service-menu`. */
  id?: string;
}

/** What is inside the element. */
export function serviceNavigationContent(props: ServiceNavigationProps): TemplateResult {
  const { language, serviceName, serviceHref, links = [], languageSwitch } = props;
  const id = props.id ?? 'service-menu';
  const current = (link: ServiceNavigationLink) => link.current ?? nothing;
  return html`<section class="patrwm-service-navigation" aria-label=${serviceInformation[language]}>
    <div class="patrwm-service-navigation__container patrwm-width-container">
      <span class="patrwm-service-navigation__name"
        >${serviceHref ? html`<a class="patrwm-service-navigation__name-link" href=${serviceHref}>${serviceName}</a>` : serviceName}</span
      >
      ${
        links.length
          ? html`<nav class="patrwm-service-navigation__nav" aria-label=${menu[language]}>
              <button class="patrwm-service-navigation__toggle" type="button" aria-controls=${id} aria-expanded="false" hidden>
                ${menu[language]}
              </button>
              <ul class="patrwm-service-navigation__list" id=${id}>
                ${links.map(
                  (link) =>
                    html`<li class="patrwm-service-navigation__item">
                      <a class="patrwm-service-navigation__link" href=${link.href} aria-current=${current(link)}>${link.text}</a>
                    </li>`,
                )}
              </ul>
            </nav>`
          : nothing
      }
      ${languageSwitch ? languageSwitchTemplate({ language, ...languageSwitch }) : nothing}
    </div>
  </section>`;
}

/** The service's name, its links and the language switch: the whole element, as a server sends it. */
export function serviceNavigationTemplate(props: ServiceNavigationProps): TemplateResult {
  return html`<patrwm-service-navigation>${serviceNavigationContent(props)}</patrwm-service-navigation>`;
}
