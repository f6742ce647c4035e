import type { Language } from '@patrwm/language';
import { html, type TemplateResult } from 'lit/html.js';
import { back } from './back-link.text.ts';

export interface BackLinkProps {
  language: Language;
  /** The page before in the journey: a real address, never `history.back()`, which forgets what was posted. */
  href: string;
  text?: string;
}

export function backLinkTemplate({ language, href, text }: BackLinkProps): TemplateResult {
  return html`<a class="patrwm-back-link" href=${href}>${text ?? back[language]}</a>`;
}
