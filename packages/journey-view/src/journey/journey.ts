import { lookupAt, type AddressLookupElement } from '@patrwm/components/address-lookup';
import type { AddressLookup } from '@patrwm/components/address-lookup/template';
import { PatrwmElement, property } from '@patrwm/components/element';
import type { ConfirmPage, Journey, Walk } from '@patrwm/journey';
import { todayInLondon, type Language } from '@patrwm/language';
import type { TemplateResult } from 'lit/html.js';
import { formFields } from '../form-fields.ts';
import { pageTitle } from '../page-title.ts';
import type { Contact, PageView } from '../page-view.ts';
import { JourneyState } from './journey-state.ts';
import { viewOf } from './journey-view-of.ts';
import { journeyTemplate, messageTemplate } from './journey.template.ts';
import { journeyText } from './journey.text.ts';
import { loadJourney, withoutUploads } from './load-journey.ts';
import { pageHref, pageOfHash } from './page-hash.ts';
import { sendPage } from './send-page.ts';
import { newSubmissionId, type Receipt } from './send.ts';

/**
 * A whole journey in the browser, for a council whose CMS takes a script and a tag and no more. The same pages, rules and
 * words as a server's. Answers live in this open page alone: not in storage, not in the address, not in a cookie.
 * What is inside the tag (a phone number, a link to a form on paper) is shown without JavaScript, and until the journey is there.
 *
 * ```html
 * <script type="module" src="/patrwm/patrwm-journey.js"></script>
 * <patrwm-journey journey="free-school-meals" post="/submissions">
 *   <p>Ffoniwch 01286 000000 i wneud cais.</p>
 * </patrwm-journey>
 * ```
 *
 * @tag patrwm-journey
 * @fires {CustomEvent<Receipt>} application-sent - The application is stored; `detail` holds its reference. Bubbles.
 */
export class JourneyElement extends PatrwmElement {
  /** The id of a journey that was registered with `registerJourney`. */
  @property() journey?: string;
  /** Or the address of its definition as JSON. */
  @property() src?: string;
  /** Or the definition itself. */
  @property({ attribute: false }) definition?: Journey;
  /** Where the application is posted as JSON (`Sent`); the answer is `{ reference, submittedAt }`. */
  @property() post = '';
  /** Where a file is posted; the answer is `{ id }`. Without it a file question says how to send it later. */
  @property() upload?: string;
  /** Where addresses are looked up (`POST { postcode, property }`). Without it, and without `lookup`, they are typed. */
  @property() addresses?: string;
  /** A function that looks addresses up, instead of `addresses`. */
  @property({ attribute: false }) lookup?: AddressLookup;
  /** How to reach the council, for outcomes and the confirmation. */
  @property({ attribute: false }) contact?: Contact;
  /** The clock. */
  @property({ attribute: false }) now: () => Date = () => new Date();

  #state: JourneyState | undefined;
  #sent: { readonly walk: Walk; readonly receipt: Receipt } | undefined;
  #submissionId = newSubmissionId();
  #notice: PageView['notice'];
  #loaded: Promise<void> | undefined;
  #busy = false;
  /** Chosen here; without a choice, or once the page's own language changes, the page decides. */
  #chosen: Language | undefined;
  #pageLanguage: Language | undefined;
  /** Another turn, other nodes: see `journeyTemplate`. */
  #turn = 0;
  #drawn: { readonly turn: number; readonly language: Language } | undefined;
  #title: string | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#title ??= document.title;
    this.#loaded ??= this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.#drawn) document.title = this.#title ?? '';
  }

  protected override adopt(signal: AbortSignal): void {
    this.addEventListener('submit', (event) => void this.#submit(event), { signal });
    this.addEventListener('language-chosen', (event) => this.#choose(event as CustomEvent<{ language: Language }>), { signal });
    // Before anyone can search: nobody types a postcode without the focus.
    this.addEventListener('focusin', () => this.#equipLookups(), { signal });
    addEventListener('hashchange', () => this.#followHash(), { signal });
  }

  protected override async content(): Promise<TemplateResult> {
    await this.#loaded;
    if (this.#pageLanguage !== this.language) this.#chosen = undefined;
    this.#pageLanguage = this.language;
    const language = this.#chosen ?? this.language;
    if (!this.#state) return messageTemplate(journeyText.failed[language]);
    const form = this.querySelector('form');
    // The same page in the other language: what was typed goes along.
    if (this.#drawn?.turn === this.#turn && this.#drawn.language !== language) {
      if (form && !this.#sent) this.#state.keep(formFields(form));
      this.#turn++;
    }
    this.#drawn = { turn: this.#turn, language };
    const view = this.#view(this.#state, language);
    document.title = [pageTitle(view), this.#title].filter(Boolean).join(' – ');
    return journeyTemplate(view, this.#turn);
  }

  async #load(): Promise<void> {
    try {
      const journey = await loadJourney({ definition: this.definition, id: this.journey, src: this.src });
      const state = new JourneyState(this.upload ? journey : withoutUploads(journey), () => ({ today: todayInLondon(this.now()) }));
      const asked = pageOfHash();
      if (asked) state.open(asked.key, asked.fromCheck);
      this.#state = state;
      // The words inside the tag have done their service.
      if (this.given) this.takeOver();
    } catch (error) {
      // A council's own words inside the tag stay; where there are none, ours say it.
      queueMicrotask(() => reportError(error));
    }
  }

  #view(state: JourneyState, language: Language): PageView {
    const view = viewOf(state, {
      language,
      addressSearch: Boolean(this.lookup ?? this.addresses),
      uploads: Boolean(this.upload),
      notice: this.#notice,
      contact: this.contact,
      href: pageHref,
    });
    if (!this.#sent) return view;
    const { walk, receipt } = this.#sent;
    const page: ConfirmPage = state.journey.pages.find((each) => each.kind === 'confirm') ?? {
      id: 'confirm',
      kind: 'confirm',
      title: state.journey.title,
    };
    return { ...view, back: undefined, walk, routePage: { key: page.id, page }, confirmation: receipt };
  }

  async #submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const state = this.#state;
    if (!state || this.#busy || !(event.target instanceof HTMLFormElement)) return;
    this.#busy = true;
    event.submitter?.setAttribute('aria-disabled', 'true');
    const { post, upload } = this;
    const language = this.#chosen ?? this.language;
    const sender = { language, post, upload, submissionId: this.#submissionId, now: this.now() };
    const outcome = await sendPage(state, event.target, event.submitter, sender);
    this.#busy = false;
    event.submitter?.removeAttribute('aria-disabled');
    this.#notice = outcome === 'not-sent' ? 'not-sent' : undefined;
    if (typeof outcome === 'object') this.#finish(state, outcome);
    else if (outcome === 'on') history.pushState(null, '', pageHref(state.key));
    await this.#turnPage();
  }

  /** Nothing that was answered is kept once it is stored elsewhere, but what the confirmation shows. */
  #finish(state: JourneyState, receipt: Receipt): void {
    this.#sent = { walk: state.walk, receipt };
    this.#state = new JourneyState(state.journey, () => state.context);
    history.replaceState(null, '', pageHref('confirm'));
    this.dispatchEvent(new CustomEvent('application-sent', { detail: receipt, bubbles: true }));
  }

  #choose(event: CustomEvent<{ language: Language }>): void {
    event.preventDefault();
    this.#chosen = event.detail.language;
    this.requestUpdate();
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('patrwm-language-switch [lang]:not([aria-current])')?.focus());
  }

  #followHash(): void {
    const asked = pageOfHash() ?? (location.hash === '' ? { key: this.#state?.walk.route[0]?.key ?? '', fromCheck: false } : undefined);
    if (!asked || !this.#state) return;
    this.#notice = undefined;
    // A page that may not be opened yet: the address must not claim that it was.
    if (!this.#sent && !this.#state.open(asked.key, asked.fromCheck)) history.replaceState(null, '', pageHref(this.#state.key));
    void this.#turnPage();
  }

  /** Draws the page anew and moves focus where a page load would have brought it. */
  async #turnPage(): Promise<void> {
    this.#turn++;
    this.requestUpdate();
    await this.updateComplete;
    const target = this.querySelector<HTMLElement>('.patrwm-error-summary, .patrwm-notification-banner, h1');
    if (target && !target.hasAttribute('tabindex')) target.tabIndex = -1;
    target?.focus();
    this.scrollIntoView?.({ block: 'start' });
  }

  /** Address searches remember what they found, so that the list is there again in the other language. */
  #equipLookups(): void {
    const lookup = this.lookup ?? (this.addresses ? lookupAt(this.addresses) : undefined);
    if (!lookup) return;
    for (const element of this.querySelectorAll<AddressLookupElement>('patrwm-address-lookup')) {
      element.lookup ??= async (query, options) => {
        const result = await lookup(query, options);
        if (result.status === 'found') this.#state?.found.set(element.name, result.addresses);
        if (result.status === 'streets') this.#state?.streets.set(element.name, result.streets);
        return result;
      };
    }
  }
}
