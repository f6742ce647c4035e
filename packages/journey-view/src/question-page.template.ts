import { questionsOf, type QuestionPage } from '@patrwm/journey';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { contentTemplate } from './content.template.ts';
import { formTemplate } from './form.template.ts';
import { pageHeading } from './page-title.ts';
import type { PageView } from './page-view.ts';
import { questionTemplate } from './question.template.ts';
import { reuseOffers } from './reuse.template.ts';

/**
 * A page of questions. One question alone is the page's heading; where words come between the two, the heading
 * stands by itself and the question is asked below them.
 */
export function questionPageTemplate(view: PageView, page: QuestionPage): TemplateResult {
  const { journey, language, routePage } = view;
  const questions = questionsOf(journey, routePage);
  const offers = reuseOffers(view);
  const alone = !page.title && page.ask.length === 1;
  const heading = alone && (page.intro?.length || offers.length ? 'above' : true);
  const fields = page.ask.flatMap((id) => {
    const question = questions[id];
    return question ? questionTemplate(view, { id, question, heading }) : [];
  });
  return html`${heading === true ? nothing : html`<h1>${pageHeading(view)}</h1>`}${contentTemplate(page.intro, language)}${formTemplate(
    view,
    {
      content: html`${offers}${fields}`,
      button: page.button?.[language],
      files: view.uploads !== false && page.ask.some((id) => questions[id]?.type === 'file'),
      enter: offers.length > 0,
    },
  )}`;
}
