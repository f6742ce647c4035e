import { PNG } from 'pngjs';
import type { Observation } from '../finding.ts';
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
}

/** Texts on one page whose pixels are looked at: each costs two pictures. */
const atMost = 30;

/**
 * Judges by pixels the contrasts that axe leaves open, over gradients, images and what lies on top of another thing. The picture is
 * taken with and without the text: where they differ is the text, and what is behind it there is what it is read against.
 * Certain, and so a failure, when a quarter of the ground is too close to the text; likely, so a warning, when a twentieth is.
 */
export async function resolveContrast(tab: Tab, open: readonly OpenContrast[]): Promise<Observation[]> {
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
      certainty: quarter < text.needed * 0.95 ? 'failure' : 'warning',
      message: {
        cy: `Mae cyferbyniad y testun mor isel â ${String(worst)}:1 mewn mannau, o’i fesur fesul picsel; mae angen o leiaf ${String(text.needed)}:1.`,
        en: `The text’s contrast is as low as ${String(worst)}:1 in places, measured by pixels; at least ${String(text.needed)}:1 is needed.`,
      },
      evidence: { ratio: worst, quarter, needed: text.needed },
    });
  }
  return observations;
}

async function measure(tab: Tab, selector: string, text: TextAt): Promise<number[] | undefined> {
  const clip = { x: text.x, y: text.y, width: text.width, height: text.height };
  const shoot = async (): Promise<PNG> =>
    PNG.sync.read(await tab.page.screenshot({ clip, fullPage: true, animations: 'disabled', caret: 'hide', scale: 'css' }));
  try {
    const withText = await shoot();
    await tab.world.runWithKit(hideText, [selector, true]);
    const without = await shoot();
    return ratiosOf(withText, without, text.color);
  } catch {
    // Too large, or gone by now: nobody can say.
    return undefined;
  } finally {
    await tab.world.runWithKit(hideText, [selector, false]);
  }
}

/** The contrast of a text with each pixel behind it, worst first. */
function ratiosOf(withText: PNG, without: PNG, [red, green, blue, alpha]: TextAt['color']): number[] {
  const ratios: number[] = [];
  const { data } = without;
  for (let at = 0; at < data.length; at += 4) {
    const behind = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0] as const;
    const shown = [withText.data[at] ?? 0, withText.data[at + 1] ?? 0, withText.data[at + 2] ?? 0] as const;
    const drawn = [red, green, blue].map((part, index) => part * alpha + (behind[index] ?? 0) * (1 - alpha));
    const full = drawn.reduce((sum, part, index) => sum + Math.abs(part - (behind[index] ?? 0)), 0);
    const differs = shown.reduce((sum, part, index) => sum + Math.abs(part - (behind[index] ?? 0)), 0);
    // Where the text's colour is the ground's nothing differs, and that is the worst of all.
    if (full > 12 && differs < full * 0.5) continue;
    const [lighter, darker] = [luminance(drawn), luminance(behind)].sort((one, other) => other - one) as [number, number];
    ratios.push((lighter + 0.05) / (darker + 0.05));
  }
  return ratios.sort((one, other) => one - other);
}

function luminance(color: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = color.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** A text's box and colour; nothing when it is drawn in a way that a colour does not tell. Runs in the page. */
function readText(kit: PageKit, selector: string): TextAt | null {
  const element = kit.find(selector);
  if (!element || !kit.seen(element)) return null;
  // What SVG writes is filled, not coloured: it cannot be taken away in the same way.
  if (element instanceof SVGElement) return null;
  const style = getComputedStyle(element);
  const match = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(style.color);
  // Shadows and outlines carry text over a bad ground; a clipped background is its own colour.
  if (!match || style.textShadow !== 'none' || style.backgroundClip === 'text' || style.mixBlendMode !== 'normal') return null;
  if (parseFloat(style.webkitTextStrokeWidth) > 0) return null;
  let alpha = Number(match[4] ?? 1);
  for (let each: Element | null = element; each; each = each.parentElement) {
    const { opacity, filter, mixBlendMode } = getComputedStyle(each);
    alpha *= Number(opacity);
    if (filter !== 'none' || mixBlendMode !== 'normal') return null;
  }
  const range = document.createRange();
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const node of element.childNodes) {
    if (node.nodeType !== 3 || !node.textContent?.trim()) continue;
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) {
      left = Math.min(left, rect.left);
      top = Math.min(top, rect.top);
      right = Math.max(right, rect.right);
      bottom = Math.max(bottom, rect.bottom);
    }
  }
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement || right - left < 2) return null;
  const size = parseFloat(style.fontSize);
  const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
  return {
    x: Math.max(0, Math.floor(left + scrollX)),
    y: Math.max(0, Math.floor(top + scrollY)),
    width: Math.min(1600, Math.ceil(right - left)),
    height: Math.min(1200, Math.ceil(bottom - top)),
    color: [Number(match[1]), Number(match[2]), Number(match[3]), alpha],
    needed: large ? 3 : 4.5,
  };
}

/** Makes an element's own text transparent, or as it was. Runs in the page. */
function hideText(kit: PageKit, selector: string, hide: boolean): void {
  const element = kit.find(selector);
  if (!(element instanceof HTMLElement || element instanceof SVGElement)) return;
  for (const property of ['-webkit-text-fill-color', 'text-decoration-color', 'transition']) {
    if (hide) element.style.setProperty(property, property === 'transition' ? 'none' : 'transparent', 'important');
    else element.style.removeProperty(property);
  }
  if (!hide && element.getAttribute('style') === '') element.removeAttribute('style');
}
