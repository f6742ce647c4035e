import type { TimeoutWarningElement } from '@patrwm/components/timeout-warning';

const minute = 60_000;
/** How often the clock is read. Timers stop while a machine sleeps, so the time is never counted. */
const every = 15_000;

/**
 * Fetches the warning that a session ends only when its time is near: most pages are done long before. Until then it
 * hears, as the element will, when another tab renews the session.
 */
export function watchSession(element: HTMLElement, define: () => Promise<unknown>): void {
  const start = minute * (Number(element.getAttribute('minutes') ?? 60) - Number(element.getAttribute('warn-before') ?? 5) - 2);
  const channel = new BroadcastChannel(`patrwm-session ${element.querySelector('form')?.action ?? ''}`);
  let renewed = performance.timeOrigin;
  channel.onmessage = ({ data }) => (renewed = Math.max(renewed, Number(data) || 0));
  channel.postMessage(renewed);
  const look = async (): Promise<void> => {
    if (Date.now() < renewed + start) return;
    clearInterval(timer);
    await define();
    channel.close();
    (element as TimeoutWarningElement).renew(renewed);
  };
  const timer = setInterval(look, every);
  void look();
}
