import { property } from '../element/property.ts';
import { plural } from '@patrwm/language';
import type { TemplateResult } from 'lit/html.js';
import { PatrwmElement } from '../element/element.ts';
import { sessionClock } from './session-clock.ts';
import { sessionCountdown, sessionLastSeconds, stayFailed } from './timeout-warning.text.ts';

// Outside the class: in one with private fields TypeScript leaves the `.ts` that no bundler finds in dist.
const loadTemplate = () => import('./timeout-warning.template.ts');

/**
 * Warns before the session ends, and lets the person stay (WCAG 2.2.1). Without the script the notice on the page
 * says how long a session lasts. Several tabs share one session: staying in one closes the warning in all.
 *
 * @element patrwm-timeout-warning
 * @fires session-ended - before the page leaves for `ended-href`. Cancel it to stay on the page.
 *
 * @example
 * <patrwm-timeout-warning minutes="60" warn-before="5" keep-alive="/cy/session" ended-href="/cy/session-ended"></patrwm-timeout-warning>
 */
export class TimeoutWarningElement extends PatrwmElement {
  /** Whole minutes from the last request to the end of the session. */
  @property({ type: Number }) minutes = 60;
  /** Whole minutes before the end at which the warning opens. */
  @property({ type: Number, attribute: 'warn-before' }) warnBefore = 5;
  /** Where "Stay in the service" posts. Only for an empty element: given markup has it in its form. */
  @property({ attribute: 'keep-alive' }) keepAlive = '';
  /** The page that says the session has ended. */
  @property({ attribute: 'ended-href' }) endedHref = '';

  // The request that brought this page renewed the session. A page shown again from memory made no request, and keeps its time.
  #renewed = performance.timeOrigin;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #channel: BroadcastChannel | undefined;
  #ended = false;

  protected override async content(): Promise<TemplateResult> {
    const { timeoutWarningContent } = await loadTemplate();
    const { language, minutes, warnBefore, keepAlive, endedHref } = this;
    return timeoutWarningContent({ language, minutes, warnBefore, keepAlive, endedHref });
  }

  /** Tells the element that a request just renewed the session: an upload, or a page posted in place. */
  renew(at: number = Date.now()): void {
    this.#heard(at);
    this.#channel?.postMessage(this.#renewed);
  }

  protected override adopt(signal: AbortSignal): void {
    const form = this.querySelector('form');
    // The message is one number, the time of renewal.
    const channel = new BroadcastChannel(`patrwm-session ${form?.action ?? ''}`);
    this.#channel = channel;
    channel.addEventListener('message', ({ data }) => typeof data === 'number' && this.#heard(data));
    channel.postMessage(this.#renewed);
    this.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        void this.#stay();
      },
      { signal },
    );
    // Escape closes a dialog: the person is there, so she stays.
    this.#dialog()?.addEventListener(
      'cancel',
      (event) => {
        event.preventDefault();
        void this.#stay();
      },
      { signal },
    );
    // Timers are held back in hidden tabs and do not run while the machine sleeps.
    document.addEventListener('visibilitychange', () => this.#check(), { signal });
    addEventListener('pageshow', () => this.#check(), { signal });
    signal.addEventListener('abort', () => {
      clearTimeout(this.#timer);
      channel.close();
    });
    this.#check();
  }

  protected override languageChanged(): void {
    this.#check();
  }

  #dialog(): HTMLDialogElement | null {
    return this.querySelector('dialog');
  }

  #say(part: 'countdown' | 'failed', text: string): void {
    const place = this.querySelector(`.patrwm-timeout-warning__${part}`);
    // A live region speaks on every change, even to the same words.
    if (place && place.textContent !== text) place.textContent = text;
  }

  #heard(at: number): void {
    if (at <= this.#renewed) return;
    this.#renewed = Math.min(at, Date.now());
    this.#check();
  }

  #check(): void {
    if (this.#ended || !this.isConnected) return;
    clearTimeout(this.#timer);
    const { phase, minutesLeft, nextIn } = sessionClock(Date.now(), this.#renewed, this.minutes, this.warnBefore);
    if (phase === 'ended') {
      this.#end();
      return;
    }
    const dialog = this.#dialog();
    if (phase === 'warning') {
      this.#say('countdown', minutesLeft === 0 ? sessionLastSeconds[this.language] : plural(this.language, sessionCountdown, minutesLeft));
      if (dialog && !dialog.open) dialog.showModal();
    } else if (dialog?.open) {
      this.#say('failed', '');
      dialog.close();
    }
    // A longer timer than 2^31 ms fires at once; an hour is often enough to look.
    this.#timer = setTimeout(() => this.#check(), Math.min(nextIn + 1, 3_600_000));
  }

  async #stay(): Promise<void> {
    const form = this.querySelector('form');
    if (!form) return;
    this.#say('failed', '');
    try {
      const body = new URLSearchParams(
        [...new FormData(form)].map(([name, value]) => [name, typeof value === 'string' ? value : value.name]),
      );
      const asked = Date.now();
      const answer = await fetch(form.action, { method: 'POST', body, redirect: 'manual' });
      if (answer.ok) this.renew(asked);
      // Refused or sent elsewhere: there is no session left to stay in.
      else if (answer.status < 500) this.#end();
      else this.#say('failed', stayFailed[this.language]);
    } catch {
      this.#say('failed', stayFailed[this.language]);
    }
  }

  #end(): void {
    this.#ended = true;
    clearTimeout(this.#timer);
    // Replaced, so that the Back button of a shared computer does not bring the answers back.
    if (this.dispatchEvent(new CustomEvent('session-ended', { bubbles: true, cancelable: true })) && this.endedHref)
      location.replace(this.endedHref);
  }
}
