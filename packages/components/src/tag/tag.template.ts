import { html, type TemplateResult } from 'lit/html.js';

export type TagColour = 'grey' | 'blue' | 'green' | 'yellow' | 'red';

export interface TagProps {
  text: string;
  /** Colour never says it alone: the words do. */
  colour?: TagColour;
}

export function tagTemplate({ text, colour = 'blue' }: TagProps): TemplateResult {
  return html`<strong class="patrwm-tag patrwm-tag--${colour}">${text}</strong>`;
}
