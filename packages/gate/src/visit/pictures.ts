import type { Observation } from '../finding.ts';
import { fingerprint } from '../fingerprint.ts';
import { toCover } from '../journey/typed-values.ts';
import type { PageKit } from '../page-kit.ts';
import type { Visit } from '../rule.ts';

/**
 * Pictures of what was found, each taken once, while the page stands as it was seen. What stands in fields is not drawn: somebody may
 * have typed it, or a signed-in page may have filled it in.
 */
export class Pictures {
  readonly taken: Record<string, string> = {};
  static readonly atMost = 200;
  /** Characters of all pictures together: one report is one file that people send each other. */
  static readonly sizeAtMost = 8_000_000;
  #size = 0;

  readonly take = async ({ page, look }: Visit, observations: readonly Observation[]): Promise<void> => {
    for (const observation of observations) {
      const { element, certainty } = observation;
      const id = fingerprint(observation);
      if (!element?.box || certainty === 'advice' || id in this.taken || this.#full) continue;
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
        const address = `data:image/jpeg;base64,${picture.toString('base64')}`;
        this.#size += address.length;
        this.taken[id] = address;
      } catch {
        // Off the page, or gone: the finding stands without a picture.
      } finally {
        await look(markElement, { selector: element.selector, on: false }).catch(() => undefined);
      }
    }
  };

  get #full(): boolean {
    return Object.keys(this.taken).length >= Pictures.atMost || this.#size >= Pictures.sizeAtMost;
  }
}

/** Draws a line round an element and makes what stands in fields transparent, or takes both away. Runs in the page. */
function markElement(kit: PageKit, argument: unknown): void {
  const { selector, on } = argument as { selector: string; on: boolean };
  const kept = globalThis as unknown as { __fields?: CSSStyleSheet; __style?: string | null };
  if (!kept.__fields) {
    kept.__fields = new CSSStyleSheet();
    kept.__fields.replaceSync(
      'input:not([type="submit" i], [type="button" i], [type="reset" i], :placeholder-shown), textarea:not(:placeholder-shown), [contenteditable]:not([contenteditable="false" i]) { -webkit-text-fill-color: transparent !important }',
    );
  }
  const sheet = kept.__fields;
  const roots = [document, ...kit.all('*').flatMap((each) => each.shadowRoot ?? [])];
  for (const root of roots) {
    const others = root.adoptedStyleSheets.filter((each) => each !== sheet);
    root.adoptedStyleSheets = on ? [...others, sheet] : others;
  }
  const element = kit.find(selector);
  if (!(element instanceof HTMLElement || element instanceof SVGElement)) return;
  if (on) {
    kept.__style = element.getAttribute('style');
    element.style.setProperty('outline', '3px solid #d4351c', 'important');
    element.style.setProperty('outline-offset', '3px', 'important');
  } else if (typeof kept.__style === 'string') element.setAttribute('style', kept.__style);
  else element.removeAttribute('style');
}
