import { buttonTemplate } from '@patrwm/components/button/template';
import { timeoutWarningTemplate } from '@patrwm/components/timeout-warning/template';
import { sessionNotice } from '@patrwm/components/timeout-warning/text';
import { plural } from '@patrwm/language';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { formId } from './form-id.ts';
import { pageData } from './page-data.ts';
import type { PageView } from './page-view.ts';
import { pageText } from './page.text.ts';

export interface FormParts {
  readonly content: unknown;
  /** The button's words; `Parhau` unless told. */
  readonly button?: string;
  /** Further hidden inputs, beside those of the view. */
  readonly hidden?: Readonly<Record<string, string | undefined>>;
  /** The form sends files. */
  readonly files?: boolean;
  /** A submit button stands before the last: Enter in a field must still be Continue, which searches where a postcode was typed. */
  readonly enter?: boolean;
}

const hiddenInputs = (values: Readonly<Record<string, string | undefined>>): readonly TemplateResult[] =>
  Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : html`<input type="hidden" name=${name} value=${value} />`));

/** The page's one form. Its last button has no name: a post that names no button is Continue. */
export function formTemplate(view: PageView, parts: FormParts): TemplateResult {
  const { language, action, hidden } = view;
  const { content, button, files, enter } = parts;
  return html`<form
    id=${view.formId ?? formId}
    method="post"
    action=${action}
    novalidate
    enctype=${files ? 'multipart/form-data' : nothing}
    data-page=${pageData(view) ?? nothing}
  >
    ${hiddenInputs({ ...hidden, ...parts.hidden })}
    ${enter ? html`<button class="patrwm-visually-hidden" type="submit" tabindex="-1" aria-hidden="true"></button>` : nothing}
    ${content}${buttonTemplate({ text: button ?? pageText.continue[language] })}
  </form>`;
}

/** How long the answers are kept, in words: nobody needs the script to know. With it, a warning comes before the end. */
export function sessionTemplate({ language, sessionMinutes, keepAlive, hidden }: PageView): TemplateResult {
  if (sessionMinutes === undefined) return html`<p>${pageText.openPage[language]}</p>`;
  if (!keepAlive) return html`<p>${plural(language, sessionNotice, sessionMinutes)}</p>`;
  return timeoutWarningTemplate({
    language,
    minutes: sessionMinutes,
    keepAlive: keepAlive.action,
    endedHref: keepAlive.endedHref,
    fields: hidden,
  });
}
