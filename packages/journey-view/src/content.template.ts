import { detailsTemplate } from '@patrwm/components/details/template';
import { insetTextTemplate } from '@patrwm/components/inset-text/template';
import { warningTextTemplate } from '@patrwm/components/warning-text/template';
import type { Content } from '@patrwm/journey';
import type { Language } from '@patrwm/language';
import { html, type TemplateResult } from 'lit/html.js';

function block(content: Content, language: Language): TemplateResult {
  if ('p' in content) return html`<p>${content.p[language]}</p>`;
  if ('h2' in content) return html`<h2>${content.h2[language]}</h2>`;
  if ('ul' in content)
    return html`<ul>
      ${content.ul.map((item) => html`<li>${item[language]}</li>`)}
    </ul>`;
  if ('inset' in content) return insetTextTemplate({ content: content.inset[language] });
  if ('warning' in content) return warningTextTemplate({ language, text: content.warning[language] });
  if ('details' in content)
    return detailsTemplate({ summary: content.details.summary[language], content: content.details.body.map((text) => text[language]) });
  return html`<p><a href=${content.link.href[language]}>${content.link.text[language]}</a></p>`;
}

/** The words of a journey between a heading and its questions, or the body of an outcome. */
export function contentTemplate(blocks: readonly Content[] | undefined, language: Language): readonly TemplateResult[] {
  return (blocks ?? []).map((content) => block(content, language));
}
