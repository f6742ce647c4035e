import { html, nothing, type TemplateResult } from 'lit/html.js';

/** Words for the inside of a block: one paragraph, several, or markup of the caller's own. */
export type Prose = string | readonly string[] | TemplateResult;

/** Strings become paragraphs; markup is left as it is. */
export function prose(content: Prose): unknown {
  if (typeof content === 'string') return html`<p>${content}</p>`;
  if (Array.isArray(content)) return content.map((paragraph: string) => html`<p>${paragraph}</p>`);
  return content;
}

/** One whole sentence, written per language around its link. `before` and `after` keep their own spaces and stops. */
export interface LinkedSentence {
  before?: string;
  link: string;
  href: string;
  after?: string;
}

export function linkedSentence(sentence: LinkedSentence, className: string, rel?: string): TemplateResult {
  return html`${sentence.before}<a class=${className} href=${sentence.href} rel=${rel ?? nothing}>${sentence.link}</a>${sentence.after}`;
}

export type HeadingLevel = 1 | 2 | 3 | 4;

/** A heading whose level the page decides. Lit has no dynamic tag names, so each level is written out. */
export function heading(level: HeadingLevel, className: string, text: unknown, id?: string): TemplateResult {
  const anchor = id ?? nothing;
  switch (level) {
    case 1:
      return html`<h1 class=${className} id=${anchor}>${text}</h1>`;
    case 2:
      return html`<h2 class=${className} id=${anchor}>${text}</h2>`;
    case 3:
      return html`<h3 class=${className} id=${anchor}>${text}</h3>`;
    case 4:
      return html`<h4 class=${className} id=${anchor}>${text}</h4>`;
  }
}
