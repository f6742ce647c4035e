import { html, nothing, type TemplateResult } from 'lit/html.js';
import { prose, type Prose } from '../page/prose.ts';

export interface DetailsProps {
  summary: string;
  content: Prose;
  open?: boolean;
  id?: string;
}

export function detailsTemplate({ summary, content, open, id }: DetailsProps): TemplateResult {
  return html`<details class="patrwm-details" id=${id ?? nothing} ?open=${open}>
    <summary class="patrwm-details__summary"><span class="patrwm-details__summary-text">${summary}</span></summary>
    <div class="patrwm-details__content patrwm-prose">${prose(content)}</div>
  </details>`;
}
