import type { Address, AddressProblem, AddressStage, Street } from '@patrwm/components/address-lookup/template';
import type { AddressReason, FieldError, Fields, FileAnswer, Journey, RoutePage, Walk } from '@patrwm/journey';
import type { Language } from '@patrwm/language';

export { formId } from './form-id.ts';

/**
 * The names of everything a page posts that is not an answer. The server and `<patrwm-journey>` read them.
 *
 * - `language` — the language switch: keep the unsent fields as a draft, show the same page in that language.
 * - `errors` — beside `language`: the browser has shown the page's mistakes, so the page in the other language shows them too.
 * - `reuse` — holds the id of a question: fill its fields from the earlier answer (`reusedFields`) and show the page again.
 * - `another` — on a list page: `yes` or `no`.
 * - `remove` — on the page that confirms a removal: `yes` or `no`.
 * - `digest`, `submissionId` — on the check page.
 */
export const controls = {
  language: 'language',
  errors: 'errors',
  reuse: 'reuse',
  another: 'another',
  remove: 'remove',
  digest: 'digest',
  submissionId: 'submissionId',
} as const;

/** The id of a list page's heading: where focus returns to once an item is removed. */
export const listHeadingId = 'list';

/** The key of the page that confirms a removal. It is on no route: a page reached only from its list. */
export const removeKey = (list: string, item: string): string => `${list}/${item}/remove`;

/** Where an address question stands. What was typed is in `fields`; this is what was found. */
export interface AddressState {
  readonly stage: AddressStage;
  /** At `choose`: the list. */
  readonly results?: readonly Address[];
  /** At `street`, and at `choose` after it: the list of streets. */
  readonly streets?: readonly Street[];
  readonly problem?: AddressProblem;
  /** A search was made, so manual entry is offered whatever the question's `manual` says. */
  readonly searched?: boolean;
  /** Why it is typed, or why it could not be read again. */
  readonly reason?: AddressReason;
  /** At `chosen`: the address re-read by its UPRN. Without it the stored answer of that UPRN is shown. */
  readonly chosen?: Address;
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
  /** Defaults to `page`. Where the page around it may have that id already, another. */
  readonly formId?: string;
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
  readonly notice?: 'changed-elsewhere' | 'already-sent' | 'not-saved' | 'not-sent';
  /** ISO date, Europe/London. */
  readonly today: string;
  /** Where the browser looks addresses up. Without it the lookup still works by page loads. */
  readonly addressEndpoint?: string;
  /** `false` where there is no address service at all: addresses are typed. */
  readonly addressSearch?: boolean;
  /** On a list page: the number (not the id) of the item whose removal is to be confirmed. */
  readonly removing?: number;
  /** On the confirm page. `submittedAt` is an ISO instant. */
  readonly confirmation?: { readonly reference: string; readonly submittedAt: string };
  readonly contact?: Contact;
  /** On the check page: the digest of what is shown (`reviewed`), and the id made beforehand for the one submission. */
  readonly digest?: string;
  readonly submissionId?: string;
  /** Minutes that an unsent journey is kept after the last page sent, at least 60. Left out where answers live only in the open page. */
  readonly sessionMinutes?: number;
  /** Where "Stay in the service" posts and where an ended session leads. With both, the page warns before the end. */
  readonly keepAlive?: { readonly action: string; readonly endedHref: string };
  /** `false` where a file cannot be received: a file question then says how to send it later. */
  readonly uploads?: boolean;
}
