import { html, type TemplateResult } from 'lit/html.js';
import { linkedSentence, type LinkedSentence } from '../page/prose.ts';
import { tagTemplate } from '../tag/tag.template.ts';

export interface PhaseBannerProps {
  /** `Beta`. */
  phase: string;
  text: LinkedSentence;
}

export function phaseBannerTemplate({ phase, text }: PhaseBannerProps): TemplateResult {
  return html`<div class="patrwm-phase-banner">
    <p class="patrwm-phase-banner__content">${tagTemplate({ text: phase })} ${linkedSentence(text, 'patrwm-phase-banner__link')}</p>
  </div>`;
}
