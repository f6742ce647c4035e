import type { Bilingual, Language, Plural } from '@patrwm/language';

/**
 * A journey as data, with every id a plain string: what the engine, the server and the views read.
 * Authors write it through `defineJourney`, whose types also check that each id, option and operator exists.
 */
export interface Journey {
  readonly schema: 1;
  readonly id: string;
  /** Raised by a structural change; a change of wording alone leaves it. */
  readonly version: number;
  readonly title: Bilingual;
  readonly questions: Readonly<Record<string, Question>>;
  readonly lists?: Readonly<Record<string, List>>;
  readonly facts?: Readonly<Record<string, Fact>>;
  readonly tasks?: Readonly<Record<string, Task>>;
  readonly pages: readonly Page[];
  readonly deliver: readonly Delivered[];
}

/** An option's `id` is what is stored and sent; its text never is. */
export interface Option {
  readonly id: string;
  readonly text: Bilingual;
  readonly hint?: Bilingual;
}

/** Whole sentences for each error code a question can give (see `errorCodes`). `{max}`-like placeholders hold numbers or dates only. */
export type Errors = Readonly<Record<string, Bilingual>>;

interface Asked {
  readonly label: Bilingual;
  readonly hint?: Bilingual;
  /** What the check page calls it, where the question itself is too long. */
  readonly shortLabel?: Bilingual;
  readonly errors: Errors;
  readonly optional?: true;
  /** Personal data: purged when it leaves the route, never in logs or analytics. */
  readonly pii?: true;
}

export interface ChoiceQuestion extends Asked {
  readonly type: 'choice';
  readonly options: readonly Option[];
  /** Radios by default; a long list (schools) is a select that becomes an autocomplete. */
  readonly appearance?: 'radios' | 'select' | 'autocomplete';
}
export interface ChoicesQuestion extends Asked {
  readonly type: 'choices';
  readonly options: readonly Option[];
  /** The id of the option that cannot be chosen with another ("none of these"). */
  readonly exclusive?: string;
}
export interface TextQuestion extends Asked {
  readonly type:
    'text' | 'longText' | 'name' | 'email' | 'phone' | 'postcode' | 'nino' | 'asylumRef' | 'sortCode' | 'accountNumber' | 'rollNumber';
  /** Most code points accepted. Defaults by type: see `defaultMax`. */
  readonly max?: number;
  /** The WCAG 1.3.5 token, such as `given-name`. */
  readonly autocomplete?: string;
  readonly width?: 2 | 3 | 4 | 5 | 10 | 20 | 30;
}
/** An ISO date, or a day counted from today in Europe/London: `today`, `today-18y`, `today+1m`. */
export type DateRef = string;
export interface DateQuestion extends Asked {
  readonly type: 'date';
  readonly range?: { readonly min?: DateRef; readonly max?: DateRef };
  readonly autocomplete?: 'bday';
}
export interface NumberQuestion extends Asked {
  /** `money` is stored as whole pence; `min` and `max` are pence too. */
  readonly type: 'money' | 'number';
  readonly min?: number;
  readonly max?: number;
}
export interface AddressQuestion extends Asked {
  readonly type: 'address';
  /** What is searched for: a postcode (the default), or any part of the address in one field that suggests. */
  readonly search?: 'postcode' | 'text';
  /** When typing the address is offered: on the first step (the default), or once a search was made. */
  readonly manual?: 'visible' | 'after-search';
  /** Offers an address outside the UK; the question then needs the errors `lines` and `country`. */
  readonly international?: true;
  /** Before the WCAG 1.3.5 tokens, such as `shipping`; `off` for somebody else's address. */
  readonly autocomplete?: string;
  /** The id of an earlier address question, whose answer is offered as the first choice (WCAG 3.3.7). */
  readonly sameAs?: string;
}
export interface FileQuestion extends Asked {
  readonly type: 'file';
  /** Most files, and most bytes of each. */
  readonly maxFiles: number;
  readonly maxBytes: number;
  /** Media types accepted, such as `image/jpeg`. */
  readonly accept: readonly string[];
}
export type Question = ChoiceQuestion | ChoicesQuestion | TextQuestion | DateQuestion | NumberQuestion | AddressQuestion | FileQuestion;

/** A condition sees only answers given earlier on the route; an unanswered question makes its leaf false. */
export type Condition =
  | { readonly q: string; readonly is: string }
  | { readonly q: string; readonly in: readonly string[] }
  | { readonly q: string; readonly has: string }
  | { readonly q: string; readonly hasAny: readonly string[] }
  | { readonly q: string; readonly lte: number }
  | { readonly q: string; readonly gt: number }
  | { readonly q: string; readonly before: DateRef }
  | { readonly list: string; readonly some: Condition }
  | { readonly list: string; readonly every: Condition }
  | { readonly fact: string }
  | { readonly fn: string; readonly of: string; readonly is: string }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

/** An eligibility rule worked out from answers, with where it was read and when. */
export interface Fact {
  readonly when: Condition;
  readonly rule: Bilingual;
  /** Address of the law or guidance. */
  readonly source: string;
  /** ISO date on which the source was read. */
  readonly readOn: string;
  /** ISO date after which people are told to check with their council. */
  readonly until?: string;
}

export interface Task {
  readonly title: Bilingual;
  readonly needs?: readonly string[];
}

/** Words between the heading and the questions, or the body of an outcome. */
export type Content =
  | { readonly p: Bilingual }
  | { readonly h2: Bilingual }
  | { readonly ul: readonly Bilingual[] }
  | { readonly inset: Bilingual }
  | { readonly warning: Bilingual }
  | { readonly details: { readonly summary: Bilingual; readonly body: readonly Bilingual[] } }
  | { readonly link: { readonly text: Bilingual; readonly href: Bilingual } };

interface Headed {
  readonly id: string;
  readonly title: Bilingual;
  readonly intro?: readonly Content[];
  readonly when?: Condition;
  readonly task?: string;
}
/** One or more questions posted together. A page that asks one question uses its label as the heading and needs no title. */
export interface QuestionPage extends Omit<Headed, 'title'> {
  readonly kind: 'question';
  readonly title?: Bilingual;
  readonly ask: readonly string[];
  /** Offers an earlier answer for this question (WCAG 3.3.7): question id here → question id before. */
  readonly reuse?: Readonly<Record<string, string>>;
  /** The continue button's words where "Continue" is not right ("Agree and continue"). */
  readonly button?: Bilingual;
}
export interface ListPage extends Headed {
  readonly kind: 'list';
  readonly list: string;
}
/** A place for the council's own pages, filled by `fillSlot` and linted again. */
export interface SlotPage {
  readonly id: string;
  readonly kind: 'slot';
  readonly name: string;
}
/** An early end. Always conditional; `because` names the fact that decided. */
export interface ExitPage extends Headed {
  readonly kind: 'exit';
  readonly outcome: string;
  readonly when: Condition;
  readonly because: string;
}
/** Words only, with a continue button: an outcome on the way ("You can apply"). `because` names the facts shown with it, where they hold. */
export interface NoticePage extends Headed {
  readonly kind: 'notice';
  readonly because?: readonly string[];
}
export interface CheckPage extends Headed {
  readonly kind: 'check';
  readonly button?: Bilingual;
}
export interface ConfirmPage extends Headed {
  readonly kind: 'confirm';
  /** Facts whose rule is shown on the confirmation, where they hold. */
  readonly decisions?: readonly string[];
}
export type Page = QuestionPage | ListPage | SlotPage | ExitPage | NoticePage | CheckPage | ConfirmPage;

/** "Add another": each item answers the same questions on the same pages. */
export interface List {
  readonly title: Bilingual;
  readonly questions: Readonly<Record<string, Question>>;
  /** Item pages; conditions in them see the item's own earlier answers by bare id. */
  readonly pages: readonly QuestionPage[];
  readonly min: number;
  readonly max: number;
  /** "You have added {n} children". */
  readonly count: Plural;
  /** The radios that ask for another: heading, yes and no in words that fit the question. */
  readonly another: { readonly label: Bilingual; readonly yes: Bilingual; readonly no: Bilingual; readonly errors: Errors };
  /** The questions whose answers name an item in the list ("Siân Llŷr"). */
  readonly itemName: readonly string[];
  /** "Child {n}", where an item has no name yet. */
  readonly itemTitle: Bilingual;
  readonly remove: { readonly label: Bilingual; readonly yes: Bilingual; readonly no: Bilingual; readonly errors: Errors };
  /** Said when the list has `max` items, or fewer than `min`. */
  readonly full: Bilingual;
  readonly few: Bilingual;
}

/** One flat, stable name for a back office. `from` is a question id, a fact, or `list.question`. */
export interface Delivered {
  readonly name: string;
  readonly from: string;
  readonly pii?: true;
  readonly keepDays?: number;
}

// What people answer. -----------------------------------------------------------------------------

/** Why an address was typed. */
export const addressReasons = [
  'chose-to',
  'not-listed',
  'none-found',
  'too-many',
  'outside-area',
  'retired-postcode',
  'unavailable',
  'international',
] as const;
export type AddressReason = (typeof addressReasons)[number];

/** Stored parts, never a cut-up line. `lines` holds what is printed above the town, in each language known. */
export interface AddressAnswer {
  readonly source: 'lookup' | 'manual';
  readonly uprn?: string;
  /** As shown to the person: lines above the town. */
  readonly lines: readonly string[];
  readonly town: string;
  readonly postcode: string;
  /** Outside the UK only: `town` and `postcode` are then empty, and all that was typed is in `lines`. */
  readonly country?: string;
  /** Each language's record of the UPRN, where the gazetteer has one. */
  readonly cy?: { readonly lines: readonly string[]; readonly town: string };
  readonly en?: { readonly lines: readonly string[]; readonly town: string };
  /** The language in which it was shown and confirmed. */
  readonly language?: Language;
  /** Looked up: who answered (`index`, `os-places`, …), and which edition of the data. */
  readonly supplier?: string;
  readonly epoch?: string;
  /**
   * Why it was typed, by the way she came. On a looked-up address only `unavailable`: the gazetteer could not be asked again when
   * the answer was sent, so it is as it was found.
   */
  readonly reason?: AddressReason;
}
export interface FileAnswer {
  readonly id: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly type: string;
}
/** choice: option id · choices: option ids · text types: NFC string · date: ISO date · money: pence · number · address · file. */
export type Answer = string | number | readonly string[] | AddressAnswer | readonly FileAnswer[];
export interface ListItem {
  readonly id: string;
  readonly answers: Readonly<Record<string, Answer>>;
}
/** `last` is the highest item number ever given out, so that an id is never used again. */
export interface ListAnswer {
  readonly items: readonly ListItem[];
  readonly last: number;
}
export interface Answers {
  readonly questions: Readonly<Record<string, Answer>>;
  readonly lists: Readonly<Record<string, ListAnswer>>;
}
/**
 * What one person has done so far. `done` holds page keys posted and valid under this version:
 * `your-name`, or `children/2/child-name` for an item page.
 */
export interface Progress {
  readonly answers: Answers;
  readonly done: readonly string[];
}
