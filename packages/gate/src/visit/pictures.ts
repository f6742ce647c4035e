import type { Observation } from '../finding.ts';
import { fingerprint } from '../fingerprint.ts';
import { toCover } from '../journey/typed-values.ts';
import type { PageKit } from '../page-kit.ts';
import type { Visit } from '../rule.ts';

/** Pictures of what was found, each taken once, while the page stands as it was seen. */
export class Pictures {
  readonly taken: Record<string, string> = {};
  static readonly atMost = 200;

  readonly take = async ({ page, look }: Visit, observations: readonly Observation[]): Promise<void> => {
    for (const observation of observations) {
      const { element, certainty } = observation;
      const id = fingerprint(observation);
      if (!element?.box || certainty === 'advice' || id in this.taken || Object.keys(this.taken).length >= Pictures.atMost) continue;
      const { x, y, width, height } = element.box;
      if (width < 1 || height < 1) continue;
      const clip = {
        x: Math.max(0, x - 60),
        y: Math.max(0, y - 40),
        width: Math.min(width + 120, 900),
        height: Math.min(height + 80, 600),
      };
      try {
        await look(markElement, { selector: element.selector, on: true });
        const picture = await page.screenshot({
          clip,
          fullPage: true,
          type: 'jpeg',
          quality: 60,
          animations: 'disabled',
          scale: 'css',
          mask: toCover(page),
          maskColor: '#767676',
        });
        this.taken[id] = `data:image/jpeg;base64,${picture.toString('base64')}`;
      } catch {
        // Off the page, or gone: the finding stands without a picture.
      } finally {
        await look(markElement, { selector: element.selector, on: false }).catch(() => undefined);
      }
    }
  };
}

/** Draws a line round an element, or takes it away. Runs in the page. */
function markElement(kit: PageKit, argument: unknown): void {
  const { selector, on } = argument as { selector: string; on: boolean };
  const element = kit.find(selector);
  if (!(element instanceof HTMLElement || element instanceof SVGElement)) return;
  if (on) {
    element.style.setProperty('outline', '3px solid #d4351c', 'important');
    element.style.setProperty('outline-offset', '3px', 'important');
  } else {
    element.style.removeProperty('outline');
    element.style.removeProperty('outline-offset');
    if (element.getAttribute('style') === '') element.removeAttribute('style');
  }
}
