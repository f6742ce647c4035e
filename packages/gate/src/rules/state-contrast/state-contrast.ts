import type { CDPSession } from 'playwright-core';
import type { Bilingual } from '../../bilingual.ts';
import type { ElementRef, Observation } from '../../finding.ts';
import type { PageKit } from '../../page-kit.ts';
import type { DrivenRule, Visit } from '../../rule.ts';
import { holdStill } from '../../visit/hold-still-in-page.ts';
import { withSession } from '../../visit/with-session.ts';
import { words } from './state-contrast.text.ts';

const id = 'state-contrast';
/** As many as a long page of a council's has; those of one look are told once. */
const atMost = 300;
const looks: readonly { readonly pseudo: readonly string[]; readonly when: Bilingual }[] = [
  { pseudo: ['hover'], when: { cy: 'Wrth bwyntio ato,', en: 'When it is pointed at,' } },
  { pseudo: ['focus', 'focus-visible'], when: { cy: 'Gyda’r ffocws arno,', en: 'With the focus on it,' } },
];

interface Faint {
  readonly element: ElementRef;
  readonly text: string;
  readonly ratio: number;
  readonly needed: number;
}

declare const axe: {
  run(
    context: unknown,
    options: unknown,
  ): Promise<{
    violations: {
      nodes: { target: (string | string[])[]; any: { data?: { contrastRatio?: number; expectedContrastRatio?: string } }[] }[];
    }[];
  }>;
};

/** The contrast of links and buttons while they are pointed at or have the focus: a look that every other check leaves out. */
export const stateContrastRule: DrivenRule = {
  kind: 'driven',
  id,
  words,
  criteria: ['1.4.3'],
  point: 5,
  certainty: 'failure',
  states: ['keyboard'],
  drive: (visit) => withSession(visit, (session) => judge(visit, session)),
};

async function judge(visit: Visit, session: CDPSession): Promise<Observation[]> {
  const nodes = await pressables(session);
  if (!nodes.length) return [];
  await visit.look(holdStill, true);
  const known = new Set<string>();
  const found: Observation[] = [];
  for (const { pseudo, when } of looks) {
    const pretend = async (forcedPseudoClasses: string[]): Promise<void> => {
      await Promise.all(
        nodes.map((nodeId) => session.send('CSS.forcePseudoState', { nodeId, forcedPseudoClasses }).catch(() => undefined)),
      );
    };
    await visit.look(keepColours);
    await pretend([...pseudo]);
    const faint = await visit.look(faintTexts, true);
    await pretend([]);
    if (!faint.length) continue;
    for (const { element } of await visit.look(faintTexts, false)) known.add(element.selector);
    for (const { element, text, ratio, needed } of faint) {
      if (known.has(element.selector)) continue;
      known.add(element.selector);
      found.push({
        rule: id,
        element,
        message: {
          cy: `${when.cy} mae cyferbyniad “${text}” yn disgyn i ${String(ratio)}:1; mae angen o leiaf ${String(needed)}:1.`,
          en: `${when.en} the contrast of “${text}” falls to ${String(ratio)}:1; at least ${String(needed)}:1 is needed.`,
        },
        evidence: { key: pseudo[0] ?? '', ratio, needed },
      });
    }
  }
  await visit.look(holdStill, false);
  return found;
}

/** Links and buttons in the document and its open shadow trees. */
async function pressables(session: CDPSession): Promise<number[]> {
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  interface Node {
    readonly nodeId: number;
    readonly localName: string;
    readonly attributes?: string[];
    readonly children?: Node[];
    readonly shadowRoots?: (Node & { readonly shadowRootType?: string })[];
  }
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: Node };
  const found: number[] = [];
  const walk = (node: Node): void => {
    const { attributes = [] } = node;
    const has = (name: string): boolean => attributes.some((each, index) => index % 2 === 0 && each === name);
    if ((node.localName === 'a' && has('href')) || ['button', 'summary'].includes(node.localName)) found.push(node.nodeId);
    for (const child of node.children ?? []) walk(child);
    for (const shadow of node.shadowRoots ?? []) if (shadow.shadowRootType !== 'user-agent') walk(shadow);
  };
  walk(root);
  return found.slice(0, atMost);
}

interface Colours {
  /** What each element's contrast hangs on. */
  readonly before: Map<Element, string>;
  changed: Element[];
}

/** Keeps the colours of all elements, to tell which a pretended state changes. Runs in the page. */
function keepColours(kit: PageKit): void {
  const of = (element: Element): string => {
    const { color, backgroundColor, backgroundImage, opacity, fontSize, fontWeight } = getComputedStyle(element);
    return [color, backgroundColor, backgroundImage, opacity, fontSize, fontWeight].join(' ');
  };
  const colours: Colours = { before: new Map(kit.all('*').map((element) => [element, of(element)])), changed: [] };
  Object.assign(globalThis, { __colours: colours, __colourOf: of });
}

/** Texts in what has changed whose contrast axe is sure of and finds too low. Runs in the page, where axe is. */
async function faintTexts(kit: PageKit, argument: unknown): Promise<Faint[]> {
  const { __colours: colours, __colourOf: of } = globalThis as unknown as { __colours: Colours; __colourOf: (element: Element) => string };
  if (argument === true) colours.changed = [...colours.before].flatMap(([element, before]) => (of(element) === before ? [] : [element]));
  if (!colours.changed.length) return [];
  const options = { runOnly: { type: 'rule', values: ['color-contrast'] }, resultTypes: ['violations'] };
  const { violations } = await axe.run({ include: colours.changed }, options);
  return violations.flatMap(({ nodes }) =>
    nodes.flatMap(({ target, any }) => {
      const [first] = target;
      const element =
        target.length === 1 && first !== undefined ? kit.find(typeof first === 'string' ? first : first.join(' >> ')) : undefined;
      const { contrastRatio, expectedContrastRatio } = any[0]?.data ?? {};
      if (!element || contrastRatio === undefined || contrastRatio <= 1.01) return [];
      return [
        {
          element: kit.ref(element),
          text: kit.text(element).slice(0, 50),
          ratio: contrastRatio,
          needed: parseFloat(expectedContrastRatio ?? '4.5'),
        },
      ];
    }),
  );
}
