import { guarded, sumOf } from '../../keyboard/guarded.ts';
import { observationsOf, type Told } from '../../keyboard/told.ts';
import type { DrivenRule, Visit } from '../../rule.ts';
import { buttonsToTry, pressAndCompare, type Pressed } from './press-in-page.ts';
import { words } from './state-untold.text.ts';

const id = 'state-untold';
/** Milliseconds for all buttons of a page: one that animates takes two seconds. */
const patience = 15_000;

/** Whether a button that shows and hides, or is on and off, says which to who cannot see it. */
export const stateUntoldRule: DrivenRule = {
  kind: 'driven',
  ofScripts: true,
  id,
  words,
  criteria: ['4.1.2'],
  point: 5,
  certainty: 'failure',
  states: ['opened', 'narrow'],
  drive: async (visit) => {
    // A button may do anything: it is pressed only where forms may be sent.
    if (!visit.maySubmit) return [];
    const told: Told[] = [];
    const end = Date.now() + patience;
    const buttons = await visit.look(buttonsToTry, visit.state === 'narrow');
    let fresh = true;
    for (const selector of buttons) {
      if (Date.now() > end) break;
      if (!fresh) await visit.reopen();
      const pressed = await tryButton(visit, selector);
      fresh = pressed === undefined || pressed.clean;
      if (pressed?.fault) told.push(tell(selector, pressed));
    }
    return observationsOf(visit, id, told);
  },
};

function tryButton(visit: Visit, selector: string): Promise<Pressed | undefined> {
  return guarded(visit, async (happened) => {
    const pressed = await visit.look(pressAndCompare, selector);
    if (!pressed) return undefined;
    // What goes to another page, or asks in a box of the browser's, shows nothing in place.
    return sumOf(happened) > 0 ? { ...pressed, fault: undefined, clean: false } : pressed;
  });
}

function tell(selector: string, { fault, button, text, attribute, signed }: Pressed): Told {
  const key = fault ?? '';
  const certainty = signed ? { certainty: 'warning' as const } : {};
  if (fault === 'stale')
    return {
      selector,
      ...certainty,
      message: {
        cy: `Mae’r botwm “${button}” yn dangos ac yn cuddio “${text}”, ond mae \`${attribute}\` yn aros yr un fath.`,
        en: `The button “${button}” shows and hides “${text}”, but its \`${attribute}\` stays the same.`,
      },
      evidence: { key },
    };
  if (fault === 'looks')
    return {
      selector,
      certainty: 'warning',
      message: attribute
        ? {
            cy: `Mae golwg y botwm “${button}” yn newid wrth ei bwyso, ond mae \`${attribute}\` yn aros yr un fath.`,
            en: `The looks of the button “${button}” change when it is pressed, but its \`${attribute}\` stays the same.`,
          }
        : {
            cy: `Mae golwg y botwm “${button}” yn newid wrth ei bwyso, ond nid oes dim yn dweud a yw ymlaen neu i ffwrdd (\`aria-pressed\`).`,
            en: `The looks of the button “${button}” change when it is pressed, but nothing says whether it is on or off (\`aria-pressed\`).`,
          },
      evidence: { key },
    };
  return {
    selector,
    ...certainty,
    message: {
      cy: `Mae’r botwm “${button}” yn dangos ac yn cuddio “${text}”, ond nid yw’n dweud a yw ar agor (\`aria-expanded\`).`,
      en: `The button “${button}” shows and hides “${text}”, but does not say whether it is open (\`aria-expanded\`).`,
    },
    evidence: { key },
  };
}
