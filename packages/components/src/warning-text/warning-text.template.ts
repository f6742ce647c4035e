import type { Language } from '@patrwm/language';
import { html, type TemplateResult } from 'lit/html.js';
import { warningPrefix } from './warning-text.text.ts';

export interface WarningTextProps {
  language: Language;
  text: string;
}

export function warningTextTemplate({ language, text }: WarningTextProps): TemplateResult {
  return html`<div class="patrwm-warning-text">
    <span class="patrwm-warning-text__icon" aria-hidden="true">!</span>
    <strong class="patrwm-warning-text__text"><span class="patrwm-visually-hidden">${warningPrefix[language]} </span>${text}</strong>
  </div>`;
}
