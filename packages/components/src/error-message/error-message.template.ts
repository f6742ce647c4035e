import type { Language } from '@patrwm/language';
import { html, type TemplateResult } from 'lit/html.js';
import { errorPrefix } from './error-message.text.ts';

export interface ErrorMessageProps {
  language: Language;
  id: string;
  /** What to do, as a whole sentence. */
  text: string;
}

export function errorMessageTemplate({ language, id, text }: ErrorMessageProps): TemplateResult {
  return html`<p class="patrwm-error-message" id=${id}><span class="patrwm-visually-hidden">${errorPrefix[language]} </span>${text}</p>`;
}
