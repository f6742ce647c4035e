import { guarded } from '../../keyboard/guarded.ts';
import { listenersOf } from '../../keyboard/listeners.ts';
import { observationsOf, type Told } from '../../keyboard/told.ts';
import type { DrivenRule, Visit } from '../../rule.ts';
import { words } from './hover-content.text.ts';
import { giveFocus, isShown, readShown, rememberSeen, type Shown } from './shown-in-page.ts';
import { readTriggers, type Trigger } from './triggers-in-page.ts';

const id = 'hover-content';
const atMost = 8;
/** Milliseconds: how long a tooltip takes to come or go, and how long one that goes by itself stays. */
const patience = 600;
const longEnough = 3200;

/** What appears on pointing or focus can be pointed at, put away with Escape, and stays. */
export const hoverContentRule: DrivenRule = {
  kind: 'driven',
  id,
  words,
  criteria: ['1.4.13'],
  point: 5,
  certainty: 'failure',
  states: ['keyboard'],
  drive: async (visit) => {
    const { elements, whole } = await listenersOf(visit);
    const pointing = /^(mouse|pointer)(enter|over)$/;
    const pointed = elements.filter(({ types }) => types.some((type) => pointing.test(type))).map(({ at }) => at);
    const triggers = await visit.look(readTriggers, { pointed, whole: whole.some((type) => pointing.test(type)) });
    if (!triggers.length) return [];
    const told: Told[] = [];
    await guarded(visit, async () => {
      let mayWait = true;
      for (const trigger of triggers.slice(0, atMost)) {
        const { faults, waited } = await pointAt(visit, trigger, mayWait);
        if (waited) mayWait = false;
        told.push(...(faults.length ? faults : await focusOn(visit, trigger)));
      }
    });
    return observationsOf(visit, id, told);
  },
};

const until = async (visit: Visit, wanted: () => Promise<boolean>): Promise<boolean> => {
  for (const end = Date.now() + patience; ;) {
    if (await wanted()) return true;
    if (Date.now() > end) return false;
    await visit.page.waitForTimeout(60);
  }
};
const shownNow = async (visit: Visit, selector: string): Promise<Shown | undefined> => {
  let shown: Shown | null = null;
  await until(visit, async () => (shown = await visit.look(readShown, selector)) !== null);
  return shown ?? undefined;
};
const away = (visit: Visit): Promise<void> => visit.page.mouse.move(1, visit.size.height - 2);

async function pointAt(visit: Visit, { selector, scripted }: Trigger, mayWait: boolean): Promise<{ faults: Told[]; waited: boolean }> {
  const { mouse, keyboard } = visit.page;
  const nothing = { faults: [], waited: false };
  await away(visit);
  const at = await visit.look(rememberSeen, selector);
  if (!at) return nothing;
  const point = async (): Promise<Shown | undefined> => {
    await mouse.move(at.x, at.y, { steps: 2 });
    return shownNow(visit, selector);
  };
  const shown = await point();
  if (!shown) return nothing;
  const faults: Told[] = [];
  const gone = (): Promise<boolean> => until(visit, async () => !(await visit.look(isShown, shown.selector)));
  /** It comes with the pointer a second time too: a slide that turns by itself would not. */
  const comesAgain = async (): Promise<boolean> => {
    await away(visit);
    await gone();
    await visit.look(rememberSeen, selector);
    return (await point())?.selector === shown.selector;
  };
  const waited = scripted && mayWait;
  if (waited) {
    await visit.page.waitForTimeout(longEnough);
    if (!(await visit.look(isShown, shown.selector))) {
      if (await comesAgain()) faults.push({ selector, ...said.vanishes(shown.text) });
      return { faults, waited };
    }
  }
  // To the nearest of its edges and a little in, as a hand goes.
  const { left, top, right, bottom } = shown.box;
  const near = (value: number, from: number, to: number): number => Math.max(from + 4, Math.min(to - 4, value));
  await mouse.move(near(at.x, left, right), near(at.y, top, bottom), { steps: 12 });
  if ((await gone()) && (await comesAgain())) faults.push({ selector, ...said.flees(shown.text) });
  await away(visit);
  await gone();
  if (shown.covers && !shown.closes) {
    const again = await point();
    if (again) {
      await keyboard.press('Escape');
      if (!(await until(visit, async () => !(await visit.look(isShown, again.selector)))))
        faults.push({ selector, ...said.stays(shown.text) });
    }
    await away(visit);
  }
  return { faults, waited };
}

async function focusOn(visit: Visit, { selector }: Trigger): Promise<Told[]> {
  await visit.look(rememberSeen, selector);
  if (!(await visit.look(giveFocus, selector))) return [];
  const shown = await shownNow(visit, selector);
  if (!shown?.covers || shown.closes) return [];
  await visit.page.keyboard.press('Escape');
  if (await until(visit, async () => !(await visit.look(isShown, shown.selector)))) return [];
  return [{ selector, ...said.stays(shown.text) }];
}

const said = {
  flees: (text: string): Told => ({
    message: {
      cy: `Mae “${text}” yn ymddangos wrth bwyntio at hwn, ond yn diflannu pan symudir y pwyntydd ato.`,
      en: `“${text}” appears when this is pointed at, but goes when the pointer is moved onto it.`,
    },
    evidence: { key: 'flees' },
  }),
  vanishes: (text: string): Told => ({
    message: {
      cy: `Mae “${text}” yn ymddangos wrth bwyntio at hwn, ac yn diflannu ohono’i hun o fewn tair eiliad.`,
      en: `“${text}” appears when this is pointed at, and goes by itself within three seconds.`,
    },
    evidence: { key: 'vanishes' },
  }),
  stays: (text: string): Told => ({
    certainty: 'warning',
    message: {
      cy: `Mae “${text}” yn ymddangos wrth gyrraedd hwn ac yn gorchuddio rhywbeth arall, ac nid yw \`Escape\` yn ei gau.`,
      en: `“${text}” appears when this is reached and covers something else, and \`Escape\` does not take it away.`,
    },
    evidence: { key: 'stays' },
  }),
};
