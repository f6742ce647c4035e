import type { Language } from '@patrwm/language';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { classNames } from '../element/class-names.ts';
import { heading, prose, type HeadingLevel, type Prose } from '../page/prose.ts';
import { notificationTitles, type NotificationKind } from './notification-banner.text.ts';

export interface NotificationBannerProps {
  language: Language;
  /** `success` tells of something the person just did: it is an alert, and takes focus when the page opens. */
  kind?: NotificationKind;
  /** The sentence in large type. */
  text?: string;
  /** More, in body type. */
  content?: Prose;
  /** Defaults to "Pwysig" or "Llwyddiant". */
  title?: string;
  titleLevel?: HeadingLevel;
  /** Names the ids; defaults to `notification`. */
  id?: string;
}

/** What is inside the element. */
export function notificationBannerContent(props: NotificationBannerProps): TemplateResult {
  const kind = props.kind ?? 'important';
  const id = props.id ?? 'notification';
  return html`<div
    class=${classNames('patrwm-notification-banner', kind === 'success' && 'patrwm-notification-banner--success')}
    role=${kind === 'success' ? 'alert' : 'region'}
    aria-labelledby="${id}-title"
    id=${id}
  >
    <div class="patrwm-notification-banner__top">
      ${heading(props.titleLevel ?? 2, 'patrwm-notification-banner__title', props.title ?? notificationTitles[kind][props.language], `${id}-title`)}
    </div>
    <div class="patrwm-notification-banner__content patrwm-prose">
      ${props.text ? html`<p class="patrwm-notification-banner__text">${props.text}</p>` : nothing}${props.content ? prose(props.content) : nothing}
    </div>
  </div>`;
}

/** The whole element, as a server sends it. */
export function notificationBannerTemplate(props: NotificationBannerProps): TemplateResult {
  return html`<patrwm-notification-banner>${notificationBannerContent(props)}</patrwm-notification-banner>`;
}
