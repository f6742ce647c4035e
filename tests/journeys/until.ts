import { setTimeout as pause } from 'node:timers/promises';

/** Waits for what a page does a moment later. Playwright's own waiting runs text as script, which a strict policy forbids. */
export async function until(holds: () => Promise<boolean>, what: string, within = 10_000): Promise<void> {
  const end = Date.now() + within;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`Never came: ${what}`);
    await pause(50);
  }
}
