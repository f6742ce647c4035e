import { fill } from '@patrwm/language';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { PageView } from './page-view.ts';
import { contactText } from './page.text.ts';

/** How to reach the council, where the page was told. */
export function contactTemplate({ contact, language }: PageView): TemplateResult | typeof nothing {
  if (!contact) return nothing;
  const { phone, email, page } = contact;
  return html`<h2>${contactText.heading[language]}</h2>
    <ul>
      ${phone ? html`<li>${fill(contactText.phone[language], { phone })}</li>` : nothing}
      ${email ? html`<li><a href="mailto:${email}">${fill(contactText.email[language], { email })}</a></li>` : nothing}
      ${page ? html`<li><a href=${page[language]}>${contactText.page[language]}</a></li>` : nothing}
    </ul>`;
}
