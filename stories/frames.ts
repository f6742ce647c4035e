import type { Language } from '@patrwm/language';
import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';

const languageNames: Readonly<Record<Language, string>> = { cy: 'Cymraeg', en: 'English' };

/** Taller than any page of ours; a page that is as tall as its window would otherwise grow for ever. */
const tallest = 6000;

/** Keeps a frame as tall as what is in it. */
function fit({ currentTarget }: Event): void {
  const frame = currentTarget as HTMLIFrameElement;
  const body = frame.contentDocument?.body;
  if (!body) return;
  new ResizeObserver(() => {
    frame.style.height = `${Math.min(Math.ceil(body.getBoundingClientRect().height), tallest)}px`;
  }).observe(body);
}

/**
 * A story in a page of its own for each language. Two examples in one page would have the same ids, and their radios would be one group:
 * a label would lead to the other example's control.
 */
export function frames(id: string, languages: readonly Language[], globals: Readonly<Record<string, unknown>>): TemplateResult {
  const address = (language: Language): string => {
    const set = Object.entries({ theme: globals.theme, colours: globals.colours, language }).map(
      ([name, value]) => `${name}:${String(value)}`,
    );
    return `iframe.html?id=${encodeURIComponent(id)}&viewMode=story&globals=${set.join(';')}`;
  };
  return html`<div class="stories-frames">
    ${repeat(
      languages,
      (language) => language,
      (language) =>
        html`<iframe
          class="stories-frame"
          lang=${language}
          title=${languageNames[language]}
          src=${address(language)}
          loading="lazy"
          @load=${fit}
        ></iframe>`,
    )}
  </div>`;
}
