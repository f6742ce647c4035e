import { errorText, limitsOf, questionsOf, type Question } from '@patrwm/journey';
import type { Language } from '@patrwm/language';
import type { PageView } from './page-view.ts';

/** A question's rules without the words that the page shows already, and its error sentences, filled, in the page's language. */
export type PageQuestion = Omit<Question, 'label' | 'hint' | 'shortLabel' | 'errors' | 'options'> & {
  readonly errors: Readonly<Record<string, string>>;
  readonly options?: readonly { readonly id: string }[];
};

/** What the browser needs to validate a page before it is sent. */
export interface PageData {
  readonly language: Language;
  readonly today: string;
  readonly questions: Readonly<Record<string, PageQuestion>>;
}

// An address is re-read by the server and files are only known there: those are judged after they are sent.
const onServer = new Set<Question['type']>(['address', 'file']);

function rules(question: Question, language: Language, today: string): PageQuestion {
  const { label: _label, hint: _hint, shortLabel: _short, errors, ...rest } = question;
  return {
    ...rest,
    errors: Object.fromEntries(
      Object.keys(errors).map((code) => [code, errorText(question, code, limitsOf(question, code, { today }))[language]]),
    ),
    ...('options' in question && { options: question.options.map(({ id }) => ({ id })) }),
  };
}

/**
 * The page's questions as JSON for the `data-page` attribute of its form. An attribute and not a script block: the
 * template escapes it like any other value, and no policy on scripts applies to it.
 */
export function pageData(view: PageView): string | undefined {
  const { routePage, journey, language, today } = view;
  if (routePage.page.kind !== 'question') return undefined;
  const all = questionsOf(journey, routePage);
  const questions: Record<string, PageQuestion> = {};
  for (const id of routePage.page.ask) {
    const question = all[id];
    if (question && !onServer.has(question.type)) questions[id] = rules(question, language, today);
  }
  if (Object.keys(questions).length === 0) return undefined;
  const data: PageData = { language, today, questions };
  return JSON.stringify(data);
}
