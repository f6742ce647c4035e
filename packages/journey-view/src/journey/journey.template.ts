import { languageSwitchTemplate } from '@patrwm/components/language-switch/template';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { keyed } from 'lit/directives/keyed.js';
import { formId } from '../form-id.ts';
import type { PageView } from '../page-view.ts';
import { backLink, pageTemplate } from '../page.template.ts';

/**
 * A page of a journey inside a page of the council's own: its language switch, the way back, and the page.
 *
 * @param turn Another number gives other nodes. A page drawn over the one before would keep what was typed there.
 */
export function journeyTemplate(view: PageView, turn: number): TemplateResult {
  const { language, routePage } = view;
  const hasForm = routePage.page.kind !== 'exit' && routePage.page.kind !== 'confirm';
  return html`${keyed(
    turn,
    html`<div class="patrwm-prose patrwm-journey" lang=${language}>
      ${languageSwitchTemplate({
        language,
        href: { cy: '#', en: '#' },
        form: hasForm ? (view.formId ?? formId) : undefined,
      })}${backLink(view) ?? nothing}${pageTemplate(view)}
    </div>`,
  )}`;
}

/** Something to say where there is no page to show. */
export function messageTemplate(text: string): TemplateResult {
  return html`<p role="status">${text}</p>`;
}
