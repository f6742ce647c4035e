import { backLinkTemplate } from '@patrwm/components/back-link/template';
import { errorSummaryTemplate } from '@patrwm/components/error-summary/template';
import { notificationBannerTemplate } from '@patrwm/components/notification-banner/template';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { checkPageTemplate } from './check-page.template.ts';
import { sessionTemplate } from './form.template.ts';
import { listPageTemplate, removePageTemplate } from './list-page.template.ts';
import { confirmPageTemplate, exitPageTemplate, noticePageTemplate } from './outcome-page.template.ts';
import type { PageView } from './page-view.ts';
import { pageText } from './page.text.ts';
import { questionPageTemplate } from './question-page.template.ts';

const notices = {
  'changed-elsewhere': pageText.changedElsewhere,
  'already-sent': pageText.alreadySent,
  'not-saved': pageText.notSaved,
  'not-sent': pageText.notSent,
};

function body(view: PageView): TemplateResult | typeof nothing {
  const { page } = view.routePage;
  switch (page.kind) {
    case 'question':
      return questionPageTemplate(view, page);
    case 'list':
      return view.removing === undefined ? listPageTemplate(view, page) : removePageTemplate(view, page, view.removing);
    case 'notice':
      return noticePageTemplate(view, page);
    case 'exit':
      return exitPageTemplate(view, page);
    case 'check':
      return checkPageTemplate(view, page);
    case 'confirm':
      return confirmPageTemplate(view, page);
    case 'slot':
      return nothing;
  }
}

/**
 * A page of a journey: everything inside `main`. The same for a GET and for a post that failed.
 *
 * The heading comes after the error summary, so that a screen reader meets what is wrong first.
 */
export function pageTemplate(view: PageView): TemplateResult {
  const { language, errors, notice, routePage } = view;
  const { kind } = routePage.page;
  const ended = kind === 'exit' || kind === 'confirm';
  const summary = errorSummaryTemplate({
    language,
    errors: errors.map(({ text, field }) => ({ text: text[language], href: `#${field}` })),
  });
  return html`${ended ? nothing : summary}${
    notice ? notificationBannerTemplate({ language, text: notices[notice][language] }) : nothing
  }${body(view)}${ended ? nothing : sessionTemplate(view)}`;
}

/** The link to the page before, for above `main`: the skip link passes it. */
export function backLink({ back, language }: PageView): TemplateResult | undefined {
  return back === undefined ? undefined : backLinkTemplate({ language, href: back });
}
