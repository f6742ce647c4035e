import type { Question } from '@patrwm/journey';
import type { Language } from '@patrwm/language';
import type { PageView } from './page-view.ts';
import { questionsOf } from './route-page.ts';

/** What the browser needs to validate a page before it is sent. */
export interface PageData {
  readonly language: Language;
  readonly today: string;
  readonly questions: Readonly<Record<string, Question>>;
}

const blank = { cy: '', en: '' };

// An address is re-read by the server and files are only known there: those pages are judged after they are sent.
const onServer = new Set<Question['type']>(['address', 'file']);

/** A question without the words that the page shows already: rules, option ids and error sentences are left. */
function rules(question: Question): Question {
  const { hint: _hint, shortLabel: _short, ...rest } = question;
  const bare = { ...rest, label: blank } as Question;
  return 'options' in bare ? { ...bare, options: bare.options.map(({ id }) => ({ id, text: blank })) } : bare;
}

/**
 * The page's questions as JSON for the `data-page` attribute of its form. An attribute and not a script block: the
 * template escapes it like any other value, and no policy on scripts applies to it.
 */
export function pageData(view: PageView): string | undefined {
  const { routePage, journey, language, today } = view;
  if (routePage.page.kind !== 'question') return undefined;
  const all = questionsOf(journey, routePage);
  const questions: Record<string, Question> = {};
  for (const id of routePage.page.ask) {
    const question = all[id];
    if (question && !onServer.has(question.type)) questions[id] = rules(question);
  }
  if (Object.keys(questions).length === 0) return undefined;
  const data: PageData = { language, today, questions };
  return JSON.stringify(data);
}
