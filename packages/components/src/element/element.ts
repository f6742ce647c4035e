import { ReactiveElement, type PropertyValues } from '@lit/reactive-element';
import type { Language } from '@patrwm/language';
import { languageOf, onLanguageChange } from './page-language.ts';

export { property } from './property.ts';

/**
 * The contract that every element here keeps (see docs/ARCHITECTURE.md).
 *
 * - Given children, it *adopts* them: it adds behaviour and never replaces a node.
 * - Empty, it renders its template from its properties and keeps the two in step.
 *
 * All of it happens in the light DOM, so labels, ids, forms, password managers and browser find work.
 */
export abstract class PatrwmElement extends ReactiveElement {
  #given: boolean | undefined;
  #connection: AbortController | undefined;
  #adopted = false;
  #rendered: Promise<void> = Promise.resolve();

  /**
   * The content of an empty element: a template, a node already drawn, or `undefined` for none yet. Its template is
   * imported in here, on demand, because a page from a server never needs it.
   */
  protected abstract content(): Promise<unknown> | Node | undefined;

  /**
   * Adds behaviour to the markup that is there. Called once for each time the element is connected,
   * so it must leave the same DOM when called twice. Listeners take `signal` and end with the connection.
   */
  protected adopt(_signal: AbortSignal): void {}

  /** Called when the page's language changed under an adopted element. */
  protected languageChanged(): void {}

  /** The language of the nearest ancestor that states one. */
  get language(): Language {
    return languageOf(this);
  }

  /** Whether the markup came from the author or server, and so is theirs. */
  protected get given(): boolean {
    return this.#given === true;
  }

  /** Drops the markup that was given, where it holds no control, and renders from properties from now on. */
  protected takeOver(): void {
    if (this.#given) this.replaceChildren();
    this.#given = false;
    this.requestUpdate();
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const connection = new AbortController();
    this.#connection = connection;
    this.#adopted = false;
    onLanguageChange(this, connection.signal, () => {
      if (this.#given) this.languageChanged();
      else this.requestUpdate();
    });
    whenParsed(this, connection.signal, () => {
      this.#given ??= this.firstElementChild !== null;
      if (!this.#given) this.requestUpdate();
      this.#adoptOnce();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#connection?.abort();
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    if (this.#given === false) this.#rendered = this.#renderContent();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    await this.#rendered;
    return done;
  }

  async #renderContent(): Promise<void> {
    const content = await this.content();
    if (content === undefined) return;
    const render = content instanceof Node ? () => this.replaceChildren(content) : (await import('lit/html.js')).render;
    // The author's markup may have come while the template was loading.
    if (this.#given) return;
    render(content, this);
    this.#adoptOnce();
  }

  /** There may be two renders under way before the first is done, and a re-inserted element has its markup already. */
  #adoptOnce(): void {
    if (this.#adopted || !this.isConnected || !this.#connection || !this.firstElementChild) return;
    this.#adopted = true;
    this.adopt(this.#connection.signal);
  }
}

/** Children of an element that is upgraded while the page is still being parsed may not all be there yet. */
function whenParsed(element: Element, signal: AbortSignal, then: () => void): void {
  if (document.readyState !== 'loading' || element.nextSibling) then();
  else document.addEventListener('DOMContentLoaded', then, { once: true, signal });
}
