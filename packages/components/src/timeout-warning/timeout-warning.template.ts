import { plural, type Language } from '@patrwm/language';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { buttonTemplate } from '../button/button.template.ts';
import { sessionCountdown, sessionEnding, sessionNotice, stay } from './timeout-warning.text.ts';

export interface TimeoutWarningProps {
  language: Language;
  /** Whole minutes from the last request to the end of the session. */
  minutes: number;
  /** Whole minutes before the end at which the dialog opens. Defaults to 5 (WCAG 2.2.1 asks for 20 seconds at least). */
  warnBefore?: number;
  /** Where "Stay in the service" posts; answers 2xx when the session lives on. */
  keepAlive: string;
  /** What the post carries: the CSRF token. */
  fields?: Readonly<Record<string, string>>;
  /** The page that says the session has ended. */
  endedHref: string;
  /** Names the ids; defaults to `timeout`. */
  id?: string;
}

/** What is inside the element. */
export function timeoutWarningContent(props: TimeoutWarningProps): TemplateResult {
  const { language, minutes, warnBefore = 5, fields = {} } = props;
  const id = props.id ?? 'timeout';
  return html`<p class="patrwm-timeout-warning__notice">${plural(language, sessionNotice, minutes)}</p>
    <dialog class="patrwm-timeout-warning__dialog" id=${id} aria-labelledby="${id}-title" aria-describedby="${id}-countdown">
      <h2 class="patrwm-timeout-warning__title" id="${id}-title">${sessionEnding[language]}</h2>
      <p class="patrwm-timeout-warning__countdown" id="${id}-countdown" role="status">${plural(language, sessionCountdown, warnBefore)}</p>
      <p class="patrwm-timeout-warning__failed" role="alert"></p>
      <form method="post" action=${props.keepAlive}>
        ${Object.entries(fields).map(([name, value]) => html`<input type="hidden" name=${name} value=${value} />`)}${buttonTemplate({ text: stay[language] })}
      </form>
    </dialog>`;
}

/** The notice that stands on the page, and the warning that comes before the end: the whole element, as a server sends it. */
export function timeoutWarningTemplate(props: TimeoutWarningProps): TemplateResult {
  return html`<patrwm-timeout-warning minutes=${props.minutes} warn-before=${props.warnBefore ?? nothing} ended-href=${props.endedHref}
    >${timeoutWarningContent(props)}</patrwm-timeout-warning
  >`;
}
