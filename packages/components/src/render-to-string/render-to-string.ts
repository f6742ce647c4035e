import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import type { TemplateResult } from 'lit/html.js';

// Lit's server output carries comments that only hydration reads; nothing here hydrates.
// Values are escaped before this runs, so text that looks like a marker is never one.
const markers = /<!--\/?lit-(?:part|node)[^>]*-->|<\?>/g;

// Lit allows no expression between the tags of a textarea, so templates state its text as `value`.
// The line break is there to be dropped: HTML drops the first one, which may be the resident's own.
const textareas = /(<textarea\b[^>]*?) value="([^"]*)"([^>]*>)/g;

/**
 * Renders a component's template to the HTML that a server sends.
 *
 * @example
 * renderToString(textInputTemplate({ language: 'cy', name: 'full-name', label: 'Enw llawn' }));
 */
export function renderToString(template: TemplateResult): string {
  return collectResultSync(render(template)).replace(markers, '').replace(textareas, '$1$3\n$2');
}
