import { guarded, sumOf } from '../../keyboard/guarded.ts';
import { listenersOf } from '../../keyboard/listeners.ts';
import type { DrivenRule } from '../../rule.ts';
import { words } from './motion-only.text.ts';

const id = 'motion-only';

/** Whether shaking or tilting the device does something. */
export const motionOnlyRule: DrivenRule = {
  kind: 'driven',
  ofScripts: true,
  id,
  words,
  criteria: ['2.5.4'],
  point: 5,
  certainty: 'warning',
  states: ['keyboard'],
  drive: async (visit) => {
    const { whole } = await listenersOf(visit);
    if (!whole.some((type) => /^device(motion|orientation|orientationabsolute)$/.test(type))) return [];
    const moved = await guarded(visit, async (happened) => {
      // What changes by itself is no answer.
      if (await visit.look(shake, false)) return false;
      const before = sumOf(happened);
      return (await visit.look(shake, true)) || sumOf(happened) > before;
    });
    if (!moved) return [];
    return [
      {
        rule: id,
        message: {
          cy: 'Mae ysgwyd neu ogwyddo’r ddyfais yn newid y dudalen. A oes botwm sy’n gwneud yr un peth, a ffordd i ddiffodd hyn?',
          en: 'Shaking or tilting the device changes the page. Is there a button that does the same, and a way to turn this off?',
        },
      },
    ];
  },
};

/** Sends what a device sends when it is shaken and tilted; events go to the page's own listeners too. Runs in the page. */
async function shake(_: unknown, argument: unknown): Promise<boolean> {
  let changed = false;
  const address = location.href;
  const observer = new MutationObserver(() => (changed = true));
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  for (let turn = 0; turn < 8; turn += 1) {
    const way = turn % 2 ? 40 : -40;
    if (argument === true) {
      const acceleration = { x: way, y: way, z: way };
      dispatchEvent(new DeviceMotionEvent('devicemotion', { acceleration, accelerationIncludingGravity: acceleration, interval: 16 }));
      for (const type of ['deviceorientation', 'deviceorientationabsolute'])
        dispatchEvent(new DeviceOrientationEvent(type, { alpha: way + 40, beta: way, gamma: way, absolute: type.endsWith('absolute') }));
    }
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  observer.disconnect();
  return changed || location.href !== address;
}
