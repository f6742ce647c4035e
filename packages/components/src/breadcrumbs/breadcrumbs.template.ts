import type { Language } from '@patrwm/language';
import { html, type TemplateResult } from 'lit/html.js';
import { breadcrumb } from './breadcrumbs.text.ts';

export interface Breadcrumb {
  text: string;
  /** Left out for the page itself. */
  href?: string;
}

export interface BreadcrumbsProps {
  language: Language;
  items: readonly Breadcrumb[];
}

export function breadcrumbsTemplate({ language, items }: BreadcrumbsProps): TemplateResult {
  return html`<nav class="patrwm-breadcrumbs" aria-label=${breadcrumb[language]}>
    <ol class="patrwm-breadcrumbs__list">
      ${items.map(
        (item) =>
          html`<li class="patrwm-breadcrumbs__item">
            ${
              item.href
                ? html`<a class="patrwm-breadcrumbs__link" href=${item.href}>${item.text}</a>`
                : html`<span aria-current="page">${item.text}</span>`
            }
          </li>`,
      )}
    </ol>
  </nav>`;
}
