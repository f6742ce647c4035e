import { property } from '../element/property.ts';
import type { TemplateResult } from 'lit/html.js';
import { PatrwmElement } from '../element/element.ts';
import type { NotificationKind } from './notification-banner.text.ts';

// Outside the class: in one with private fields TypeScript leaves the `.ts` that no bundler finds in dist.
const loadTemplate = () => import('./notification-banner.template.ts');

/**
 * A message from the service that is not about the page's own question. A `success` banner takes the focus once,
 * because a screen reader does not announce an alert that was in the page from the start.
 *
 * @element patrwm-notification-banner
 *
 * @example
 * <patrwm-notification-banner kind="success" text="Mae Siân wedi’i dileu o’r cais"></patrwm-notification-banner>
 */
export class NotificationBannerElement extends PatrwmElement {
  @property() kind: NotificationKind = 'important';
  /** The sentence in large type. */
  @property() text = '';
  /** Instead of "Pwysig" or "Llwyddiant". */
  @property() heading?: string;
  /** Leaves the focus where it is: the page moves it elsewhere, to an error summary for one. */
  @property({ type: Boolean, attribute: 'keep-focus' }) keepFocus = false;

  #focused = false;

  protected override async content(): Promise<TemplateResult> {
    const { notificationBannerContent } = await loadTemplate();
    return notificationBannerContent({ language: this.language, kind: this.kind, text: this.text, title: this.heading });
  }

  protected override adopt(_signal: AbortSignal): void {
    const alert = this.querySelector<HTMLElement>('[role="alert"]');
    if (!alert || this.keepFocus || this.#focused) return;
    this.#focused = true;
    alert.tabIndex = -1;
    // A banner that stays focusable would take a press on its text, which nothing explains to the person.
    alert.addEventListener('blur', () => alert.removeAttribute('tabindex'), { once: true });
    alert.focus();
  }
}
