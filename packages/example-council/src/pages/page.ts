import type { Bilingual, Language } from '@patrwm/language';
import type { TemplateResult } from 'lit';

/** A page of words: the same path under `/cy` and `/en`. */
export interface WordsPage {
  /** Without the language: `/cookies`; empty for the home page. */
  readonly path: string;
  readonly title: Bilingual;
  readonly content: (language: Language) => TemplateResult;
}
