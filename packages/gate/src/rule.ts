import type { CDPSession, Page } from 'playwright-core';
import type { Bilingual, Language } from './bilingual.ts';
import type { Certainty, ElementRef, Observation } from './finding.ts';
import type { PageKit } from './page-kit.ts';
import type { MarkupFault } from './standard/markup-faults.ts';
import type { PersonalKind } from './standard/personal-in-address.ts';
import type { WithoutScripts } from './standard/without-scripts.ts';
import type { State } from './state.ts';
import type { Size } from './visit/emulation.ts';
import type { Sent } from './visit/send-form.ts';

/** What a rule is, for its page: both languages, whole sentences. */
export interface RuleWords {
  readonly title: Bilingual;
  /** What is looked at, and how. */
  readonly what: Bilingual;
  /** Whom it hurts, and how. */
  readonly why: Bilingual;
  /** What to change, with a line of HTML or CSS where it helps. */
  readonly mend: Bilingual;
  /** What a machine cannot know here, and what is tempting but no fault. */
  readonly sure: Bilingual;
}

interface RuleFacts {
  readonly id: string;
  readonly words: RuleWords;
  /** WCAG success criteria, `2.4.7`; empty for what only the Standard asks. */
  readonly criteria: readonly string[];
  /** Point of the Digital Service Standard for Wales, 1 to 12. */
  readonly point: number;
  readonly certainty: Certainty;
  /** The states in which it looks. */
  readonly states: readonly State[];
}

/** What an in-page function returns for one fault: the element itself; the kit turns it into an `ElementRef`. */
export interface Seen {
  readonly element?: Element;
  readonly message: Bilingual;
  readonly certainty?: Certainty;
  readonly evidence?: Observation['evidence'];
}

/**
 * Looks at the page as it stands, in one pass with all others of its kind. The function is sent to the page as text, in an
 * isolated world, so it may use nothing but its arguments and the platform: no import, no closure.
 */
export interface PageRule extends RuleFacts {
  readonly kind: 'page';
  readonly look: (kit: PageKit) => readonly Seen[];
}

/** Drives the page: presses keys, measures pixels. It leaves the page as it found it or says that it did not. */
export interface DrivenRule extends RuleFacts {
  readonly kind: 'driven';
  /** It looks only at what a page's scripts do: it is left out where nothing runs. */
  readonly ofScripts?: true;
  readonly drive: (visit: Visit) => Promise<readonly Observation[]>;
}

/**
 * Reads the page as it stands and judges it outside the page: what language a text is in, which font the browser drew. It touches
 * nothing, so it runs wherever page rules do: after a form was sent and a dialog opened, too.
 */
export interface ReadingRule extends RuleFacts {
  readonly kind: 'reading';
  readonly read: (visit: Visit) => Promise<readonly Observation[]>;
}

/** Judges what comes of a form that was sent empty, or wrongly filled in. */
export interface FormRule extends RuleFacts {
  readonly kind: 'form';
  readonly judge: (visit: Visit, sent: Sent) => Promise<readonly Observation[]>;
}

/** Judges one page's answer: status, headers, cookies, requests, weight. */
export interface ResponseRule extends RuleFacts {
  readonly kind: 'response';
  readonly judge: (record: PageRecord) => readonly Observation[];
}

/** Judges all pages of the run together, or a page with its counterpart: parity, redundant entry, consistent help. */
export interface RunRule extends RuleFacts {
  readonly kind: 'run';
  /** It compares all pages with each other by what a `KeptPage` holds, so parts of a run are compared when they are put together. */
  readonly across?: true;
  readonly judge: (records: readonly PageRecord[]) => readonly (Observation & { readonly page: string; readonly state?: State })[];
}

export type Rule = PageRule | ReadingRule | DrivenRule | FormRule | ResponseRule | RunRule;

/** A page in one state, in a driven rule's hands. */
export interface Visit {
  readonly page: Page;
  /** For questions to the browser. What makes it pretend something has a session of its own, `withSession`. */
  readonly session: CDPSession;
  readonly state: State;
  /** What the window shows of the page, in CSS pixels. */
  readonly size: Size;
  readonly resize: (size: Size) => Promise<void>;
  readonly url: string;
  readonly language: Language | undefined;
  /** Whether forms of this page may be sent: loopback, or a host that the configuration names. */
  readonly maySubmit: boolean;
  /** Runs an in-page function in the isolated world with the kit. */
  readonly look: <Result>(fn: (kit: PageKit, argument: unknown) => Result, argument?: unknown) => Promise<Result>;
  /** Describes an element for an observation. */
  readonly describe: (selector: string) => Promise<ElementRef | undefined>;
  /** Opens the page afresh in this state: after a rule has changed it. */
  readonly reopen: () => Promise<void>;
}

/** What is kept of a page visited, for rules that judge answers and runs. Plain data: it goes into the JSON report's cache. */
export interface PageRecord {
  /** The target's name: address without query, story id, or `journey: step`. */
  readonly page: string;
  readonly url: string;
  readonly status: number;
  readonly language: Language | undefined;
  /** The page's counterpart in the other language, where one was found. */
  readonly counterpart?: string;
  /** Position in its journey, and the journey's name. */
  readonly journey?: { readonly name: string; readonly step: number };
  readonly headers: Readonly<Record<string, string>>;
  readonly cookies: readonly {
    readonly name: string;
    readonly secure: boolean;
    readonly httpOnly: boolean;
    readonly sameSite: string;
    readonly domain: string;
    readonly session: boolean;
  }[];
  readonly requests: readonly {
    readonly url: string;
    readonly type: string;
    readonly bytes: number;
    readonly thirdParty: boolean;
    readonly status: number;
    /** What kinds of personal data its address held; the address itself is kept without its query. */
    readonly personal?: readonly PersonalKind[];
  }[];
  /** The Content-Security-Policy that the page gives itself in a `meta`. */
  readonly metaPolicy?: string;
  /** Faults in the HTML as it was sent. */
  readonly markup?: readonly MarkupFault[];
  /** What is left of the page where scripts do not run; absent where it was not visited so. */
  readonly withoutScripts?: WithoutScripts;
  /** What opened of itself while the page loaded; absent where nothing did, and for a step that was pressed to. */
  readonly unasked?: { readonly windows: number; readonly boxes: number };
  /** The page's skeleton, read once in its default state. */
  readonly outline: PageOutline;
}

/** What a page says and asks, without its looks: what parity, consistent help and plain language are judged by. */
export interface PageOutline {
  readonly title: string;
  readonly lang: string;
  readonly headings: readonly { readonly level: number; readonly text: string }[];
  readonly landmarks: readonly string[];
  readonly links: readonly {
    readonly href: string;
    readonly text: string;
    readonly hreflang?: string;
    readonly lang?: string;
    readonly where: string;
    readonly selector: string;
  }[];
  readonly fields: readonly {
    readonly name: string;
    readonly type: string;
    readonly label: string;
    readonly required: boolean;
    readonly autocomplete: string;
    readonly options: readonly string[];
    readonly filled: boolean;
    readonly selector: string;
  }[];
  /** Blocks of text with the language they are marked with, and where: `text`, `alt`, `aria-label`, `title`, `placeholder`. */
  readonly texts: readonly {
    readonly text: string;
    readonly lang: string;
    readonly from: string;
    readonly selector: string;
    readonly path: string;
  }[];
  readonly tables: readonly { readonly rows: number; readonly columns: number }[];
}
