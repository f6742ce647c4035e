import type { Visit } from '../rule.ts';
import { guarded, sumOf, type Happened } from './guarded.ts';
import type { Step, Stop } from './stop.ts';
import { leftOut, prepareKeys, readStop } from './stop-in-page.ts';

/** A stop, or a round of stops, that Tab does not leave. */
export interface Trap {
  readonly stops: readonly Stop[];
  /** How it can be left after all. */
  readonly leftBy: 'shift' | 'escape' | undefined;
  /** How many stops of the page it keeps from being reached. */
  readonly keepsFrom: number;
}

/** What pressing Tab from the top of the page to its end showed. */
export interface Walk {
  /** In the order in which they were first reached. */
  readonly stops: readonly Stop[];
  readonly byId: ReadonlyMap<number, Stop>;
  readonly steps: readonly Step[];
  /** Whether the round was closed: after more than `atMost` stops it is cut off. */
  readonly whole: boolean;
  readonly trap: Trap | undefined;
}

const atMost = 60;
const patience = 25_000;
const walks = new WeakMap<Visit, Promise<Walk>>();

/** Walks the page with the Tab key: once for a visit, whichever rule asks first. The page may be changed by it. */
export function walkOf(visit: Visit): Promise<Walk> {
  const before = walks.get(visit);
  if (before) return before;
  const walking = guarded(visit, (happened) => walk(visit, happened));
  walks.set(visit, walking);
  return walking;
}

async function walk(visit: Visit, happened: Happened): Promise<Walk> {
  await visit.look(prepareKeys);
  const stops: Stop[] = [];
  const byId = new Map<number, Stop>();
  const steps: Step[] = [];
  const keys: string[] = [];
  const end = Date.now() + patience;
  let whole = false;
  let again = 0;
  let dialogs = 0;
  let ends = 0;
  let before = sumOf(happened);
  while (stops.length < atMost && steps.length < atMost * 2 && Date.now() < end) {
    await visit.page.keyboard.press('Tab');
    const read = await visit.look(readStop);
    const { stop } = read;
    const now = sumOf(happened);
    const through = read.through;
    steps.push({
      stop: stop?.id,
      through,
      came: read.came,
      prevented: read.prevented,
      opened: read.dialogs - dialogs,
      happened: now - before,
    });
    before = now;
    dialogs = read.dialogs;
    if (!stop) {
      // Focus that a script took away again is not the end of the page.
      if (through.length === 0) {
        ends += 1;
        // Begun in the middle, or before what a tabindex above zero puts first: the rest comes after the end.
        if (ends === 1 && (await visit.look(leftOut, [...byId.keys()])).length) continue;
        whole = true;
        break;
      }
      again += 1;
      if (again > atMost) break;
      continue;
    }
    const key = `${String(stop.id)} ${stop.inner}`;
    const known = keys.includes(key);
    keys.push(key);
    if (!byId.has(stop.id)) {
      byId.set(stop.id, stop);
      stops.push(stop);
    }
    if (!known) {
      again = 0;
      continue;
    }
    again += 1;
    const taken = read.prevented || through.length > 1 || (through.length === 0 && !stop.frame);
    if (stop === stops[0] || stop.id === stops[0]?.id) {
      if (!taken) {
        whole = true;
        break;
      }
    }
    if (again >= (stop.hasInner ? 25 : Math.max(3, stops.length * 2))) break;
    // The same stop, three presses running.
    if (!stop.hasInner && keys.slice(-3).every((each) => each === key) && keys.length > 3) break;
  }
  const trap = whole || again === 0 ? undefined : await trapAt(visit, steps, byId);
  return { stops, byId, steps, whole, trap };
}

/** Tries to get out of the round that the last steps went. */
async function trapAt(visit: Visit, steps: readonly Step[], byId: ReadonlyMap<number, Stop>): Promise<Trap | undefined> {
  const last = steps.at(-1)?.stop;
  if (last === undefined) return undefined;
  const before = steps.slice(0, -1).findLastIndex(({ stop }) => stop === last);
  if (before < 0) return undefined;
  const round = steps.slice(before + 1);
  // Only a script can hold the focus: without a sign of one, what looks like a round is the browser's own.
  if (!round.some(({ prevented, through }) => prevented || through.length !== 1)) return undefined;
  const members = [...new Set(round.flatMap(({ stop }) => stop ?? []))];
  const stops = members.flatMap((id) => byId.get(id) ?? []);
  if (stops.some(({ hasInner, inner }) => hasInner && inner === '') || stops.every(({ inDialog }) => inDialog)) return undefined;
  const outside = await visit.look(leftOut, members);
  if (!outside.length) return undefined;
  const leaves = async (press: () => Promise<void>, times: number): Promise<boolean> => {
    for (let turn = 0; turn < times; turn += 1) {
      await press();
      const { stop } = await visit.look(readStop);
      if (!stop || !members.includes(stop.id)) return true;
    }
    return false;
  };
  const { keyboard } = visit.page;
  let leftBy: Trap['leftBy'];
  if (await leaves(() => keyboard.press('Shift+Tab'), members.length + 1)) leftBy = 'shift';
  else {
    await keyboard.press('Escape');
    if (await leaves(() => keyboard.press('Tab'), members.length + 1)) leftBy = 'escape';
  }
  return { stops, leftBy, keepsFrom: outside.length };
}
