import { panelTemplate } from '@patrwm/components/panel/template';
import type { ConfirmPage, ExitPage, NoticePage } from '@patrwm/journey';
import { fill, formatDateTime, nowInLondon } from '@patrwm/language';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { contactTemplate } from './contact.template.ts';
import { contentTemplate } from './content.template.ts';
import { formTemplate } from './form.template.ts';
import type { PageView } from './page-view.ts';
import { confirmText } from './page.text.ts';
import { rulesTemplate } from './rule.template.ts';

/** An early end: what it is, why, and whom to ask. There is nothing to send. */
export function exitPageTemplate(view: PageView, page: ExitPage): TemplateResult {
  return html`<h1>${page.title[view.language]}</h1>
    ${contentTemplate(page.intro, view.language)}${rulesTemplate(view, [page.because])}${contactTemplate(view)}`;
}

/** Words on the way, with what they rest on. */
export function noticePageTemplate(view: PageView, page: NoticePage): TemplateResult {
  return html`<h1>${page.title[view.language]}</h1>
    ${contentTemplate(page.intro, view.language)}${rulesTemplate(view, page.because ?? [])}${formTemplate(view, { content: nothing })}`;
}

/** The application has arrived: its number, when, what it decided, and what comes next. */
export function confirmPageTemplate(view: PageView, page: ConfirmPage): TemplateResult {
  const { language, confirmation } = view;
  const reference = confirmation && { label: confirmText.reference[language], value: confirmation.reference };
  const received =
    confirmation &&
    fill(confirmText.received[language], { date: formatDateTime(language, nowInLondon(new Date(confirmation.submittedAt))) });
  return html`${panelTemplate({ title: page.title[language], reference })}
  ${received ? html`<p>${received}</p>` : nothing}${reference ? html`<p>${confirmText.keep[language]}</p>` : nothing}
  ${contentTemplate(page.intro, language)}${rulesTemplate(view, page.decisions ?? [])}${contactTemplate(view)}`;
}
