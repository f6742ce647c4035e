import { observationsOf } from '../../keyboard/told.ts';
import { walkOf } from '../../keyboard/walk.ts';
import type { DrivenRule } from '../../rule.ts';
import { words } from './keyboard-trap.text.ts';

const id = 'keyboard-trap';

/** Whether the focus can be moved on from each stop with Tab, Shift+Tab or Esc. */
export const keyboardTrapRule: DrivenRule = {
  kind: 'driven',
  id,
  words,
  criteria: ['2.1.2'],
  point: 5,
  certainty: 'failure',
  states: ['keyboard'],
  drive: async (visit) => {
    const { trap } = await walkOf(visit);
    const first = trap?.stops[0];
    if (!trap || !first) return [];
    const kept = String(trap.keepsFrom);
    const count = String(trap.stops.length);
    const evidence = { stops: trap.stops.length, keepsFrom: trap.keepsFrom, key: trap.leftBy ?? 'none' };
    if (trap.leftBy)
      return observationsOf(visit, id, [
        {
          selector: first.selector,
          certainty: 'warning',
          message:
            trap.leftBy === 'shift'
              ? {
                  cy: `Nid yw Tab yn symud y ffocws ymlaen o’r fan hon; dim ond \`Shift+Tab\` sy’n ei adael. Ni chyrhaeddwyd ${kept} rheolydd arall.`,
                  en: `Tab does not move the focus on from here; only \`Shift+Tab\` leaves it. ${kept} other controls were not reached.`,
                }
              : {
                  cy: `Nid yw Tab na \`Shift+Tab\` yn symud y ffocws o’r fan hon; rhaid pwyso \`Esc\` yn gyntaf. A yw’r dudalen yn dweud hynny?`,
                  en: `Neither Tab nor \`Shift+Tab\` moves the focus from here; \`Esc\` has to be pressed first. Does the page say so?`,
                },
          evidence,
        },
      ]);
    return observationsOf(visit, id, [
      {
        selector: first.selector,
        message: {
          cy: `Mae’r ffocws yn sownd yma (${count} safle): nid yw Tab, \`Shift+Tab\` nac \`Esc\` yn ei symud at y ${kept} rheolydd arall.`,
          en: `The focus is stuck here (${count} stops): neither Tab, \`Shift+Tab\` nor \`Esc\` moves it on to the ${kept} other controls.`,
        },
        evidence,
      },
    ]);
  },
};
