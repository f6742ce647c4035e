import type { Bilingual, Language } from './bilingual.ts';
import type { State } from './state.ts';

/** `failure` can fail a build; `warning` is likely and for a person to confirm; `advice` never fails anything. */
export type Certainty = 'failure' | 'warning' | 'advice';

/** An element as a person can find it again. */
export interface ElementRef {
  /** For people and for the fingerprint: roles, names of classes and ids without numbers, never `nth-child`. */
  readonly path: string;
  /** Selects just this element on the page as it was; for marking it in a screenshot. */
  readonly selector: string;
  /** Its opening tag, at most 300 characters, with what a person typed taken out. */
  readonly html: string;
  /** Name and role as assistive technology has them, where known. */
  readonly name?: string;
  readonly role?: string;
  /** In CSS pixels of the page in that state. */
  readonly box?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** What one rule saw, once, on one page in one state. */
export interface Observation {
  /** The rule's id. axe's rules are `axe/<id>`. */
  readonly rule: string;
  readonly element?: ElementRef;
  /** What is wrong here, as whole sentences, with the numbers and names in them. */
  readonly message: Bilingual;
  /** Less sure than the rule is in general. Never surer. */
  readonly certainty?: Certainty;
  /** Measures behind the message, such as `{ ratio: 2.1, needed: 3 }`. Nothing personal. */
  readonly evidence?: Readonly<Record<string, string | number | boolean>>;
}

/** Where an observation was made. */
export interface Place {
  /** The page's address without its query, or a story's or step's name. */
  readonly page: string;
  readonly url: string;
  readonly state: State;
  readonly language: Language | undefined;
}

/** The same fault of the same component, told once: all the pages and states that have it. */
export interface Finding {
  /** Twelve hex characters of rule + element path (+ message's rule-specific key): the same after a rebuild, whatever else is on the page. */
  readonly fingerprint: string;
  readonly rule: string;
  readonly certainty: Certainty;
  readonly message: Bilingual;
  readonly element?: ElementRef;
  readonly evidence?: Observation['evidence'];
  readonly places: readonly Place[];
  /** Somebody answers for it, so it fails nothing. */
  readonly accepted?: Accepted;
  /** Accepted on other pages, but new on these. */
  readonly newOn?: readonly string[];
  /** It was accepted until this day, which has passed. */
  readonly expired?: string;
  /** Seen at one of two visits only: told, but it fails nothing. */
  readonly unsteady?: true;
}

/** Why a finding fails nothing: the baseline or the configuration says so, with a reason. */
export interface Accepted {
  readonly by: 'baseline' | 'ignore';
  readonly reason: string;
  readonly owner?: string;
  /** The last day on which it is accepted. */
  readonly until?: string;
}

/** A page or step that told nothing. It is never a pass. */
export interface NotTested {
  readonly page: string;
  readonly state?: State;
  /** Stable, such as `wrong-status`, `redirected`, `script-error`, `empty-main`, `did-not-move`, `canary-silent`. */
  readonly code: string;
  readonly message: Bilingual;
}
