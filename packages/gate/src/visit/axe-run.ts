import type { Certainty, Observation } from '../finding.ts';
import type { PageKit } from '../page-kit.ts';
import type { State } from '../state.ts';
import { axeMessage } from './axe-message.ts';
import type { IsolatedWorld } from './isolated-world.ts';
import { stylesAskFor } from './styles-in-page.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
/** Looks that change colours only need the colours judged again; others move or remove content, so all is judged again. */
const onlyColours: readonly State[] = ['dark'];
const targetSize = 'target-size';
const orientationLock = 'css-orientation-lock';
const noAxe: readonly State[] = ['reduced-motion', 'forced-colors', 'text-spacing', 'text-200', 'zoom-400', 'keyboard'];

interface AxeCheck {
  readonly id: string;
  readonly data?: unknown;
}
interface AxeNode {
  readonly target: readonly (string | readonly string[])[];
  readonly any: readonly AxeCheck[];
  readonly all: readonly AxeCheck[];
  readonly none: readonly AxeCheck[];
  readonly failureSummary?: string;
}
interface AxeRuleResult {
  readonly id: string;
  readonly tags: readonly string[];
  readonly help: string;
  readonly nodes: readonly AxeNode[];
}
interface AxeResults {
  readonly violations: readonly AxeRuleResult[];
  readonly incomplete: readonly AxeRuleResult[];
}
type AxeReporter = (results: readonly RawRuleResult[], options: object, done: (results: AxeResults) => void) => void;
interface RawRuleResult {
  readonly violations: readonly unknown[];
  readonly incomplete: readonly unknown[];
}
interface AxeInWorld {
  run(context: unknown, options: object & { readonly reporter: AxeReporter }): Promise<AxeResults>;
  getReporter(name: 'v2'): AxeReporter;
  runPartial(context: unknown, options: unknown): Promise<unknown>;
  finishRun(partials: readonly unknown[], options: unknown): Promise<AxeResults>;
  utils: {
    getFrameContexts(context: unknown, options?: unknown): { frameSelector: unknown; frameContext: unknown }[];
    shadowSelect(selector: unknown): Element | null;
  };
}
declare const axe: AxeInWorld;

/** An observation of axe's, and the node of a contrast that axe could not judge. */
export interface AxeOutcome {
  readonly observations: readonly Observation[];
  /** Selectors of texts whose contrast axe left open: pixels may tell. */
  readonly openContrast: readonly OpenContrast[];
}

/** `turned` where a style may differ between a screen held upright and one on its side: only then are the styles fetched for axe. */
function optionsFor(state: State, frames: number, turned: boolean): object {
  const resultTypes = ['violations', 'incomplete'];
  if (onlyColours.includes(state)) return { runOnly: { type: 'rule', values: ['color-contrast'] }, resultTypes };
  return {
    // axe's own target-size is off, as axe has it, but for frames: the gate's rule of that name knows labels, generated content
    // and the browser's own controls, and looks at the page's own document alone.
    rules: { [targetSize]: { enabled: frames > 1 }, [orientationLock]: { enabled: turned } },
    preload: { assets: turned ? ['cssom', 'media'] : ['media'] },
    runOnly: { type: 'tag', values: tags },
    resultTypes,
  };
}

/** Runs axe in the page and all its frames, and tells what it found as observations. */
export async function runAxe(world: IsolatedWorld, state: State, frames: number): Promise<AxeOutcome> {
  if (noAxe.includes(state)) return { observations: [], openContrast: [] };
  const turned = state === 'default' && (frames > 1 || (await world.run(stylesAskFor, ['orientation'])));
  const options = optionsFor(state, frames, turned);
  const raw = frames > 1 ? await runInFrames(world, options) : await world.run(judgeDocument, [options]);
  if (!raw.violations.length && !raw.incomplete.length) return { observations: [], openContrast: [] };
  const described = await world.runWithKit(describeInPage, [raw]);
  return {
    observations: described.filter(({ open }) => !open).map(toObservation),
    openContrast: described.filter(({ open }) => open),
  };
}

/** What axe passes is not described: that would take longer than many a rule. Runs in the page. */
async function judgeDocument(options: object): Promise<AxeResults> {
  const found: AxeReporter = (results, settings, done) =>
    axe.getReporter('v2')(
      results.filter(({ violations, incomplete }) => violations.length || incomplete.length),
      settings,
      done,
    );
  const { violations, incomplete } = await axe.run(document, { ...options, reporter: found });
  return { violations, incomplete };
}

async function runInFrames(world: IsolatedWorld, options: object): Promise<AxeResults> {
  const partials: unknown[] = [];
  const visit = async (context: unknown, frame?: string): Promise<void> => {
    const { partial, inner } = await world.run(
      async (given: unknown, settings: object) => ({
        // Before the run: it may take the context apart.
        inner: axe.utils.getFrameContexts(given, settings),
        partial: await axe.runPartial(given, settings),
      }),
      [context, options],
      frame,
    );
    partials.push(partial);
    for (const { frameSelector, frameContext } of inner) {
      try {
        const id = await world.frameOf((selector: unknown) => axe.utils.shadowSelect(selector), [frameSelector], frame);
        if (id === undefined) throw new Error('no frame');
        await visit(frameContext, id);
      } catch {
        // A frame that went away, or never loaded: axe says for itself that it was not read.
        partials.push(null);
      }
    }
  };
  await visit({ exclude: [] });
  return world.run(
    async (parts: unknown[], settings: object): Promise<AxeResults> => {
      const { violations, incomplete } = await axe.finishRun(parts, settings);
      return { violations, incomplete };
    },
    [partials, options],
  );
}

/** A text whose contrast axe left open. */
export type OpenContrast = Described;

interface Described {
  readonly rule: string;
  readonly tags: readonly string[];
  readonly incomplete: boolean;
  readonly open: boolean;
  /** A fault by the letter that has been seen to hurt nobody: for a person to judge. */
  readonly harmless: boolean;
  readonly selector: string;
  readonly element: Observation['element'];
  readonly help: string;
  readonly data: Readonly<Record<string, string | number | boolean>>;
}

/** Turns axe's targets into elements as the kit describes them. Runs in the page. */
function describeInPage(kit: PageKit, results: AxeResults): Described[] {
  const found: Described[] = [];
  const chain = (step: string | readonly string[]): string => (typeof step === 'string' ? step : step.join(' >> '));
  const add = (rule: AxeRuleResult, node: AxeNode, incomplete: boolean): void => {
    const target = node.target.map(chain);
    const first = target[0] ?? 'html';
    const element = kit.find(first);
    const selector = target.join(' >> internal:control=enter-frame >> ');
    const data: Record<string, string | number | boolean> = {};
    const check = [...node.any, ...node.all, ...node.none][0];
    const known: unknown = check?.data;
    const { messageKey, needsReview } = (known ?? {}) as { messageKey?: unknown; needsReview?: unknown };
    // axe glues the texts of neighbouring blocks together and then misses the gap in the name: letters alone tell.
    const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
    const heard = rule.id === 'label-content-name-mismatch' && element instanceof HTMLElement ? letters(kit.name(element)) : '';
    if (heard && heard.includes(letters((element as HTMLElement).innerText))) return;
    // Text of its ground's own colour that assistive technology does not have either is said to nobody.
    if (incomplete && rule.id === 'color-contrast' && messageKey === 'equalRatio' && element?.closest('[aria-hidden="true"]')) return;
    // An alert is live without saying so: an attribute with nothing in it takes nothing away.
    const live = element?.matches('[role="alert"], [role="status"], [role="log"], [role="timer"]') === true;
    if (incomplete && messageKey === 'empty' && live && /^aria-(live|atomic|relevant)$/.test(String(needsReview))) return;
    // Behind a dialog, axe asks whether focus is led back: `focus-hidden` presses the keys and sees.
    if (incomplete && rule.id === 'aria-hidden-focus') return;
    // Nothing outside an open modal dialog is in the keyboard's order, so neither is a frame there.
    const modal = document.querySelector(':modal');
    if (rule.id === 'frame-focusable-content' && modal && element && !modal.contains(element)) return;
    // Screen readers say that a choice opens something, and ARIA 1.3 allows it of checkboxes: GOV.UK Frontend relies on it.
    const values = (known as { values?: unknown } | null | undefined)?.values;
    const harmless =
      rule.id === 'aria-allowed-attr' &&
      element?.matches('[type="radio" i], [type="checkbox" i]') === true &&
      Array.isArray(values) &&
      values.every((value) => /^aria-expanded=/.test(String(value)));
    if (known && typeof known === 'object')
      for (const [key, value] of Object.entries(known))
        if (typeof value === 'number' || typeof value === 'boolean' || (typeof value === 'string' && value.length < 80)) data[key] = value;
    const own = element && kit.ref(element);
    const inFrame = target.length > 1;
    if (rule.id === 'target-size' && (!inFrame || incomplete)) return;
    found.push({
      rule: rule.id,
      tags: [...rule.tags],
      incomplete,
      harmless,
      open: incomplete && !inFrame && rule.id === 'color-contrast' && element !== undefined,
      selector: own && !inFrame ? own.selector : selector,
      help: rule.help,
      data,
      // Of an element within a frame, the frame is what this document can describe.
      element:
        own &&
        (inFrame ? { ...own, selector, path: `${own.path} > ${(target.at(-1) ?? '').replace(/:nth-\w+(-\w+)*\([^)]*\)|\d+/g, '')}` } : own),
    });
  };
  for (const rule of results.violations) for (const node of rule.nodes) add(rule, node, false);
  for (const rule of results.incomplete) for (const node of rule.nodes) add(rule, node, true);
  return found;
}

/** The observation of one of axe's results. */
export function toObservation(found: Described): Observation {
  const best = found.tags.includes('best-practice');
  const certainty: Certainty = best ? 'advice' : found.incomplete || found.harmless || found.rule === targetSize ? 'warning' : 'failure';
  return {
    rule: `axe/${found.rule}`,
    ...(found.element ? { element: found.element } : {}),
    message: axeMessage(found.rule, found.help, found.data, found.incomplete),
    certainty,
    ...(Object.keys(found.data).length ? { evidence: found.data } : {}),
  };
}
