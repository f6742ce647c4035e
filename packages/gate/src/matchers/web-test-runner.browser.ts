import { executeServerCommand } from '@web/test-runner-commands';
import { whileMarked } from './mark.ts';
import type { PassOptions, Verdict } from './verdict.ts';

/**
 * Fails a test of Web Test Runner when an element, as the test has brought it about, does not pass the gate. The configuration needs
 * `gatePlugin()` of `@patrwm/gate/web-test-runner`.
 *
 * ```js
 * import { assertPassesGate } from '@patrwm/gate/web-test-runner/browser';
 *
 * await assertPassesGate(document.querySelector('form'));
 * ```
 */
export async function assertPassesGate(element: Element = document.body, options: PassOptions = {}): Promise<void> {
  const { pass, message } = await whileMarked(element, () => executeServerCommand<Verdict, PassOptions>('patrwm-gate', options));
  if (!pass) throw new Error(message);
}
