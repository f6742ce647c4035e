import { guarded } from '../../keyboard/guarded.ts';
import { listenersOf } from '../../keyboard/listeners.ts';
import { observationsOf, type Told } from '../../keyboard/told.ts';
import type { DrivenRule, Visit } from '../../rule.ts';
import { giveFocus, rememberSeen } from '../hover-content/shown-in-page.ts';
import { readTriggers, type Trigger } from '../hover-content/triggers-in-page.ts';
import { anySeen, controlsShown, placesForFocus, type ControlsShown } from './controls-in-page.ts';
import { words } from './hover-only.text.ts';

const id = 'hover-only';
const atMost = 8;
/** Milliseconds: how long a menu takes to come. */
const patience = 450;

/** Whether the links and buttons that come when something is pointed at come by the keyboard too. */
export const hoverOnlyRule: DrivenRule = {
  kind: 'driven',
  id,
  words,
  criteria: ['2.1.1'],
  point: 5,
  certainty: 'failure',
  states: ['keyboard'],
  drive: async (visit) => {
    const { elements, whole } = await listenersOf(visit);
    const pointing = /^(mouse|pointer)(enter|over)$/;
    const pointed = elements.filter(({ types }) => types.some((type) => pointing.test(type))).map(({ at }) => at);
    const triggers = await visit.look(readTriggers, { pointed, whole: whole.some((type) => pointing.test(type)) });
    const told: Told[] = [];
    if (triggers.length)
      await guarded(visit, async () => {
        for (const trigger of triggers.slice(0, atMost)) told.push(...(await tryBoth(visit, trigger)));
      });
    return observationsOf(visit, id, told);
  },
};

async function until(visit: Visit, wanted: () => Promise<boolean>): Promise<boolean> {
  for (const end = Date.now() + patience; ;) {
    if (await wanted()) return true;
    if (Date.now() > end) return false;
    await visit.page.waitForTimeout(60);
  }
}

async function tryBoth(visit: Visit, { selector }: Trigger): Promise<Told[]> {
  const { mouse } = visit.page;
  const away = (): Promise<void> => mouse.move(1, visit.size.height - 2);
  await away();
  const at = await visit.look(rememberSeen, selector);
  if (!at) return [];
  await mouse.move(at.x, at.y, { steps: 2 });
  let shown: ControlsShown | null = null;
  await until(visit, async () => (shown = await visit.look(controlsShown, selector)) !== null);
  const found = shown as ControlsShown | null;
  await away();
  if (!found) return [];
  const { controls, link, name } = found;
  const come = (): Promise<boolean> => until(visit, () => visit.look(anySeen, controls));
  // What stays after the pointer has gone was no answer to pointing, or cannot be told from one.
  if (!(await until(visit, async () => !(await visit.look(anySeen, controls))))) return [];
  // What takes focus though it is not seen is reached: that is another fault, if it is one.
  for (const control of controls.slice(0, 2)) if (await visit.look(giveFocus, control)) return [];
  const places = await visit.look(placesForFocus, { selector, controls });
  if (!places) return [];
  for (const place of places) {
    if (!(await visit.look(giveFocus, place.selector))) continue;
    if (await come()) return [];
    for (const key of place.leads ? ['ArrowDown'] : ['Enter', 'Space', 'ArrowDown']) {
      await visit.page.keyboard.press(key);
      if (await come()) return [];
    }
  }
  // A page that has turned into another one meanwhile says nothing of this.
  if (!(await visit.look(placesForFocus, { selector, controls }))) return [];
  const count = String(controls.length);
  return [
    {
      selector,
      ...(link ? { certainty: 'warning' as const } : {}),
      message: link
        ? {
            cy: `Dim ond pwyntio at “${name}” sy’n dangos ${count} o ddolenni neu fotymau; ni all y bysellfwrdd eu hagor. A yw’r dudalen y mae’r ddolen yn arwain ati yn eu rhestru?`,
            en: `Only pointing at “${name}” shows ${count} links or buttons; the keyboard cannot open them. Does the page that the link leads to list them?`,
          }
        : {
            cy: `Dim ond pwyntio at “${name}” sy’n dangos ${count} o ddolenni neu fotymau; ni all y bysellfwrdd eu hagor.`,
            en: `Only pointing at “${name}” shows ${count} links or buttons; the keyboard cannot open them.`,
          },
      evidence: { count: controls.length, key: link ? 'link' : 'nowhere' },
    },
  ];
}
