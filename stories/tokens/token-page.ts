import type { TokenName } from '@patrwm/tokens';
import { tokenVar } from '@patrwm/tokens';
import type { Bilingual } from '@patrwm/language';
import { html, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { sidebarTitle, type StoryMeta } from '../story.ts';

export const tokenMeta = (id: string, title: Bilingual): StoryMeta => ({ id: `tokens-${id}`, title: sidebarTitle('tokens', title) });

/** A value of the theme that holds for `element`, as the stylesheet says it. */
export const tokenValue = (name: TokenName, element: Element = document.documentElement): string =>
  getComputedStyle(element).getPropertyValue(`--patrwm-${name}`).trim();

/** A heading and what is under it, in the page's own type. */
export const tokenPage = (heading: string, content: TemplateResult): TemplateResult =>
  html`<div class="patrwm-prose">
    <h1>${heading}</h1>
    ${content}
  </div>`;

/** A patch of colour with words on it, as a component would paint it. */
export const swatch = (front: TokenName, on: TokenName, words: string): TemplateResult =>
  html`<span class="stories-swatch" style=${styleMap({ color: tokenVar(front), backgroundColor: tokenVar(on) })}>${words}</span>`;
