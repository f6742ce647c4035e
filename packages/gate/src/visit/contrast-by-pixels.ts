import { PNG } from 'pngjs';
import type { Observation } from '../finding.ts';
import { luminance } from '../luminance.ts';
import type { PageKit } from '../page-kit.ts';
import { toObservation, type OpenContrast } from './axe-run.ts';
import type { Tab } from './tab.ts';

interface TextAt {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly color: readonly [number, number, number, number];
  readonly needed: number;
  /** How much of anything drawn in it shows. */
  readonly opacity: number;
  /** A shadow around the letters is counted as what they are read against; how far it carries them is for a person to say. */
  readonly shadow: boolean;
  /** The lines of the text itself, in the page: what stands between them, or in an element of its own, is read on another ground. */
  readonly lines: readonly { readonly x: number; readonly y: number; readonly width: number; readonly height: number }[];
}

/** The colour that letters are marked with, as in `paintText`. */
const mark = [255, 0, 255] as const;
/** Texts on one page whose pixels are looked at: each costs two pictures. */
const atMost = 30;

/**
 * Judges by pixels the contrasts that axe leaves open, over gradients, images and what lies on top of another thing. The picture is
 * taken with the text in a colour of its own and without it: where they differ are its letters, and what is behind them there is what
 * they are read against. An underline drawn as a background, or a dark part beside the letters, is no ground of theirs.
 * Certain, and so a failure, when a quarter of the ground is too close to the text; likely, so a warning, when a twentieth is.
 */
export async function resolveContrast(tab: Pick<Tab, 'page' | 'world'>, open: readonly OpenContrast[]): Promise<Observation[]> {
  const observations: Observation[] = [];
  for (const [index, found] of open.entries()) {
    const text = index < atMost ? await tab.world.runWithKit(readText, [found.selector]) : null;
    const ratios = text ? await measure(tab, found.selector, text) : undefined;
    if (!text || !ratios?.length) {
      observations.push({ ...toObservation(found), certainty: 'advice' });
      continue;
    }
    const at = (share: number): number => Math.floor((ratios[Math.floor(share * (ratios.length - 1))] ?? 21) * 100) / 100;
    const [worst, quarter] = [at(0.05), at(0.25)];
    if (worst >= text.needed) continue;
    observations.push({
      ...toObservation({ ...found, incomplete: false, data: {} }),
      certainty: quarter < text.needed * 0.95 && !text.shadow ? 'failure' : 'warning',
      message: {
        cy: `Mae cyferbyniad y testun mor isel â ${String(worst)}:1 mewn mannau, o’i fesur fesul picsel; mae angen o leiaf ${String(text.needed)}:1.`,
        en: `The text’s contrast is as low as ${String(worst)}:1 in places, measured by pixels; at least ${String(text.needed)}:1 is needed.`,
      },
      evidence: { ratio: worst, quarter, needed: text.needed },
    });
  }
  return observations;
}

async function measure(tab: Pick<Tab, 'page' | 'world'>, selector: string, text: TextAt): Promise<number[] | undefined> {
  const clip = { x: text.x, y: text.y, width: text.width, height: text.height };
  const shoot = async (): Promise<PNG> =>
    PNG.sync.read(await tab.page.screenshot({ clip, fullPage: true, animations: 'disabled', caret: 'hide', scale: 'css' }));
  try {
    await tab.world.runWithKit(paintText, [selector, 'mark']);
    const marked = await shoot();
    await tab.world.runWithKit(paintText, [selector, 'hide']);
    const without = await shoot();
    // What slides or fades by itself was not the same for both pictures.
    const now = await tab.world.runWithKit(readText, [selector]);
    if (now?.x !== text.x || now.y !== text.y || now.opacity !== text.opacity) return undefined;
    return ratiosOf(marked, without, text);
  } catch {
    // Too large, or gone by now: nobody can say.
    return undefined;
  } finally {
    await tab.world.runWithKit(paintText, [selector, 'back']);
  }
}

/** The contrast of a text with each pixel behind its letters, worst first. */
function ratiosOf(marked: PNG, without: PNG, { color: [red, green, blue, alpha], opacity, lines, x: left, y: top }: TextAt): number[] {
  const ratios: number[] = [];
  const { data, width, height } = without;
  for (const line of lines) {
    const [from, to] = [Math.max(0, Math.floor(line.x - left)), Math.min(width, Math.ceil(line.x + line.width - left))];
    for (let y = Math.max(0, Math.floor(line.y - top)); y < Math.min(height, Math.ceil(line.y + line.height - top)); y += 1)
      for (let x = from; x < to; x += 1) {
        const at = (y * width + x) * 4;
        const behind = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0] as const;
        const apart = (from: readonly number[]): number =>
          from.reduce((sum, part, index) => sum + Math.abs(part - (behind[index] ?? 0)), 0);
        const shown = [marked.data[at] ?? 0, marked.data[at + 1] ?? 0, marked.data[at + 2] ?? 0];
        // Half of a letter's edge or less, or no letter at all; a ground of the mark's own colour tells nothing.
        if (apart(shown) < Math.max(24, apart(mark) * opacity * 0.5)) continue;
        const drawn = [red, green, blue].map((part, index) => part * alpha + (behind[index] ?? 0) * (1 - alpha));
        const [lighter, darker] = [drawn, behind]
          .map(([red = 0, green = 0, blue = 0]) => luminance(red, green, blue))
          .sort((one, other) => other - one) as [number, number];
        ratios.push((lighter + 0.05) / (darker + 0.05));
      }
  }
  return ratios.sort((one, other) => one - other);
}

/** A text's box and colour; nothing when it is drawn in a way that a colour does not tell. Runs in the page. */
function readText(kit: PageKit, selector: string): TextAt | null {
  const element = kit.find(selector);
  if (!element || !kit.seen(element)) return null;
  const style = getComputedStyle(element);
  // What SVG writes is filled, not coloured.
  const svg = element instanceof SVGGraphicsElement;
  const match = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(svg ? style.fill : style.color);
  if (svg && style.stroke !== 'none') return null;
  // A soft shadow is a ground of the letters' own; a hard one and an outline are letters drawn twice. A clipped background is its own colour.
  const shadows = style.textShadow === 'none' ? [] : style.textShadow.split(/,(?![^(]*\))/);
  const soft = shadows.every((shadow) => /px -?[\d.]+px [1-9][\d.]*px$/.test(shadow));
  if (!match || !soft || style.backgroundClip === 'text' || style.mixBlendMode !== 'normal') return null;
  if (parseFloat(style.webkitTextStrokeWidth) > 0) return null;
  let opacity = svg ? Number(style.fillOpacity) : 1;
  for (let each: Element | null = element; each; each = each.parentElement) {
    const { opacity: own, filter, mixBlendMode } = getComputedStyle(each);
    opacity *= Number(own);
    if (filter !== 'none' || mixBlendMode !== 'normal') return null;
  }
  const range = document.createRange();
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  const lines: TextAt['lines'][number][] = [];
  for (const node of element.childNodes) {
    if (node.nodeType !== 3 || !node.textContent?.trim()) continue;
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) {
      left = Math.min(left, rect.left);
      top = Math.min(top, rect.top);
      right = Math.max(right, rect.right);
      bottom = Math.max(bottom, rect.bottom);
      lines.push({ x: rect.left + scrollX, y: rect.top + scrollY, width: rect.width, height: rect.height });
    }
  }
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement || right - left < 2) return null;
  const size = parseFloat(style.fontSize) * (svg ? (element.getScreenCTM()?.a ?? 1) : 1);
  const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
  return {
    x: Math.max(0, Math.floor(left + scrollX)),
    y: Math.max(0, Math.floor(top + scrollY)),
    width: Math.min(1600, Math.ceil(right - left)),
    height: Math.min(1200, Math.ceil(bottom - top)),
    color: [Number(match[1]), Number(match[2]), Number(match[3]), Number(match[4] ?? 1) * opacity],
    needed: large ? 3 : 4.5,
    opacity,
    lines,
    shadow: shadows.length > 0,
  };
}

/** Puts an element's text in the mark's colour, makes it transparent, or gives it back. Runs in the page. */
function paintText(kit: PageKit, selector: string, how: 'mark' | 'hide' | 'back'): void {
  const element = kit.find(selector);
  if (!(element instanceof HTMLElement || element instanceof SVGElement)) return;
  const kept = globalThis as unknown as { __ownStyle?: string };
  if (how === 'back') {
    element.style.cssText = kept.__ownStyle ?? '';
    if (element.getAttribute('style') === '') element.removeAttribute('style');
    return;
  }
  if (how === 'mark') kept.__ownStyle = element.style.cssText;
  element.style.setProperty('transition', 'none', 'important');
  const colour = how === 'mark' ? 'rgb(255, 0, 255)' : 'transparent';
  element.style.setProperty(element instanceof SVGElement ? 'fill' : '-webkit-text-fill-color', colour, 'important');
  element.style.setProperty('text-decoration-color', 'transparent', 'important');
}
