import { buttonTemplate } from '@patrwm/components/button/template';
import type { Contact } from '@patrwm/journey-view';
import { fill, type Language } from '@patrwm/language';
import { html, nothing, type TemplateResult } from 'lit';
import { problemActions as actions, problemText, type Problem } from './problem-pages.text.ts';

/** What a problem page says beyond its words. */
export interface ProblemDetails {
  /** Fills placeholders: numbers, references. */
  readonly values?: Readonly<Record<string, string | number>>;
  /** A link on: `startAgain`, `confirmation` or `home`. */
  readonly next?: { readonly words: 'startAgain' | 'confirmation' | 'home'; readonly href: string };
  /** A form that forgets what was sent and begins again. */
  readonly again?: { readonly action: string; readonly hidden: Readonly<Record<string, string>> };
  /** Names this failure in the log. */
  readonly errorId?: string;
}

export const problemTitle = (problem: Problem, language: Language): string => problemText[problem].title[language];

/** The content of a problem page, to go inside `main`. */
export function problemTemplate(problem: Problem, language: Language, contact: Contact, details: ProblemDetails = {}): TemplateResult {
  const { values = {}, next, again, errorId } = details;
  const text = problemText[problem];
  return html`<h1>${text.title[language]}</h1>
    ${text.lines.map((line) => html`<p>${fill(line[language], valuesFor(line[language], values))}</p>`)}
    ${errorId ? html`<p>${fill(actions.errorId[language], { id: errorId })}</p>` : nothing}
    ${next ? html`<p><a href=${next.href}>${actions[next.words][language]}</a></p>` : nothing}
    ${
      again
        ? html`<form method="post" action=${again.action}>
            ${Object.entries(again.hidden).map(([name, value]) => html`<input type="hidden" name=${name} value=${value} />`)}
            ${buttonTemplate({ text: actions.another[language], variant: 'secondary' })}
          </form>`
        : nothing
    }
    <h2>${actions.contactHeading[language]}</h2>
    <ul>
      ${contact.phone ? html`<li>${fill(actions.phone[language], { phone: contact.phone })}</li>` : nothing}
      ${contact.email ? html`<li>${fill(actions.email[language], { email: contact.email })}</li>` : nothing}
      ${contact.page ? html`<li><a href=${contact.page[language]}>${actions.contactPage[language]}</a></li>` : nothing}
    </ul>`;
}

/** Each sentence names only some of the values, and `fill` refuses one that it does not name. */
const valuesFor = (sentence: string, values: NonNullable<ProblemDetails['values']>): Record<string, string | number> =>
  Object.fromEntries(Object.entries(values).filter(([name]) => sentence.includes(`{${name}}`)));
