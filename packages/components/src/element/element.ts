import { ReactiveElement, type PropertyValues } from '@lit/reactive-element';
import type { Language } from '@patrwm/language';
import type { TemplateResult } from 'lit';
import { languageOf, onLanguageChange } from './page-language.ts';

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
  #rendered: Promise<void> = Promise.resolve();

  /** The content of an empty element. Loaded on demand, because a page from a server never needs it. */
  protected abstract content(): Promise<TemplateResult>;

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

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const connection = new AbortController();
    this.#connection = connection;
    onLanguageChange(this, connection.signal, () => {
      if (this.#given) this.languageChanged();
      else this.requestUpdate();
    });
    whenParsed(this, connection.signal, () => {
      this.#given ??= this.firstElementChild !== null;
      if (this.#given) this.adopt(connection.signal);
      else this.requestUpdate();
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
    const first = this.firstElementChild === null;
    const [{ render }, content] = await Promise.all([import('lit/html.js'), this.content()]);
    render(content, this);
    if (first && this.#connection && this.isConnected) this.adopt(this.#connection.signal);
  }
}

/** Children of an element that is upgraded while the page is still being parsed are not there yet. */
function whenParsed(element: Element, signal: AbortSignal, then: () => void): void {
  if (document.readyState !== 'loading' || element.firstElementChild) then();
  else document.addEventListener('DOMContentLoaded', then, { once: true, signal });
}
