import type { FieldError, Fields, FileAnswer, Journey, RoutePage, Walk } from '@patrwm/journey';
import type { Language } from '@patrwm/language';

/** The id of the page's one form. A button elsewhere joins it with `form="page"`: that is how the language switch carries unsent input. */
export const formId = 'page';

/**
 * The names of everything a page posts that is not an answer. The server and `<patrwm-journey>` read them.
 *
 * - `language` — the language switch: keep the unsent fields as a draft, show the same page in that language.
 * - `reuse` — holds the id of a question: fill its fields from the earlier answer (`reusedFields`) and show the page again.
 * - `another` — on a list page: `yes` or `no`.
 * - `remove` — on the page that confirms a removal: `yes` or `no`.
 * - `digest`, `submissionId` — on the check page.
 */
export const controls = {
  language: 'language',
  reuse: 'reuse',
  another: 'another',
  remove: 'remove',
  digest: 'digest',
  submissionId: 'submissionId',
} as const;

/** How far an address question has come without JavaScript. */
export type AddressStage = 'postcode' | 'choose' | 'manual' | 'chosen';

/** Why the list of addresses is not shown: the sentence beside it is the component's. */
export type AddressProblem = 'none-found' | 'too-many' | 'outside-area' | 'not-a-postcode' | 'unavailable' | 'nothing-chosen';

/** An address in one language, as printed. */
export interface AddressWords {
  readonly lines: readonly string[];
  readonly town: string;
  readonly postcode: string;
  readonly oneLine: string;
}

/** One property as a lookup gives it. Fits `Address` of `@patrwm/address`, which this package does not import. */
export interface FoundAddress {
  readonly uprn: string;
  readonly cy?: AddressWords;
  readonly en?: AddressWords;
}

export interface AddressState {
  readonly stage: AddressStage;
  /** What was asked for, as typed. */
  readonly query?: { readonly postcode?: string; readonly property?: string };
  readonly results?: readonly FoundAddress[];
  readonly problem?: AddressProblem;
  readonly chosen?: FoundAddress;
}

/** How a person reaches the council about this service. */
export interface Contact {
  readonly phone?: string;
  readonly email?: string;
  readonly page?: { readonly cy: string; readonly en: string };
}

/**
 * Everything that a page of a journey shows. A GET and a failed POST give the same view but for `fields` and `errors`,
 * so there is one way to draw a page.
 */
export interface PageView {
  readonly language: Language;
  readonly journey: Journey;
  readonly routePage: RoutePage;
  readonly walk: Walk;
  /** What the controls hold: the stored answers, or what was typed and not accepted. */
  readonly fields: Fields;
  readonly errors: readonly FieldError[];
  /** Where the form posts to. */
  readonly action: string;
  /** Further hidden inputs, such as the CSRF token. */
  readonly hidden: Readonly<Record<string, string>>;
  /** The address of a page, by key, in this language. With `check` the page's back link leads to the check page. */
  href(key: string, from?: 'check'): string;
  /** Where the back link leads; without it there is none. */
  readonly back?: string;
  /** By question id. */
  readonly addresses?: Readonly<Record<string, AddressState>>;
  /** Files received so far, by question id. */
  readonly files?: Readonly<Record<string, readonly FileAnswer[]>>;
  readonly notice?: 'changed-elsewhere' | 'already-sent' | 'not-saved';
  /** ISO date, Europe/London. */
  readonly today: string;
  /** Where the browser looks addresses up. Without it the lookup still works by page loads. */
  readonly addressEndpoint?: string;
  /** On a list page: the number (not the id) of the item whose removal is to be confirmed. */
  readonly removing?: number;
  /** On the confirm page. `submittedAt` is an ISO instant. */
  readonly confirmation?: { readonly reference: string; readonly submittedAt: string };
  readonly contact?: Contact;
  /** On the check page: the digest of what is shown (`reviewed`), and the id made beforehand for the one submission. */
  readonly digest?: string;
  readonly submissionId?: string;
  /** How long an unsent journey is kept after the last page sent. At least 60. */
  readonly sessionMinutes: number;
  /** A file can be received here. Otherwise a file question says how to send it later. True on the server. */
  readonly uploads: boolean;
}
