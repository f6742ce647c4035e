import { guarded, sumOf, type Happened } from '../../keyboard/guarded.ts';
import { listenersOf } from '../../keyboard/listeners.ts';
import { observationsOf, type Told } from '../../keyboard/told.ts';
import { walkOf } from '../../keyboard/walk.ts';
import type { PageKit } from '../../page-kit.ts';
import type { DrivenRule, Visit } from '../../rule.ts';
import { words } from './keyboard-operate.text.ts';

const id = 'keyboard-operate';
const atMost = 8;

/** Whether what takes focus and answers a click answers Enter or Space too. */
export const keyboardOperateRule: DrivenRule = {
  kind: 'driven',
  id,
  words,
  criteria: ['2.1.1'],
  point: 5,
  certainty: 'failure',
  states: ['keyboard'],
  drive: async (visit) => {
    const { stops } = await walkOf(visit);
    const { elements } = await listenersOf(visit);
    const clicked = await visit.look(
      placesToSelectors,
      elements
        .filter(({ types }) => types.includes('click') || types.includes('mousedown') || types.includes('pointerdown'))
        .map(({ at }) => at),
    );
    const made = stops.filter(
      ({ native, role, selector, seen }) =>
        seen &&
        !native &&
        (/^(button|link|checkbox|switch|menuitem|tab|radio|menuitemcheckbox|menuitemradio)$/.test(role) ||
          (!role && clicked.includes(selector))),
    );
    const { whole } = await listenersOf(visit);
    // Where nothing in the page listens for a key, none can be answered, whatever a click does.
    const deaf = ![...whole, ...elements.flatMap(({ types }) => types)].some((type) => type.startsWith('key'));
    const told: Told[] = [];
    const paths = new Set<string>();
    for (const stop of made) {
      // One of a kind speaks for the others.
      if (paths.has(stop.path) || paths.size >= atMost) continue;
      paths.add(stop.path);
      const result = await guarded(visit, (happened) => tryKeys(visit, stop.selector, happened));
      if (result === 'silent' || (result === 'dead' && deaf && clicked.includes(stop.selector)))
        told.push({
          selector: stop.selector,
          message: {
            cy: `Mae clicio yma’n gwneud rhywbeth${stop.text ? ` (“${stop.text}”)` : ''}, ond nid yw \`Enter\` na’r bylchwr yn gwneud dim.`,
            en: `A click here does something${stop.text ? ` (“${stop.text}”)` : ''}, but neither \`Enter\` nor Space does anything.`,
          },
          evidence: { key: 'silent' },
        });
      if (result === 'changed' || result === 'silent') await visit.reopen();
    }
    for (const stop of stops.filter(({ seen, native, role }) => seen && native && role === 'button')) {
      if (paths.has(stop.path) || paths.size >= atMost) continue;
      paths.add(stop.path);
      if (!(await visit.look(isLink, stop.selector))) continue;
      const result = await guarded(visit, (happened) => tryKeys(visit, stop.selector, happened, ['Space']));
      if (result === 'silent')
        told.push({
          selector: stop.selector,
          certainty: 'warning',
          message: {
            cy: `Mae’r ddolen${stop.text ? ` “${stop.text}”` : ''} yn dweud mai botwm ydyw, ond nid yw’r bylchwr yn ei phwyso fel y mae’n pwyso botwm.`,
            en: `The link${stop.text ? ` “${stop.text}”` : ''} says it is a button, but Space does not press it as it does a button.`,
          },
          evidence: { key: 'space' },
        });
      if (result !== 'dead') await visit.reopen();
    }
    return observationsOf(visit, id, told);
  },
};

/** Runs in the page. */
function isLink(kit: PageKit, argument: unknown): boolean {
  return kit.find(argument as string)?.matches('a[href]') ?? false;
}

/** Selectors of the elements at these places. Runs in the page. */
function placesToSelectors(kit: PageKit, argument: unknown): string[] {
  return (argument as (readonly (number | 's')[])[]).flatMap((at) => {
    let node: Element | ShadowRoot | Document | null | undefined = document;
    for (const step of at) node = step === 's' ? (node as Element | null)?.shadowRoot : node?.children[step];
    return node instanceof Element ? kit.selector(node) : [];
  });
}

/** `changed`: a key did something. `silent`: only a click did. `dead`: nothing did, or it could not be tried. */
async function tryKeys(
  visit: Visit,
  selector: string,
  happened: Happened,
  keys: readonly string[] = ['Enter', 'Space'],
): Promise<'changed' | 'silent' | 'dead'> {
  const { keyboard } = visit.page;
  const all = (): number => sumOf(happened) + happened.requests;
  const before = all();
  if (!(await visit.look(watch, selector))) return 'dead';
  for (const key of keys) {
    await keyboard.press(key);
    await new Promise((resolve) => setTimeout(resolve, 80));
    if (all() > before || (await visit.look(answered))) return 'changed';
  }
  if (!(await visit.look(clickOn, selector))) return 'dead';
  await new Promise((resolve) => setTimeout(resolve, 120));
  return all() > before || (await visit.look(answered)) ? 'silent' : 'dead';
}

interface Watched {
  __answered?: { changed: boolean; focus: Element | null; observer: MutationObserver; values: string };
}

/** Watches the page for any answer. Runs in the page. */
function watch(kit: PageKit, argument: unknown): boolean {
  const element = kit.find(argument as string);
  if (!(element instanceof HTMLElement || element instanceof SVGElement)) return false;
  element.focus();
  if (!element.matches(':focus')) return false;
  const kept = globalThis as Watched;
  kept.__answered?.observer.disconnect();
  const observer = new MutationObserver(() => {
    if (kept.__answered) kept.__answered.changed = true;
  });
  const state = {
    changed: false,
    focus: document.activeElement,
    observer,
    values: `${location.href}${String(document.querySelectorAll(':popover-open, :modal').length)}`,
  };
  kept.__answered = state;
  for (const root of [document, ...kit.all('*').flatMap((each) => each.shadowRoot ?? [])])
    observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  // A key that is turned into a click is an answer, whatever comes of it.
  addEventListener('click', () => (state.changed = true), { capture: true, once: true });
  return true;
}

function answered(kit: PageKit): boolean {
  const state = (globalThis as Watched).__answered;
  void kit;
  return (
    state === undefined ||
    state.changed ||
    state.focus !== document.activeElement ||
    state.values !== `${location.href}${String(document.querySelectorAll(':popover-open, :modal').length)}`
  );
}

function clickOn(kit: PageKit, argument: unknown): boolean {
  const element = kit.find(argument as string);
  const state = (globalThis as Watched).__answered;
  if (!(element instanceof HTMLElement) || !state) return false;
  const { x, y, width, height } = element.getBoundingClientRect();
  const at = { bubbles: true, cancelable: true, composed: true, view: window, clientX: x + width / 2, clientY: y + height / 2 };
  element.dispatchEvent(new PointerEvent('pointerdown', at));
  element.dispatchEvent(new MouseEvent('mousedown', at));
  element.dispatchEvent(new PointerEvent('pointerup', at));
  element.dispatchEvent(new MouseEvent('mouseup', at));
  element.click();
  // The click of this trial is not itself an answer.
  state.changed = false;
  if (state.observer.takeRecords().length > 0) state.changed = true;
  return true;
}
