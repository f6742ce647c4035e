import { buttonTemplate } from '@patrwm/components/button/template';
import {
  answersAt,
  questionsOf,
  showAnswer,
  toFields,
  type Answer,
  type Fields,
  type Journey,
  type RoutePage,
  type Walk,
} from '@patrwm/journey';
import { html, type TemplateResult } from 'lit/html.js';
import { controls, type PageView } from './page-view.ts';
import { pageText } from './page.text.ts';

/** The earlier answer that a question of this page may take again, where there is one. */
function earlier(journey: Journey, walk: Walk, routePage: RoutePage, id: string): Answer | undefined {
  const { page } = routePage;
  const from = page.kind === 'question' ? page.reuse?.[id] : undefined;
  if (from === undefined || !questionsOf(journey, routePage)[id]) return undefined;
  // An item's own earlier answer comes before one of the journey's.
  return answersAt(walk, routePage)[from] ?? walk.answers.questions[from];
}

/**
 * The fields of a question as its earlier answer fills them: what a post of `reuse` shows the page with. Nobody has to
 * give the same information twice (WCAG 2.2, 3.3.7), and nothing is stored before they continue.
 */
export function reusedFields(journey: Journey, walk: Walk, routePage: RoutePage, id: string): Fields {
  const question = questionsOf(journey, routePage)[id];
  return question ? toFields(id, question, earlier(journey, walk, routePage, id)) : {};
}

/** For each question with an earlier answer and nothing in its fields yet: that answer, and a button that fills it in. */
export function reuseOffers(view: PageView): readonly TemplateResult[] {
  const { journey, walk, routePage, language, fields } = view;
  const { page } = routePage;
  if (page.kind !== 'question' || !page.reuse) return [];
  return page.ask.flatMap((id) => {
    const answer = earlier(journey, walk, routePage, id);
    const question = questionsOf(journey, routePage)[id];
    // An address question always posts its stage, so that alone is no answer.
    const typed = Object.entries(fields).some(([name, values]) => belongs(name, id) && !name.endsWith('-stage') && values.some(Boolean));
    if (answer === undefined || !question || typed) return [];
    const text = (question.type === 'address' ? pageText.reuseAddress : pageText.reuseAnswer)[language];
    return html`<div class="patrwm-inset-text">
      <p><strong>${pageText.reuseHeading[language]}</strong></p>
      <p>${lines(showAnswer(id, question, answer)[language])}</p>
      ${buttonTemplate({ text, variant: 'secondary', name: controls.reuse, value: id, formnovalidate: true })}
    </div>`;
  });
}

const belongs = (name: string, id: string): boolean => name === id || name.startsWith(`${id}-`);

function lines(text: string): unknown {
  return text.split('\n').map((line, index) => (index === 0 ? line : html`<br />${line}`));
}
