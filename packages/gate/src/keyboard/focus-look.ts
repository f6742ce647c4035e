import type { PNG } from 'pngjs';
import { luminanceAt } from '../luminance.ts';
import type { PageKit } from '../page-kit.ts';
import type { Visit } from '../rule.ts';
import { shot } from '../visit/shot.ts';
import { guarded } from './guarded.ts';
import type { Box, Stop } from './stop.ts';
import { prepareKeys, type KeysInPage } from './stop-in-page.ts';
import { walkOf } from './walk.ts';

/** How a stop with focus differs from itself without, in pixels. */
export interface FocusLook {
  readonly stop: Stop;
  /** Pixels that changed at all, and those of them that changed by 3:1 or more. */
  readonly changed: number;
  readonly strong: number;
  readonly contrast: number;
  /** Whether something changed elsewhere in the window only. */
  readonly elsewhere: boolean;
  /** Whether the browser held the focus for one that a key brought. */
  readonly byKey: boolean;
}

const looks = new WeakMap<Visit, Promise<readonly FocusLook[]>>();
const patience = 25_000;

/** The looks of all stops of the walk, one for each kind of stop. Measured once for a visit. */
export function focusLooksOf(visit: Visit): Promise<readonly FocusLook[]> {
  const before = looks.get(visit);
  if (before) return before;
  const measuring = walkOf(visit).then(({ stops }) => guarded(visit, () => measure(visit, stops)));
  looks.set(visit, measuring);
  return measuring;
}

async function measure(visit: Visit, stops: readonly Stop[]): Promise<FocusLook[]> {
  const found: FocusLook[] = [];
  const kinds = new Set<string>();
  const end = Date.now() + patience;
  await visit.look(prepareKeys);
  // The browser shows focus that a script gives only to those who last used the keyboard.
  await visit.page.keyboard.press('Shift');
  for (const stop of stops) {
    if (kinds.has(stop.look) || stop.frame || stop.tag === 'audio' || stop.tag === 'video' || Date.now() > end) continue;
    const look = await lookOf(visit, stop);
    if (!look) continue;
    found.push(look);
    // Only what shows its focus plainly speaks for others like it.
    if (look.strong > 40) kinds.add(stop.look);
  }
  return found;
}

async function lookOf(visit: Visit, stop: Stop): Promise<FocusLook | undefined> {
  const held = await visit.look(giveFocus, stop.selector);
  if (!held) return undefined;
  const margin = 12;
  const { x, y } = stop.near;
  const clip = { x: Math.max(0, x - margin), y: Math.max(0, y - margin), width: 0, height: 0 };
  clip.width = Math.min(1280, Math.ceil(x + stop.near.width + margin - clip.x));
  clip.height = Math.min(1024, Math.ceil(y + stop.near.height + margin - clip.y));
  const inWindow = intersect(clip, held.window);
  if (inWindow) {
    const on = await shot(visit.session, inWindow);
    if (!(await visit.look(takeFocus, stop.selector))) return undefined;
    const off = await shot(visit.session, inWindow);
    const change = compare(on, off);
    if (change.changed > 0) return { stop, ...change, elsewhere: false, byKey: held.byKey };
  } else await visit.look(takeFocus, stop.selector);
  // Nothing near it: the whole window is compared, and anything moving in it counts for the page.
  const again = await visit.look(giveFocus, stop.selector);
  if (!again) return undefined;
  const on = await shot(visit.session, again.window);
  if (!(await visit.look(takeFocus, stop.selector))) return undefined;
  const off = await shot(visit.session, again.window);
  const change = compare(on, off);
  return { stop, ...change, elsewhere: change.changed > 0, byKey: held.byKey && again.byKey };
}

const intersect = (a: Box, b: Box): Box | undefined => {
  const [x, y] = [Math.max(a.x, b.x), Math.max(a.y, b.y)];
  const [width, height] = [Math.min(a.x + a.width, b.x + b.width) - x, Math.min(a.y + a.height, b.y + b.height) - y];
  return width > 2 && height > 2 ? { x, y, width, height } : undefined;
};

/** Counts the pixels in which two pictures differ. */
export function compare(on: PNG, off: PNG): { changed: number; strong: number; contrast: number } {
  let changed = 0;
  let strong = 0;
  let contrast = 1;
  const length = Math.min(on.data.length, off.data.length);
  for (let at = 0; at < length; at += 4) {
    const apart = Math.max(
      Math.abs((on.data[at] ?? 0) - (off.data[at] ?? 0)),
      Math.abs((on.data[at + 1] ?? 0) - (off.data[at + 1] ?? 0)),
      Math.abs((on.data[at + 2] ?? 0) - (off.data[at + 2] ?? 0)),
    );
    // One step of colour may be the rounding of a layer that moved to the graphics card.
    if (apart <= 2) continue;
    changed += 1;
    const [one, other] = [luminanceAt(on.data, at), luminanceAt(off.data, at)];
    const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    contrast = Math.max(contrast, ratio);
    if (ratio >= 3) strong += 1;
  }
  return { changed, strong, contrast: Math.round(contrast * 10) / 10 };
}

interface Held {
  readonly byKey: boolean;
  /** The window, in the page's coordinates. */
  readonly window: Box;
}

/** Gives focus to an element as a key would; the picture that is taken next waits for its frame. Runs in the page. */
function giveFocus(kit: PageKit, argument: unknown): Held | null {
  const element = kit.find(argument as string);
  if (!(element instanceof HTMLElement || element instanceof SVGElement)) return null;
  element.focus({ focusVisible: true });
  if (!element.matches(':focus')) return null;
  return { byKey: element.matches(':focus-visible'), window: { x: scrollX, y: scrollY, width: innerWidth, height: innerHeight } };
}

/** Takes it away again, and tells whether it was still there: a script may have moved it on. Runs in the page. */
function takeFocus(kit: PageKit, argument: unknown): boolean {
  const element = kit.find(argument as string) as HTMLElement | undefined;
  const kept = element?.matches(':focus') ?? false;
  element?.blur();
  (globalThis as unknown as { __keys?: KeysInPage }).__keys?.log.splice(0);
  return kept;
}
