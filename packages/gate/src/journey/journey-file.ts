import type { Page } from 'playwright-core';
import type { Bilingual, Language } from '../bilingual.ts';
import type { State } from '../state.ts';

/** What a page says: one text, where the journey is in one language or both say the same, or one for each. */
export type Words = string | Bilingual;
/** What is typed: words, or the name of an environment variable that holds them, for what no file should hold. */
export type Typing = Words | { readonly env: string };

/** How to know the page that a step should have come to. Each that is given must hold. */
export interface ExpectedPage {
  /** Words of its first heading. */
  readonly heading?: Words;
  /** Words of its title. */
  readonly title?: Words;
  /** Its path, without query; `*` stands for any part of it. */
  readonly path?: Words;
}

/** One thing that a person does, or sees. `in` names the group, region, form or row that it is in, where a name is there twice. */
export type JourneyStep =
  | { readonly go: Words }
  | { readonly fill: Words; readonly with: Typing; readonly in?: Words }
  | { readonly choose: Words; readonly in?: Words }
  | { readonly check: Words; readonly in?: Words }
  | { readonly select: Words; readonly with: Words; readonly in?: Words }
  | { readonly upload: Words; readonly with: string; readonly in?: Words }
  | { readonly press: Words; readonly in?: Words; readonly 'same page'?: boolean }
  | { readonly 'expect page': ExpectedPage };

/** What only a module can say: anything that Playwright can do. */
export interface ScriptedStep {
  readonly run: (page: Page, options: { readonly language: Language | undefined }) => Promise<void>;
  /** What reports call it. */
  readonly named: string;
}

/** A journey as its file says it. Values that are typed are in no report. */
export interface JourneyFile<Step = JourneyStep> {
  readonly $schema?: string;
  /** Its name in reports. */
  readonly journey: string;
  /** The one language it is in. Where it is absent and texts are given in both, it is gone through in each. */
  readonly language?: Language;
  /** Where paths start from, when `--base` does not say. */
  readonly base?: string;
  /** Only these states, for all of its pages. */
  readonly states?: readonly State[];
  readonly steps: readonly Step[];
}

/**
 * A journey in TypeScript or JavaScript, with the editor’s help; the module exports it as its default.
 *
 * ```ts
 * export default defineJourney({
 *   journey: 'Report a missed bin',
 *   steps: [{ go: '/bins' }, { fill: 'Postcode', with: 'CF10 1AA' }, { press: 'Continue' }, { 'expect page': { heading: 'Your bins' } }],
 * });
 * ```
 */
export const defineJourney = (journey: JourneyFile<JourneyStep | ScriptedStep>): JourneyFile<JourneyStep | ScriptedStep> => journey;

type Kind = 'words' | 'typing' | 'file' | 'flag' | 'page';
/** Each kind of step and its keys, the first of which names it: what the parser and the schema both go by. */
export const stepKinds: readonly { readonly needs: Readonly<Record<string, Kind>>; readonly may: Readonly<Record<string, Kind>> }[] = [
  { needs: { go: 'words' }, may: {} },
  { needs: { fill: 'words', with: 'typing' }, may: { in: 'words' } },
  { needs: { choose: 'words' }, may: { in: 'words' } },
  { needs: { check: 'words' }, may: { in: 'words' } },
  { needs: { select: 'words', with: 'words' }, may: { in: 'words' } },
  { needs: { upload: 'words', with: 'file' }, may: { in: 'words' } },
  { needs: { press: 'words' }, may: { in: 'words', 'same page': 'flag' } },
  { needs: { 'expect page': 'page' }, may: {} },
];
export const pageKeys = ['heading', 'title', 'path'] as const;
export const journeyKeys = ['$schema', 'journey', 'language', 'base', 'states', 'steps'] as const;
