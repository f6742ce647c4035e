import type { Language } from '@patrwm/language';
import { html, type TemplateResult } from 'lit/html.js';
import { skipToContent } from './skip-link.text.ts';

export interface SkipLinkProps {
  language: Language;
  /** Defaults to `#main`. What it leads to has `tabindex="-1"`, so that focus goes there too. */
  href?: string;
  text?: string;
}

export function skipLinkTemplate({ language, href, text }: SkipLinkProps): TemplateResult {
  return html`<a class="patrwm-skip-link" href=${href ?? '#main'}>${text ?? skipToContent[language]}</a>`;
}
