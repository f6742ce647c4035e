import { guarded, sumOf } from '../../keyboard/guarded.ts';
import { listenersOf } from '../../keyboard/listeners.ts';
import { observationsOf, type Told } from '../../keyboard/told.ts';
import type { PageKit } from '../../page-kit.ts';
import type { DrivenRule } from '../../rule.ts';
import { words } from './press-down.text.ts';

const id = 'press-down';
const atMost = 6;

/** Whether a button acts when it is pressed, before it is let go. */
export const pressDownRule: DrivenRule = {
  kind: 'driven',
  ofScripts: true,
  id,
  words,
  criteria: ['2.5.2'],
  point: 5,
  certainty: 'warning',
  states: ['keyboard'],
  drive: async (visit) => {
    // A button may do anything: it is pressed only where forms may be sent.
    if (!visit.maySubmit) return [];
    const { elements } = await listenersOf(visit);
    const down = elements.filter(({ types }) => types.some((type) => /^(mousedown|pointerdown)$/.test(type))).map(({ at }) => at);
    if (!down.length) return [];
    const buttons = await visit.look(buttonsAt, down);
    const { mouse } = visit.page;
    const told: Told[] = [];
    for (const selector of buttons.slice(0, atMost)) {
      const changed = await guarded(visit, async (happened) => {
        const at = await visit.look(middleOf, selector);
        if (!at) return false;
        await mouse.move(at.x, at.y);
        await visit.page.waitForTimeout(80);
        const before = sumOf(happened);
        // What changes while it is only pointed at says nothing of the press.
        if (!(await visit.look(watchBeside, selector))) return false;
        await mouse.down();
        await visit.page.waitForTimeout(60);
        await mouse.move(2, visit.size.height - 3, { steps: 3 });
        await mouse.up();
        await visit.page.waitForTimeout(120);
        return (await visit.look(changedBeside)) || sumOf(happened) > before;
      });
      if (!changed) continue;
      told.push({
        selector,
        message: {
          cy: 'Mae hwn yn gweithredu cyn gynted ag y pwysir arno: newidiodd y dudalen er i’r pwyntydd symud oddi arno cyn codi.',
          en: 'This acts as soon as it is pressed: the page changed though the pointer moved off it before it was let go.',
        },
      });
      await visit.reopen();
    }
    return observationsOf(visit, id, told);
  },
};

/** Buttons and links among the elements at these places, one of each kind. Runs in the page. */
function buttonsAt(kit: PageKit, argument: unknown): string[] {
  const kinds = new Set<string>();
  return (argument as (readonly (number | 's')[])[]).flatMap((at) => {
    let node: Element | ShadowRoot | Document | null | undefined = document;
    for (const step of at) node = step === 's' ? (node as Element | null)?.shadowRoot : node?.children[step];
    if (!(node instanceof Element) || !node.matches('button, a[href], [role="button"], input[type="button" i]') || !kit.seen(node))
      return [];
    if (node.matches('[aria-haspopup], [aria-expanded], [role="combobox"], [draggable="true"], :disabled')) return [];
    if (node.closest('[role="slider"], [role="spinbutton"], [role="toolbar"], [role="menubar"], [role="tablist"], [role="grid"]'))
      return [];
    // A handle for dragging; a button that counts for as long as it is held.
    if (/grab|move|resize/.test(getComputedStyle(node).cursor) || /^\W*$|increase|decrease|cynyddu|lleihau/i.test(kit.name(node)))
      return [];
    const kind = kit.path(node);
    if (kinds.has(kind)) return [];
    kinds.add(kind);
    return [kit.selector(node)];
  });
}

function middleOf(kit: PageKit, argument: unknown): { x: number; y: number } | null {
  const element = kit.find(argument as string);
  if (!element) return null;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

interface Watched {
  __beside?: { changed: boolean; address: string };
}

/** Watches the page beside a button, and says no where it moves by itself. Runs in the page. */
async function watchBeside(kit: PageKit, argument: unknown): Promise<boolean> {
  const button = kit.find(argument as string);
  if (!button) return false;
  const state = { changed: false, address: location.href };
  (globalThis as Watched).__beside = state;
  new MutationObserver((records) => {
    state.changed ||= records.some(({ target, type }) => {
      // The button's own looks, and what scripts note on the root of how a person points.
      if (button.contains(target) || target.contains(button)) return type === 'characterData';
      return type !== 'attributes' || !(target instanceof Element) || !target.matches('html, body, head *');
    });
  }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  await new Promise((resolve) => setTimeout(resolve, 100));
  return !state.changed;
}

function changedBeside(): boolean {
  const state = (globalThis as Watched).__beside;
  return state !== undefined && (state.changed || state.address !== location.href);
}
