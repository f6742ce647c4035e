import { html, nothing, type TemplateResult } from 'lit/html.js';
import { prose, type Prose } from '../page/prose.ts';

export interface InsetTextProps {
  content: Prose;
  id?: string;
}

export function insetTextTemplate({ content, id }: InsetTextProps): TemplateResult {
  return html`<div class="patrwm-inset-text patrwm-prose" id=${id ?? nothing}>${prose(content)}</div>`;
}
