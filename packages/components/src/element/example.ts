import type { Language } from '@patrwm/language';
import type { TemplateResult } from 'lit/html.js';

/**
 * One named state of a component. Stories, browser tests, the run without JavaScript and the
 * fixtures all read the same examples.
 */
export interface Example {
  /** Kebab-case, unique in its component: `with-error`. */
  readonly name: string;
  readonly template: (language: Language) => TemplateResult;
}
