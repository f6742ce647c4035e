import { insetTextTemplate } from '@patrwm/components/inset-text/template';
import { radiosTemplate } from '@patrwm/components/radios/template';
import { summaryListTemplate, type SummaryRow } from '@patrwm/components/summary-list/template';
import type { List, ListPage } from '@patrwm/journey';
import { fill, plural, type Bilingual, type Language } from '@patrwm/language';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { contentTemplate } from './content.template.ts';
import { formTemplate } from './form.template.ts';
import { controls, listHeadingId, removeKey, type PageView } from './page-view.ts';
import { listText } from './page.text.ts';
import { itemName, itemTitle } from './route-page.ts';

function yesNo(view: PageView, name: 'another' | 'remove', words: List['another'], hint?: string, heading?: boolean): TemplateResult {
  const { language, fields, errors } = view;
  const value = fields[name]?.[0];
  return radiosTemplate({
    language,
    name,
    legend: words.label[language],
    legendIsHeading: heading,
    hint,
    error: errors.find(({ field }) => field === name)?.text[language],
    items: [
      { value: 'yes', text: words.yes[language], checked: value === 'yes' },
      { value: 'no', text: words.no[language], checked: value === 'no' },
    ],
  });
}

function rows(view: PageView, list: List, id: string, language: Language): readonly SummaryRow[] {
  const items = view.walk.answers.lists[id]?.items ?? [];
  return items.map((item, index) => {
    const number = index + 1;
    const name = itemTitle(list, item, number, language);
    const first = view.walk.route.find((each) => each.list === id && each.item === item.id);
    const change = first && {
      text: listText.change[language],
      fullText: fill(listText.changeItem[language], { name }),
      href: view.href(first.key),
    };
    const remove = {
      text: listText.remove[language],
      fullText: fill(listText.removeItem[language], { name }),
      href: view.href(removeKey(id, item.id)),
    };
    return {
      key: fill(list.itemTitle[language], { n: number }),
      value: itemName(list, item, language),
      missing: listText.unfinished[language],
      actions: change ? [change, remove] : [remove],
    };
  });
}

/** What was added so far, with the ways to change and remove it, and the question whether there is another. */
export function listPageTemplate(view: PageView, page: ListPage): TemplateResult {
  const { language, journey, walk } = view;
  const list = journey.lists?.[page.list];
  if (!list) return html`<h1>${page.title[language]}</h1>`;
  const count = walk.answers.lists[page.list]?.items.length ?? 0;
  const full = count >= list.max;
  const limits = (text: Bilingual): string => text[language].replaceAll('{min}', `${list.min}`).replaceAll('{max}', `${list.max}`);
  return html`<h1 id=${listHeadingId} tabindex="-1">${page.title[language]}</h1>
    ${contentTemplate(page.intro, language)}
    <p>${plural(language, list.count, count)}</p>
    ${count > 0 ? summaryListTemplate({ rows: rows(view, list, page.list, language) }) : nothing}
    ${formTemplate(view, {
      content: html`${count < list.min ? insetTextTemplate({ content: limits(list.few) }) : nothing}${
        full ? insetTextTemplate({ content: limits(list.full) }) : yesNo(view, controls.another, list.another)
      }`,
      // A full list has nothing to ask, yet its page must be sent like any other.
      hidden: full ? { [controls.another]: 'no' } : undefined,
    })}`;
}

/** Asks before an item and its answers go. */
export function removePageTemplate(view: PageView, page: ListPage, number: number): TemplateResult {
  const { language, journey, walk } = view;
  const list = journey.lists?.[page.list];
  const item = walk.answers.lists[page.list]?.items[number - 1];
  if (!list || !item) return listPageTemplate(view, page);
  return formTemplate(view, {
    content: yesNo(view, controls.remove, list.remove, itemTitle(list, item, number, language), true),
  });
}
