/**
 * Calls `then` when the browser filled a form in anew without an event on its controls: going back to the page,
 * which Safari does only after scripts ran, and a reset, which is announced before it happens.
 */
export function onRefilled(signal: AbortSignal, then: () => void): void {
  addEventListener('pageshow', then, { signal });
  document.addEventListener('reset', () => setTimeout(then), { signal });
}
