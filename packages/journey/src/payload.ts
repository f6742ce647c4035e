import type { Bilingual, Language } from '@patrwm/language';
import type { Answer, Journey } from './definition.ts';
import type { Walk } from './walk.ts';

export interface SubmissionMeta {
  readonly submissionId: string;
  readonly reference: string;
  /** ISO instant. */
  readonly submittedAt: string;
  /** The language the person used. */
  readonly language: Language;
  readonly contentHash: string;
}
export interface PayloadAnswer {
  readonly question: string;
  readonly type: string;
  readonly label: Bilingual;
  readonly value: Answer;
  /** The answer in words, as the check page showed it. */
  readonly text: Bilingual;
}
export interface PayloadFact {
  readonly fact: string;
  readonly holds: boolean;
  readonly rule: Bilingual;
  readonly source: string;
  readonly readOn: string;
}
export interface PayloadList {
  readonly list: string;
  readonly label: Bilingual;
  readonly items: readonly { readonly id: string; readonly answers: readonly PayloadAnswer[] }[];
}
/** What a back office receives. */
export interface Payload {
  readonly schema: 1;
  readonly submissionId: string;
  readonly reference: string;
  readonly submittedAt: string;
  readonly journey: { readonly id: string; readonly version: number; readonly contentHash: string; readonly title: Bilingual };
  readonly language: Language;
  /** The option chosen for the `deliver` entry named `contactLanguage`, where the journey asks. */
  readonly contactLanguage?: string | null;
  readonly answers: readonly PayloadAnswer[];
  readonly lists: readonly PayloadList[];
  readonly facts: readonly PayloadFact[];
  /**
   * The `deliver` entries by name: null where the route did not ask. A name with `{n}` (`child_{n}_first_name`, from
   * `children.firstName`) gives one entry per item, `child_1_first_name` on.
   */
  readonly data: Readonly<Record<string, Answer | boolean | null>>;
}
export function payload(journey: Journey, walked: Walk, meta: SubmissionMeta): Payload {
  throw new Error('pending ' + [journey, walked, meta].length);
}
