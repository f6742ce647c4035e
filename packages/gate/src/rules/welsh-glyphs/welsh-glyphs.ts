import type { CDPSession } from 'playwright-core';
import type { Observation } from '../../finding.ts';
import type { PageKit } from '../../page-kit.ts';
import type { DrivenRule } from '../../rule.ts';
import { withSession } from '../../visit/with-session.ts';
import { words } from './welsh-glyphs.text.ts';

const id = 'welsh-glyphs';
const mark = 'data-patrwm-gate-glyphs';

interface Place {
  readonly selector: string;
  readonly family: string;
  /** The page names the font itself, so every visitor has the same. */
  readonly own: boolean;
}

/** The texts that stand for each font of the page, with two words put beside them out of sight. Runs in the page. */
async function placeProbes(kit: PageKit, attribute: unknown): Promise<Place[]> {
  const places: Place[] = [];
  const found = new Set<string>();
  if ((kit.lang(document.documentElement) || kit.language) !== 'cy') return [];
  const text = kit.all('h1, h2, p, li, label, button, a, td, dd, legend, input');
  // What has the letters in it comes first.
  for (const element of [...text.filter((each) => /[ŵŷŴŶ]/.test(each.textContent)), ...text]) {
    if (places.length >= 5 || !kit.seen(element) || kit.lang(element) !== 'cy') continue;
    const style = getComputedStyle(element);
    const key = `${style.fontFamily} ${style.fontWeight} ${style.fontStyle}`;
    if (found.has(key)) continue;
    found.add(key);
    for (const letters of ['wyaeiou', 'ŵŷâêîôû']) {
      const probe = document.createElement('span');
      probe.setAttribute(String(attribute), `${String(places.length)}-${letters}`);
      probe.setAttribute('aria-hidden', 'true');
      probe.textContent = letters;
      probe.style.cssText = `position:absolute;left:-9999px;top:0;font-family:${style.fontFamily};font-weight:${style.fontWeight};font-style:${style.fontStyle};font-size:16px`;
      document.body.append(probe);
    }
    const plain = (name: string): string => name.replace(/["']/g, '').trim();
    const family = plain(style.fontFamily.split(',')[0] ?? '');
    places.push({ selector: kit.selector(element), family, own: [...document.fonts].some((face) => plain(face.family) === family) });
  }
  // A subset of a web font is fetched when a letter first asks for it.
  await Promise.race([document.fonts.ready, new Promise((done) => setTimeout(done, 1500))]);
  return places;
}

function removeProbes(kit: PageKit, attribute: unknown): void {
  for (const probe of kit.all(`[${String(attribute)}]`)) probe.remove();
}

async function drawnBy(session: CDPSession, selector: string): Promise<string[]> {
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  if (nodeId === 0) return [];
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  return fonts.map(({ familyName }) => familyName);
}

/** ŵ and ŷ in the same font as the letters beside them. */
export const welshGlyphsRule: DrivenRule = {
  kind: 'driven',
  id,
  words,
  criteria: [],
  point: 2,
  certainty: 'warning',
  states: ['default'],
  drive: async (visit) => {
    const places = await visit.look(placeProbes, mark);
    if (places.length === 0) return [];
    const observations: Observation[] = [];
    try {
      await withSession(visit, async (session) => {
        await session.send('DOM.enable');
        await session.send('CSS.enable');
        for (const [index, { selector, family, own }] of places.entries()) {
          const plain = await drawnBy(session, `[${mark}="${String(index)}-wyaeiou"]`);
          const welsh = await drawnBy(session, `[${mark}="${String(index)}-ŵŷâêîôû"]`);
          const fallback = welsh.filter((name) => !plain.includes(name));
          if (plain.length === 0 || fallback.length === 0) continue;
          const element = await visit.describe(selector);
          observations.push({
            rule: id,
            ...(element ? { element } : {}),
            message: {
              cy: `Nid yw pob un o’r llythrennau ŵ ŷ â ê î ô û yn y ffont “${family}”: tynnwyd rhai â “${fallback.join(', ')}”.`,
              en: `The font “${family}” does not have all of the letters ŵ ŷ â ê î ô û: some were drawn with “${fallback.join(', ')}”.`,
            },
            ...(own ? {} : { certainty: 'advice' as const }),
            evidence: { key: family, family, drawn: fallback.join(', ') },
          });
        }
      });
    } finally {
      await visit.look(removeProbes, mark);
    }
    return observations;
  },
};
