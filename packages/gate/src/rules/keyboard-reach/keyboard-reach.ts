import { listenersOf } from '../../keyboard/listeners.ts';
import { observationsOf, type Told } from '../../keyboard/told.ts';
import { walkOf } from '../../keyboard/walk.ts';
import type { DrivenRule } from '../../rule.ts';
import { words } from './keyboard-reach.text.ts';
import { silentMembers } from './arrow-keys.ts';
import { unreached } from './unreached-in-page.ts';

const id = 'keyboard-reach';
const pressing = ['click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'dblclick', 'touchstart', 'touchend'];

/** Whether all that a pointer can press can be come to with Tab or the arrow keys. */
export const keyboardReachRule: DrivenRule = {
  kind: 'driven',
  id,
  words,
  criteria: ['2.1.1'],
  point: 5,
  certainty: 'failure',
  states: ['keyboard'],
  drive: async (visit) => {
    const { stops, trap } = await walkOf(visit);
    const { elements } = await listenersOf(visit);
    const listening = elements
      .map(({ at, types }) => ({ at, types: types.filter((type) => pressing.includes(type)) }))
      .filter(({ types }) => types.length);
    const found = await visit.look(unreached, { listening, reached: stops.map(({ selector }) => selector) });
    const told: Told[] = trap ? [] : found.missed.map(tell);
    for (const { selector, role, members } of await silentMembers(visit, found.groups))
      told.push({
        selector,
        message: {
          cy: `Dim ond un o’r rhain (\`${role}\`) y mae Tab yn ei gyrraedd, ac nid yw’r bysellau saeth yn symud at y ${String(members)} arall.`,
          en: `Tab reaches only one of these (\`${role}\`), and the arrow keys do not move to the other ${String(members)}.`,
        },
        evidence: { members, key: 'arrows' },
      });
    return observationsOf(visit, id, told.slice(0, 15));
  },
};

function tell({ selector, sure, how, text }: ReturnType<typeof unreached>['missed'][number]): Told {
  const named = text ? ` (“${text}”)` : '';
  const certainty = sure ? {} : { certainty: 'warning' as const };
  if (how === 'native')
    return {
      selector,
      ...certainty,
      message: {
        cy: `Mae \`tabindex="-1"\` yn cadw’r bysellfwrdd rhag cyrraedd y rheolydd hwn${named}.`,
        en: `\`tabindex="-1"\` keeps the keyboard from reaching this control${named}.`,
      },
      evidence: { key: how },
    };
  return {
    selector,
    ...certainty,
    message: {
      cy: `Gellir pwyso hwn â phwyntydd${named}, ond nid yw Tab na’r bysellau saeth yn ei gyrraedd.`,
      en: `This can be pressed with a pointer${named}, but neither Tab nor the arrow keys reach it.`,
    },
    evidence: { key: how },
  };
}
