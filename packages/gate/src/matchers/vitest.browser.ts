import { commands } from 'vitest/browser';
import { whileMarked } from './mark.ts';
import type { PassOptions, Verdict } from './verdict.ts';
import type {} from './vitest.ts';

declare module 'vitest/browser' {
  interface BrowserCommands {
    patrwmGate: (options: PassOptions) => Promise<Verdict>;
  }
}

/**
 * A matcher for Vitest's browser mode, of an element or a locator as the test has brought it about:
 *
 * ```ts
 * import { expect } from 'vitest';
 * import { page } from 'vitest/browser';
 * import { toPassGate } from '@patrwm/gate/vitest/browser';
 *
 * expect.extend({ toPassGate });
 * await expect(page.getByRole('form')).toPassGate();
 * ```
 */
export async function toPassGate(
  of: Element | { element(): Element },
  options: PassOptions = {},
): Promise<{ pass: boolean; message: () => string }> {
  const { pass, message } = await whileMarked(of instanceof Element ? of : of.element(), () => commands.patrwmGate(options));
  return { pass, message: () => message };
}
