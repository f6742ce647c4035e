import type { Page } from 'playwright-core';
import type { Language } from '../bilingual.ts';
import type { State } from '../state.ts';

/** Something to check: a page by its address, or a step of a journey by the way to it. */
export interface Target {
  /** What reports call it: its address without query, a story's name, or `journey: step`. */
  readonly name: string;
  /** Where it is. For a step that is only reached by going, where its journey begins. */
  readonly url: string;
  /** The language it should be in, where that is known. */
  readonly language?: Language;
  /** Only these of the run's states. */
  readonly states?: readonly State[];
  /** Only these of the run's rules, by their ids; `axe` for all of axe's. */
  readonly rules?: readonly string[];
  /** `anywhere`: another page of the same site may answer, as for links that were followed. Strict where it is absent. */
  readonly redirect?: 'anywhere';
  /**
   * Goes there when the address alone does not lead to it. `start`: the tab is empty; `previous`: it stands at the target of the same
   * chain before this one. Throws when it cannot: the target is then `did-not-move`, or what a `GateError` says.
   */
  readonly arrive?: (page: Page, from: 'start' | 'previous', tab: ArrivingTab) => Promise<void>;
  /** Targets of one chain are visited in order in one tab, each going on from the one before. */
  readonly chain?: string;
  readonly journey?: { readonly name: string; readonly step: number };
  /** What is typed on the way there: taken out of everything that is reported. */
  readonly typed?: readonly string[];
}

/** What the way to a target may need of the tab that goes it. */
export interface ArrivingTab {
  readonly scripts: boolean;
  /** Forgets what the visit so far left in cookies and storage; who was signed in stays so. */
  readonly startOver: () => Promise<void>;
}

/** What a page is called in reports: no query, which may hold what somebody typed, and no trailing `index.html`. */
export function pageName(url: string): string {
  const { origin, pathname } = new URL(url);
  return (origin === 'null' ? url.replace(/[?#].*/, '') : origin + pathname).replace(/\/index\.html?$/, '/');
}

/** Whether forms of an address may be sent: loopback, or a host that is named. */
export const maySubmitTo =
  (hosts: readonly string[] = []) =>
  (url: string): boolean => {
    const { hostname } = new URL(url);
    return /^(localhost|127(\.\d+){3}|\[::1\]|.+\.localhost)$/.test(hostname) || hosts.includes(hostname);
  };
