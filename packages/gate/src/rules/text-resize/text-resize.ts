import type { PageKit } from '../../page-kit.ts';
import { observationsOf } from '../../keyboard/told.ts';
import type { DrivenRule } from '../../rule.ts';
import { desk } from '../../visit/emulation.ts';
import { words } from './text-resize.text.ts';

const id = 'text-resize';

interface Small {
  readonly selector: string;
  readonly text: string;
  /** In CSS pixels: at a desk, and in a window of a quarter of its width. */
  readonly desk: number;
  readonly zoomed: number;
}

interface Kept {
  __sizes?: readonly (readonly [Element, number])[];
}

/** Text sized by the window is at least doubled by enlarging the page fourfold. */
export const textResizeRule: DrivenRule = {
  kind: 'driven',
  id,
  words,
  criteria: ['1.4.4'],
  point: 5,
  certainty: 'failure',
  states: ['zoom-400'],
  drive: async (visit) => {
    if (!(await visit.look(keepSizes))) return [];
    const { size } = visit;
    await visit.resize(desk);
    const small = await visit.look(compareSizes);
    await visit.resize(size);
    return observationsOf(
      visit,
      id,
      small.slice(0, 8).map(({ selector, text, desk: before, zoomed }) => ({
        selector,
        ...(before >= 32 ? { certainty: 'warning' as const } : {}),
        message: {
          cy: `Wedi chwyddo i 400 %, nid yw “${text}” ond ${String(Math.round((zoomed * 400) / before))} % o’i faint: mae ei faint yn dilyn lled neu uchder y ffenestr.`,
          en: `Enlarged to 400%, “${text}” is only ${String(Math.round((zoomed * 400) / before))}% of its size: its size follows the window’s.`,
        },
        evidence: { desk: before, zoomed },
      })),
    );
  },
};

/** Remembers how large each text is, where some size may follow the window. Runs in the page. */
function keepSizes(kit: PageKit): boolean {
  const unit = /font(-size)?:[^;}]*\d(\.\d+)?(v[whib]|vmin|vmax|[sld]v[whib]|cq[whib]|cqmin|cqmax)\b/;
  let follows = document.querySelector('[style*="vw"], [style*="vh"], [style*="vm"]') !== null;
  const sheets = [...document.styleSheets, ...document.adoptedStyleSheets];
  for (const host of kit.all('*')) if (host.shadowRoot) sheets.push(...host.shadowRoot.styleSheets, ...host.shadowRoot.adoptedStyleSheets);
  for (const sheet of sheets) {
    try {
      // Sizes kept in a custom property have no `font-size` before them.
      follows ||= [...sheet.cssRules].some(({ cssText }) => unit.test(cssText) || /--[\w-]+:[^;}]*\d(v[whib]|vmin|vmax)\b/.test(cssText));
    } catch {
      follows = true;
    }
  }
  if (!follows) return false;
  const sizes = kit
    .all('body *')
    .filter(
      (element) =>
        !element.matches('script, style, noscript, template, option, svg *') &&
        [...element.childNodes].some((node) => node instanceof Text && /[\p{L}\p{N}]{2}/u.test(node.data)) &&
        kit.seen(element),
    )
    .map((element) => [element, parseFloat(getComputedStyle(element).fontSize)] as const);
  (globalThis as unknown as Kept).__sizes = sizes;
  return sizes.length > 0;
}

/** One text of each kind that is not doubled. Runs in the page, at a desk's size. */
function compareSizes(kit: PageKit): Small[] {
  const kinds = new Set<string>();
  return ((globalThis as unknown as Kept).__sizes ?? []).flatMap(([element, zoomed]) => {
    if (!element.isConnected || !kit.seen(element)) return [];
    const before = parseFloat(getComputedStyle(element).fontSize);
    const kind = `${kit.path(element)} ${String(before)}`;
    if (zoomed * 4 >= before * 2 * 0.97 || kinds.has(kind)) return [];
    kinds.add(kind);
    return [{ selector: kit.selector(element), text: kit.text(element).slice(0, 50), desk: before, zoomed }];
  });
}
