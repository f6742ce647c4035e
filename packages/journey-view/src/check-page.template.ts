import { summaryListTemplate, type SummaryListProps, type SummaryRow } from '@patrwm/components/summary-list/template';
import { answersAt, questionsOf, showAnswer, type CheckPage, type RoutePage } from '@patrwm/journey';
import { fill } from '@patrwm/language';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { contentTemplate } from './content.template.ts';
import { formTemplate } from './form.template.ts';
import { controls, type PageView } from './page-view.ts';
import { checkText } from './page.text.ts';
import { itemTitle } from './route-page.ts';

interface Section {
  readonly title: string;
  readonly parts: (SummaryListProps & { rows: SummaryRow[]; item?: string })[];
}

/** One row for each question that a page asks, whether or not it was answered. */
function rows(view: PageView, routePage: RoutePage, name: string | undefined): readonly SummaryRow[] {
  const { journey, walk, language } = view;
  const { page, key } = routePage;
  if (page.kind !== 'question') return [];
  const questions = questionsOf(journey, routePage);
  const answers = answersAt(walk, routePage);
  return page.ask.flatMap((id) => {
    const question = questions[id];
    if (!question) return [];
    const asked = question.label[language];
    const change =
      name === undefined
        ? fill(checkText.changeAnswer[language], { question: asked })
        : fill(checkText.changeItemAnswer[language], { question: asked, name });
    return {
      key: (question.shortLabel ?? question.label)[language],
      value: showAnswer(id, question, answers[id])[language].split('\n'),
      missing: checkText.notAnswered[language],
      actions: [{ text: checkText.change[language], fullText: change, href: view.href(key, 'check') }],
    };
  });
}

/** Every page of the route under its task or list, in the order of the route; each item of a list by itself. */
function sections(view: PageView): readonly Section[] {
  const { journey, walk, language } = view;
  const found = new Map<string, Section>();
  const section = (id: string, title: string): Section => {
    const existing = found.get(id) ?? { title, parts: [] };
    found.set(id, existing);
    return existing;
  };
  for (const routePage of walk.route) {
    const { page, list: listId, item: itemId, number = 1 } = routePage;
    const list = listId === undefined ? undefined : journey.lists?.[listId];
    if (list && itemId !== undefined) {
      const item = walk.answers.lists[listId ?? '']?.items.find(({ id }) => id === itemId);
      if (!item) continue;
      const name = itemTitle(list, item, number, language);
      const { parts } = section(`list/${listId}`, list.title[language]);
      let part = parts.find((each) => each.item === itemId);
      if (!part) parts.push((part = { item: itemId, title: name, titleLevel: 3, rows: [] }));
      part.rows.push(...rows(view, routePage, name));
    } else if (list && page.kind === 'list') {
      const under = section(`list/${listId}`, list.title[language]);
      const change = { text: checkText.change[language], fullText: fill(checkText.changeList[language], { title: list.title[language] }) };
      const count = walk.answers.lists[page.list]?.items.length ?? 0;
      if (count === 0) {
        const row = {
          key: list.title[language],
          value: checkText.none[language],
          actions: [{ ...change, href: view.href(page.id, 'check') }],
        };
        under.parts.push({ rows: [row] });
      }
    } else if (page.kind === 'question') {
      const task = page.task === undefined ? undefined : journey.tasks?.[page.task];
      const { parts } = section(`task/${page.task ?? ''}`, (task?.title ?? checkText.answers)[language]);
      let part = parts[0];
      if (!part) parts.push((part = { rows: [] }));
      part.rows.push(...rows(view, routePage, undefined));
    }
  }
  return [...found.values()].filter(({ parts }) => parts.some((part) => part.rows.length > 0));
}

/** Everything that will be sent, with the way to change each answer, the digest of what was shown, and the button that sends it. */
export function checkPageTemplate(view: PageView, page: CheckPage): TemplateResult {
  const { language } = view;
  return html`<h1>${page.title[language]}</h1>
    ${sections(view).map(
      ({ title, parts }) =>
        html`<h2>${title}</h2>
          ${parts.map(({ item: _item, ...part }) => summaryListTemplate(part))}`,
    )}
    ${contentTemplate(page.intro, language)}
    ${formTemplate(view, {
      content: nothing,
      button: (page.button ?? checkText.send)[language],
      hidden: { [controls.digest]: view.digest, [controls.submissionId]: view.submissionId },
    })}`;
}
