import { focusLooksOf } from '../../keyboard/focus-look.ts';
import { observationsOf, type Told } from '../../keyboard/told.ts';
import { walkOf } from '../../keyboard/walk.ts';
import type { DrivenRule } from '../../rule.ts';
import { words } from './focus-hidden.text.ts';

const id = 'focus-hidden';

/** Whether Tab stops at something that nobody sees or that assistive technology is not told of. */
export const focusHiddenRule: DrivenRule = {
  kind: 'driven',
  id,
  words,
  criteria: ['2.4.7', '2.4.3'],
  point: 5,
  certainty: 'failure',
  states: ['keyboard'],
  drive: async (visit) => {
    const { stops } = await walkOf(visit);
    const unseen = stops.filter(({ seen, proxy, onScreen }) => (!seen || !onScreen) && !proxy);
    const hidden = stops.filter(({ ariaHidden }) => ariaHidden);
    const told: Told[] = [];
    if (unseen.length) {
      const looks = await focusLooksOf(visit);
      for (const stop of unseen) {
        if (stop.frame) continue;
        const look = looks.find((each) => each.stop.id === stop.id) ?? looks.find((each) => each.stop.look === stop.look);
        // What shows itself, or something for itself, once it has focus is no fault.
        if (!look || look.changed > 0) continue;
        told.push({
          selector: stop.selector,
          ...(stop.empty || stop.caret ? { certainty: 'warning' as const } : {}),
          message: {
            cy: `Mae Tab yn aros yma, ond nid oes dim i’w weld: mae’r elfen yn dryloyw, yn wag, wedi’i chuddio neu oddi ar y sgrin${named(stop.text)}.`,
            en: `Tab stops here, but there is nothing to be seen: the element is transparent, empty, hidden or off the screen${named(stop.text)}.`,
          },
          evidence: { key: 'unseen' },
        });
      }
    }
    for (const stop of hidden) {
      if (told.some(({ selector }) => selector === stop.selector)) continue;
      told.push({
        selector: stop.selector,
        ...(stop.empty ? { certainty: 'warning' as const } : {}),
        message: {
          cy: 'Mae Tab yn aros yma, ond mae `aria-hidden` yn ei guddio rhag darllenwyr sgrin: ni chlywant ddim.',
          en: 'Tab stops here, but `aria-hidden` hides it from screen readers: they hear nothing.',
        },
        evidence: { key: 'aria-hidden' },
      });
    }
    return observationsOf(visit, id, told.slice(0, 10));
  },
};

const named = (text: string): string => (text ? ` (“${text}”)` : '');
