import { PNG } from 'pngjs';
import type { Observation } from '../../finding.ts';
import { luminanceAt } from '../../luminance.ts';
import type { PageKit } from '../../page-kit.ts';
import type { DrivenRule, Visit } from '../../rule.ts';
import { words } from './icon-contrast.text.ts';

const id = 'icon-contrast';
/** Each costs a small picture. */
const atMost = 40;

interface Icon {
  readonly selector: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Buttons and links that are a drawing alone: whether the drawing can be seen. Told from its pixels. */
export const iconContrastRule: DrivenRule = {
  kind: 'driven',
  id,
  words,
  criteria: ['1.4.11'],
  point: 5,
  certainty: 'failure',
  states: ['keyboard'],
  drive: async (visit) => {
    const found: Observation[] = [];
    for (const icon of (await visit.look(readIcons)).slice(0, atMost)) {
      const ratio = await strongest(visit, icon);
      if (ratio === undefined || ratio >= 2.95) continue;
      const element = await visit.describe(icon.selector);
      const said = String(Math.floor(ratio * 100) / 100);
      found.push({
        rule: id,
        ...(element ? { element } : {}),
        message: {
          cy: `Prin y gwelir yr arwydd “${icon.name}”: y cyferbyniad mwyaf ynddo yw ${said}:1, lle mae angen 3:1.`,
          en: `The sign “${icon.name}” can hardly be seen: the most contrast in it is ${said}:1, where 3:1 is needed.`,
        },
        evidence: { ratio: Number(said), needed: 3 },
      });
    }
    return found;
  },
};

/** The contrast of the darkest and the lightest pixel in it; nothing where no picture can be taken. */
async function strongest(visit: Visit, { x, y, width, height }: Icon): Promise<number | undefined> {
  try {
    const clip = { x, y, width, height };
    const { data } = PNG.sync.read(await visit.page.screenshot({ clip, fullPage: true, animations: 'disabled', scale: 'css' }));
    let [darkest, lightest] = [1, 0];
    for (let at = 0; at < data.length; at += 4) {
      const light = luminanceAt(data, at);
      darkest = Math.min(darkest, light);
      lightest = Math.max(lightest, light);
    }
    return (lightest + 0.05) / (darkest + 0.05);
  } catch {
    return undefined;
  }
}

/** Controls that can be used and hold a drawing and no words that are seen. Runs in the page. */
function readIcons(kit: PageKit): Icon[] {
  const drawn = (element: Element): boolean =>
    element.querySelector('svg, img, canvas, i, [class*="icon" i]') !== null ||
    getComputedStyle(element).backgroundImage !== 'none' ||
    ['::before', '::after'].some((which) => !['none', 'normal', '""'].includes(getComputedStyle(element, which).content));
  return kit.all('button, a[href], [role="button"], summary').flatMap((element) => {
    if (!kit.seen(element) || element.matches(':disabled, [aria-disabled="true"]') || element.closest('[inert]')) return [];
    if (/[\p{L}\p{N}]/u.test((element as HTMLElement).innerText) || !drawn(element)) return [];
    // A photograph is no sign; what fades is judged by what it is meant to be.
    const { width, height, left, top } = element.getBoundingClientRect();
    if (width < 8 || height < 8 || width > 120 || height > 120) return [];
    for (let each: Element | null = element; each; each = each.parentElement)
      if (Number(getComputedStyle(each).opacity) < 0.99 && each !== element) return [];
    // What lies over it would be judged in its place.
    const middle = document.elementFromPoint(left + width / 2, top + height / 2);
    const inView = top >= 0 && top + height <= innerHeight && left >= 0 && left + width <= innerWidth;
    if (inView && middle && !element.contains(middle) && !middle.contains(element) && !middle.shadowRoot) return [];
    return [
      {
        selector: kit.selector(element),
        name: kit.name(element).slice(0, 50) || element.tagName.toLowerCase(),
        x: Math.max(0, Math.ceil(left + scrollX)),
        y: Math.max(0, Math.ceil(top + scrollY)),
        width: Math.floor(width),
        height: Math.floor(height),
      },
    ];
  });
}
