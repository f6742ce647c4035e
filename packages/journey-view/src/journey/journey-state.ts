import type { Address, Street } from '@patrwm/components/address-lookup/template';
import {
  answersAt,
  applyPage,
  emptyProgress,
  itemKey,
  questionsOf,
  removeItem,
  revalidate,
  toFields,
  validatePage,
  validateRemove,
  walk,
  type AddressAnswer,
  type Context,
  type FieldError,
  type Fields,
  type FileAnswer,
  type Journey,
  type Progress,
  type RoutePage,
  sameAddresses,
  type Walk,
} from '@patrwm/journey';
import type { Language } from '@patrwm/language';
import { backKey, mayOpen } from '../moving.ts';
import { controls } from '../page-view.ts';
import { reusedFields } from '../reuse.template.ts';

/** What a page's form holds when one of its buttons is pressed; the button's own name and value are among the fields. */
export interface Post {
  readonly fields: Fields;
  readonly language: Language;
}

/** Where one person is in a journey that runs in the browser alone. Only in memory: nothing here is ever stored. */
export class JourneyState {
  readonly journey: Journey;
  readonly #now: () => Context;
  progress: Progress = emptyProgress;
  key: string;
  errors: readonly FieldError[] = [];
  /** The page was opened to change one answer, so the way back is the check page. */
  fromCheck = false;
  /** The item whose removal is being confirmed. */
  removing: { readonly list: string; readonly item: string } | undefined;
  /** By page key, then question id: the same question may be asked of each item of a list. */
  readonly #files: Record<string, Readonly<Record<string, readonly FileAnswer[]>>> = {};
  /** By question id: what the last search found. */
  readonly found = new Map<string, readonly Address[]>();
  /** By question id: the streets that the last search listed. */
  readonly streets = new Map<string, readonly Street[]>();
  #drafts: Record<string, Fields> = {};

  /** @param now What is known besides the answers; asked again each time, since a form may stay open past midnight. */
  constructor(journey: Journey, now: () => Context) {
    this.journey = journey;
    this.#now = now;
    this.key = this.walk.at;
  }

  get context(): Context {
    return this.#now();
  }

  /** The files received on this page, by question id. */
  get files(): Readonly<Record<string, readonly FileAnswer[]>> {
    return this.#files[this.key] ?? {};
  }
  set files(files: Readonly<Record<string, readonly FileAnswer[]>>) {
    this.#files[this.key] = files;
  }

  get walk(): Walk {
    return walk(this.journey, this.progress, this.context);
  }

  get routePage(): RoutePage {
    const { route } = this.walk;
    const key = this.removing?.list ? this.#listPage(this.removing.list) : this.key;
    return route.find((page) => page.key === key) ?? (route[0] as RoutePage);
  }

  /** What the controls hold: what was typed and not accepted, else the stored answers, done or not. */
  get fields(): Fields {
    const draft = this.#drafts[this.key];
    if (draft) return draft;
    const { routePage } = this;
    if (routePage.page.kind !== 'question') return {};
    const { list, item } = routePage;
    const kept =
      item === undefined
        ? this.progress.answers.questions
        : this.progress.answers.lists[list ?? '']?.items.find(({ id }) => id === item)?.answers;
    const questions = questionsOf(this.journey, routePage);
    const asked = routePage.page.ask.flatMap((id) => (questions[id] ? Object.entries(toFields(id, questions[id], kept?.[id])) : []));
    return Object.fromEntries(asked);
  }

  /** The key of the page before, if any. */
  get back(): string | undefined {
    if (this.removing) return this.#listPage(this.removing.list);
    const { route } = this.walk;
    if (this.fromCheck) return route.find(({ page }) => page.kind === 'check')?.key;
    return backKey(this.walk, this.routePage);
  }

  /** Keeps what is typed on the page without judging it: for a change of language. */
  keep(fields: Fields): void {
    this.#drafts[this.key] = fields;
  }

  /**
   * Opens a page by key, where it may be opened: it is on the route and everything before it is done. Otherwise the first
   * page not done. Returns whether it was the page asked for.
   */
  open(key: string, fromCheck = false): boolean {
    this.errors = [];
    this.removing = undefined;
    this.fromCheck = fromCheck;
    const walked = this.walk;
    const [list = '', item = '', last] = key.split('/');
    if (last === 'remove' && this.progress.answers.lists[list]?.items.some(({ id }) => id === item)) {
      this.key = key;
      this.removing = { list, item };
      return true;
    }
    const open = mayOpen(walked, key);
    this.key = open ? key : walked.at;
    return open;
  }

  /** A page is sent. Returns whether to go on (`at` says where); if not, the same page is to be shown again. */
  post({ fields, language }: Post): boolean {
    this.errors = [];
    if (this.removing) return this.#remove(fields);
    const { routePage, journey, context } = this;
    const reuse = fields[controls.reuse]?.[0];
    if (reuse !== undefined) {
      const { [controls.reuse]: _pressed, ...typed } = fields;
      this.#drafts[this.key] = { ...typed, ...reusedFields(journey, this.walk, routePage, reuse) };
      return false;
    }
    this.#drafts[this.key] = fields;
    const validated = validatePage(journey, routePage, fields, context, {
      addresses: this.#addresses(fields, language),
      sameAs: sameAddresses(journey, this.walk, routePage),
      files: this.files,
    });
    if (!validated.ok) {
      this.errors = validated.errors;
      return false;
    }
    delete this.#drafts[this.key];
    this.progress = applyPage(this.progress, routePage, validated.answers, journey);
    this.open(this.walk.at);
    return true;
  }

  /** Before sending: opens the first page whose answers no longer pass, such as a date that was in range yesterday. */
  stale(): boolean {
    const [first] = revalidate(this.journey, this.walk, this.context);
    if (!first) return false;
    this.open(first.routePage.key);
    this.errors = first.errors;
    return true;
  }

  /** The receiver found something wrong: opens the first such page with its errors. Returns whether there is one. */
  refuse(errors: readonly (FieldError & { readonly page: string })[]): boolean {
    const [first] = errors;
    if (!first || !this.open(this.#ownKey(first.page))) return false;
    this.errors = errors.filter(({ page }) => page === first.page);
    return true;
  }

  /** A receiver numbers the items of a list anew, in their order: its `children/2/name` is the second child here, whatever its id. */
  #ownKey(key: string): string {
    const [list = '', place, page] = key.split('/');
    const item = this.walk.answers.lists[list]?.items[Number(place) - 1];
    return item && page !== undefined ? itemKey(list, item.id, page) : key;
  }

  #listPage(list: string): string {
    return this.journey.pages.find((page) => page.kind === 'list' && page.list === list)?.id ?? '';
  }

  #remove(fields: Fields): boolean {
    const { list, item } = this.removing ?? { list: '', item: '' };
    const validated = validateRemove(this.journey, list, fields);
    if (!validated.ok) {
      this.errors = validated.errors;
      return false;
    }
    if (validated.answers[controls.remove] === 'yes') this.progress = removeItem(this.progress, this.journey, list, item);
    this.open(this.#listPage(list));
    return true;
  }

  /** The addresses that the posted UPRNs stand for: only those a lookup of this page has found, or that were accepted before. */
  #addresses(fields: Fields, language: Language): Record<string, AddressAnswer> {
    const { routePage } = this;
    const { page } = routePage;
    if (page.kind !== 'question') return {};
    const stored = Object.values({ ...this.walk.answers.questions, ...answersAt(this.walk, routePage) });
    return Object.fromEntries(
      page.ask.flatMap((id): [string, AddressAnswer][] => {
        const uprn = fields[`${id}-uprn`]?.[0];
        if (!uprn) return [];
        const address = this.found.get(id)?.find((each) => each.uprn === uprn);
        if (address) return [[id, addressAnswer(address, language)]];
        const again = stored.find((answer) => typeof answer === 'object' && 'uprn' in answer && answer.uprn === uprn);
        return again ? [[id, again as AddressAnswer]] : [];
      }),
    );
  }
}

/** An address as found, as an answer: shown in the person's language, the other half beside it. */
function addressAnswer({ uprn, cy, en }: Address, language: Language): AddressAnswer {
  const shown = (language === 'cy' ? (cy ?? en) : (en ?? cy)) ?? { lines: [], town: '', postcode: '' };
  const half = (text: typeof cy) => text && { lines: text.lines, town: text.town };
  return {
    source: 'lookup',
    uprn,
    lines: shown.lines,
    town: shown.town,
    postcode: shown.postcode,
    ...(cy && { cy: half(cy) }),
    ...(en && { en: half(en) }),
    language,
  };
}
