import type { Language } from '@patrwm/language';
import type { Html } from '../element/draw.ts';
import { errorPrefix } from './error-message.text.ts';

export interface ErrorMessageProps {
  language: Language;
  id: string;
  /** What to do, as a whole sentence. */
  text: string;
}

/** The markup, once: a field in the page draws it without Lit. */
export const errorMessageMarkup =
  <Drawn>(html: Html<Drawn>) =>
  ({ language, id, text }: ErrorMessageProps): Drawn =>
    html`<p class="patrwm-error-message" id=${id}><span class="patrwm-visually-hidden">${errorPrefix[language]} </span>${text}</p>`;
