import { html, nothing, type TemplateResult } from 'lit/html.js';
import { heading, prose, type HeadingLevel, type Prose } from '../page/prose.ts';

export interface PanelProps {
  /** What has happened: `Mae eich cais wedi’i anfon`. The page's heading. */
  title: string;
  titleLevel?: HeadingLevel;
  /** The number to quote, and the words before it: `Eich cyfeirnod`. */
  reference?: { label: string; value: string };
  content?: Prose;
}

export function panelTemplate({ title, titleLevel = 1, reference, content }: PanelProps): TemplateResult {
  return html`<div class="patrwm-panel">
    ${heading(titleLevel, 'patrwm-panel__title', title)}
    ${
      reference
        ? html`<p class="patrwm-panel__reference">
            <span class="patrwm-panel__label">${reference.label}</span> <strong class="patrwm-panel__value">${reference.value}</strong>
          </p>`
        : nothing
    }
    ${content ? html`<div class="patrwm-panel__content patrwm-prose">${prose(content)}</div>` : nothing}
  </div>`;
}
