import type { Observation } from '../../finding.ts';
import type { PageKit } from '../../page-kit.ts';
import type { DrivenRule } from '../../rule.ts';
import { counterpartIn } from '../../welsh/counterpart.ts';
import { quoted } from '../../welsh/judge-blocks.ts';
import { languageLinksOf } from '../../welsh/language-switch.ts';
import { words } from './welsh-overflow.text.ts';

const id = 'welsh-overflow';

interface Cut {
  readonly selector: string;
  /** The same in both languages. */
  readonly path: string;
  readonly how: 'cut' | 'spilt' | 'over';
  readonly text: string;
  readonly by: number;
}

/** Texts that do not fit. Runs in the page. */
function readCuts(kit: PageKit): Cut[] {
  const found: Cut[] = [];
  const holders = kit
    .all('body *')
    .filter(
      (element) =>
        [...element.childNodes].some((node) => node.nodeType === 3 && /\p{L}{2}/u.test(node.nodeValue ?? '')) && kit.seen(element),
    );
  const rects = (element: Element): DOMRect[] => {
    const range = document.createRange();
    range.selectNodeContents(element);
    return [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
  };
  const add = (element: Element, how: Cut['how'], by: number): void => {
    found.push({ selector: kit.selector(element), path: kit.path(element), how, text: kit.text(element), by: Math.round(by) });
  };
  const drawn: { element: Element; rect: DOMRect }[] = [];
  for (const element of holders) {
    if (element.matches('option, textarea, script, style, svg *')) continue;
    const parts = rects(element);
    if (parts.length === 0) continue;
    const right = Math.max(...parts.map((part) => part.right));
    const bottom = Math.max(...parts.map((part) => part.bottom));
    let told = false;
    for (let box: Element | null = element, up = 0; box && up < 4 && !told; box = box.parentElement, up += 1) {
      const style = getComputedStyle(box);
      if (style.display === 'inline' || box === document.body || box === document.documentElement) continue;
      const rect = box.getBoundingClientRect();
      const clipsX = /hidden|clip/.test(style.overflowX);
      const clipsY = /hidden|clip/.test(style.overflowY);
      if (/auto|scroll/.test(style.overflowX + style.overflowY)) break;
      if (clipsX && right > rect.right + 2) {
        add(element, 'cut', right - rect.right);
        told = true;
      } else if (clipsY && bottom > rect.bottom + 3) {
        add(element, 'cut', bottom - rect.bottom);
        told = true;
      } else if (up === 0 || kit.interactive(box)) {
        // Text beyond the edge of a box that is drawn: a button, a tag, a tab.
        const isDrawn = parseFloat(style.borderTopWidth) > 0 || !/rgba\(\d+, \d+, \d+, 0\)|transparent/.test(style.backgroundColor);
        if (isDrawn && (right > rect.right + 3 || bottom > rect.bottom + 4)) {
          add(element, 'spilt', Math.max(right - rect.right, bottom - rect.bottom));
          told = true;
        }
      }
      if (style.position === 'fixed' || style.position === 'absolute') break;
    }
    for (const rect of parts) drawn.push({ element, rect });
  }
  // Line boxes of two texts on one another: a third of the smaller's height and width.
  const limit = Math.min(drawn.length, 600);
  const over = new Set<Element>();
  for (let a = 0; a < limit; a += 1) {
    const first = drawn[a];
    if (!first) continue;
    for (let b = a + 1; b < limit; b += 1) {
      const second = drawn[b];
      if (!second || over.has(second.element) || first.element === second.element) continue;
      if (first.element.contains(second.element) || second.element.contains(first.element)) continue;
      const wide = Math.min(first.rect.right, second.rect.right) - Math.max(first.rect.left, second.rect.left);
      const high = Math.min(first.rect.bottom, second.rect.bottom) - Math.max(first.rect.top, second.rect.top);
      if (wide > 8 && high > Math.min(first.rect.height, second.rect.height) * 0.4) {
        over.add(second.element);
        add(second.element, 'over', wide);
      }
    }
  }
  return found.slice(0, 40);
}

const said = {
  cut: (text: string, by: number) => ({
    cy: `Mae’r testun Cymraeg “${text}” wedi’i dorri o ${String(by)} px; mae’r un lle yn ffitio yn Saesneg.`,
    en: `The Welsh text “${text}” is cut off by ${String(by)} px; the same place fits in English.`,
  }),
  spilt: (text: string, by: number) => ({
    cy: `Mae’r testun Cymraeg “${text}” yn rhedeg ${String(by)} px allan o’i flwch; mae’r un lle yn ffitio yn Saesneg.`,
    en: `The Welsh text “${text}” runs ${String(by)} px out of its box; the same place fits in English.`,
  }),
  over: (text: string) => ({
    cy: `Mae’r testun Cymraeg “${text}” yn gorwedd ar destun arall; nid felly yn Saesneg.`,
    en: `The Welsh text “${text}” lies on another text; not so in English.`,
  }),
};

/** Welsh that was given the room that English needs. */
export const welshOverflowRule: DrivenRule = {
  kind: 'driven',
  id,
  words,
  criteria: ['1.4.10'],
  point: 2,
  certainty: 'warning',
  states: ['default', 'narrow'],
  drive: async (visit) => {
    const links = await languageLinksOf(visit);
    if (links.lang !== 'cy') return [];
    const welsh = await visit.look(readCuts);
    if (welsh.length === 0) return [];
    const href = counterpartIn(links, visit.url);
    if (href === undefined || !/^https?:/.test(href) || new URL(href).host !== new URL(visit.url).host) return [];
    const pictured = await Promise.all(welsh.map(async (cut) => ({ cut, element: await visit.describe(cut.selector) })));
    let english: readonly Cut[];
    try {
      const response = await visit.page.goto(href, { waitUntil: 'load', timeout: 10_000 });
      if (response?.ok() !== true || (await visit.look((kit) => kit.lang(document.documentElement))) !== 'en') return [];
      english = await visit.look(readCuts);
    } finally {
      await visit.reopen();
    }
    const left = english.map(({ path, how }) => `${how} ${path}`);
    const observations: Observation[] = [];
    for (const { cut, element } of pictured) {
      const at = left.indexOf(`${cut.how} ${cut.path}`);
      if (at >= 0) {
        left.splice(at, 1);
        continue;
      }
      observations.push({
        rule: id,
        ...(element ? { element } : {}),
        message: said[cut.how](quoted(cut.text), cut.by),
        evidence: { key: `${cut.how} ${quoted(cut.text)}`, pixels: cut.by },
      });
    }
    return observations.slice(0, 10);
  },
};
